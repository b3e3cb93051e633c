"""The library on the command line: which documents there are, with what is told of each."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.cli_team import Command
from annotator.domain.errors import BadInput

if TYPE_CHECKING:
    from annotator.app.catalogue import Catalogue
    from annotator.app.project import Project


def _add_list(command: argparse.ArgumentParser) -> None:
    command.add_argument("project", type=Path, help="the project")
    command.add_argument("--collection", default="", metavar="NAME", help="only what is in this collection (or its id)")
    command.add_argument(
        "--state", default="", help="only these: unread, in progress, needs review, done (as said by who lists)"
    )
    command.add_argument("--as", dest="who", default="", metavar="NAME", help="name or id of whose states are meant")
    command.add_argument("--sort", default="added", metavar="COLUMN", help="added, title, outlet, date, words, …")
    command.add_argument("--json", action="store_true", help="print as JSON")


def _list(given: argparse.Namespace) -> int:
    from annotator.app.catalogue import COLUMNS, Catalogue
    from annotator.app.comments import Talk
    from annotator.app.shelf_filter import ALL, COLLECTION, Wanted, ordered, passing
    from annotator.app.tally import Tally
    from annotator.bootstrap import open_project
    from annotator.domain.reading_state import STATES

    if given.state and given.state not in STATES:
        raise BadInput(f"There is no state {given.state!r}; there are: {', '.join(STATES)}.")
    if given.sort not in COLUMNS:
        raise BadInput(f"There is no column {given.sort!r}; there are: {', '.join(COLUMNS)}.")
    project = open_project(given.project, read_only=True)
    try:
        become(project, given.who)
        catalogue = Catalogue(project, Tally(project.sight), Talk(project.now))
        place = f"{COLLECTION}{collection_named(project, given.collection)}" if given.collection else ALL
        states = frozenset({given.state} if given.state else ())
        if given.sort == "words":
            catalogue.count_words()
        ids = ordered(catalogue, passing(catalogue, Wanted(place, state=states)), given.sort)
        rows = [_row(catalogue, id) for id in ids]
    finally:
        project.close()
    if given.json:
        print(json.dumps({"documents": rows}, ensure_ascii=False, indent=1))
        return 0
    for row in rows:
        more = (row["date"], row["outlet"], f"{row['annotations']} annotations", "; ".join(row["collections"]))
        print(f"{row['id']}  {row['state']:12}  {' · '.join(part for part in (row['title'], *more) if part)}")
    return 0


def collection_named(project: "Project", name: str) -> str:
    """The id of the collection with this id, or this name. Raises BadInput if there is none, or several."""
    known = project.now.collections
    if name in known:
        return name
    found = [id for id, each in known.items() if each.name.casefold() == name.strip().casefold()]
    if not found:
        raise BadInput(f"There is no collection {name!r} in this project.")
    if len(found) > 1:
        raise BadInput(f"{len(found)} collections are called {name!r}; give the id: {', '.join(sorted(found))}.")
    return found[0]


def become(project: "Project", who: str) -> None:
    """Who lists is who works here, if this project knows them, or who is named."""
    from annotator.app.exporting import people_named
    from annotator.app.settings import load_settings
    from annotator.domain.ids import AnnotatorId

    id = people_named(project, who)[0] if who else load_settings().annotator
    if id in project.now.annotators:
        project.become(AnnotatorId(id))


def _row(catalogue: "Catalogue", id: str) -> dict[str, Any]:
    now, document = catalogue.sight, catalogue.document(id)
    tags = catalogue.value(id, "tags")
    shelves, known = catalogue.shelves, now.collections
    return {
        "id": id,
        "title": catalogue.value(id, "title"),
        "outlet": document.publisher,
        "byline": catalogue.value(id, "byline"),
        "date": catalogue.value(id, "date"),
        "regions": list(document.regions),
        "themes": list(document.themes),
        "language": document.language,
        "url": document.url,
        "file": document.filename,
        "original": catalogue.value(id, "original"),
        "pages": catalogue.value(id, "pages"),
        "words": catalogue.value(id, "words"),
        "state": catalogue.value(id, "state"),
        "collections": [
            " / ".join(known[each].name for each in shelves.path(collection))
            for collection in catalogue.value(id, "collections")
        ],
        "annotations": sum(tags.values()),
        "tags": {now.tags[tag].name if tag in now.tags else tag: count for tag, count in tags.items()},
        "without_source": catalogue.value(id, "no_source"),
        "annotators": [now.name_of(person) for person in catalogue.value(id, "annotators")],
        "unread_comments": catalogue.value(id, "unread"),
    }


COMMANDS: dict[str, Command] = {
    "list": (_add_list, _list, "List the documents.", 'annotator list P.annodb --collection "Elections" --json'),
}
"""By name: its arguments, what it does, a line of help, an example."""
