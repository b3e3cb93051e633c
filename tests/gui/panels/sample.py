"""Projects for the panels' tests: the sample's annotations of the seed article, and long lists."""

import json

from annotator.app.joining import join
from annotator.app.project import Project
from annotator.domain.annotating import add_annotation
from annotator.domain.annotation import Annotation
from annotator.domain.commands import Add, Several
from annotator.domain.document import Document
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.source import EvidenceLink, Source
from annotator.domain.text import normalised
from annotator.paths import seed
from tests.app.projects import ANA, project

ARTICLE = "000_ea984a6356cfd0a5.txt"


def sample_project() -> tuple[Project, str]:
    """The seed article with the two analysts' annotations; Analyst A is at work. Returns project and document id."""
    made = project()
    text = normalised(seed(ARTICLE).read_text("utf-8"))
    document = Document(id=document_id(text), text=text, title="Russia’s Diplomatic Intervention")
    made.apply(Add(document))
    data = json.loads(seed("sample_annotations.json").read_text("utf-8"))
    for row in data["sources"]:
        names = tuple(author["literal"] for author in row["author"])
        made.apply(Add(Source(id=row["id"], title=row["title"], type=row["type"], author=names, url=row["URL"])))
    for person in reversed(data["annotators"]):
        join(made, AnnotatorId(person["id"]), person["name"])
    for row in data["annotations"]:
        made.become(AnnotatorId(row["annotator"]))
        fields = {name: row.get(name) or "" for name in ("holder", "verdict", "note")}
        at = text.index(row["exact"])
        id = made.apply(add_annotation(document, at, at + len(row["exact"]), row["tag"], **fields)).new_ids[0]
        for link in row["links"]:
            locator, stance = link["locator"], link["stance"]
            made.apply(Add(EvidenceLink(id="", annotation=id, source=link["source"], stance=stance, locator=locator)))
    made.become(AnnotatorId("analyst-a"))
    return made, document.id


def long_project(count: int) -> tuple[Project, str]:
    """One document with ``count`` annotations."""
    made = project()
    sentence = "The minister said that the convoy had crossed the river before dawn. "
    text = sentence * (count // 2 + 1)
    document = Document(id=document_id(text), text=text, title="Long")
    made.apply(Add(document))
    tags = ("claim", "opinion", "fact")
    rows = [
        Annotation(
            id=f"a{number:06}", document=document.id, start=number * 30, end=number * 30 + 30, tag=tags[number % 3],
            exact=(text[number * 30 : number * 30 + 30] * (1 + number % 7)).strip(), note="A note. " * (number % 3),
            holder="The minister" if number % 2 else "", creator=ANA, created=1_700_000_000_000 + number,
        )
        for number in range(count)
    ]  # fmt: skip
    made.apply(Several([Add(row) for row in rows], "Import"))
    return made, document.id
