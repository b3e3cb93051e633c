"""Teams as they are: colleagues who work apart on the same articles, each in a file, with all that goes wrong there.

Everything follows from a seed. Scripts of all kinds, passages that overlap, nest, stack, touch and coincide; tags and
sources made apart; people of one name; clocks that are days off; an article fetched twice; copies edited twice; merges
of merged files; bundles of parts; and a colleague whose program is a step behind.
"""

import itertools
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from annotator.app.bundles import send_work, write_starter
from annotator.app.inspected import read_found
from annotator.app.joining import give_tag_set, join
from annotator.app.project import Project
from annotator.app.sources import delete_source
from annotator.bootstrap import look_into
from annotator.domain.annotating import add_annotation, delete_annotation, move_ends, retag
from annotator.domain.clusters import clusters
from annotator.domain.commands import Add, Command, Delete, Edit, Several
from annotator.domain.deciding import Verdicts, decide, start_session, take
from annotator.domain.document import Block, Document
from annotator.domain.errors import WorldError
from annotator.domain.ids import AnnotatorId, document_id
from annotator.domain.incoming import Incoming
from annotator.domain.review import Dissent, GoldPassage, ReviewSession, Vote
from annotator.domain.source import STANCES, EvidenceLink, Source
from annotator.domain.tag import Tag
from annotator.domain.talking import Resolve, comment, mark_seen
from annotator.domain.teaming import assign, set_done, set_guidelines
from annotator.storage import migrations, sqlite
from annotator.storage.sqlite_store import Surroundings
from annotator.storage.store import open_store

NOW = 1_790_000_000_000
DAY = 86_400_000
SCRIPTS = (
    "The minister said that the talks had failed, and nobody knows why. ",
    "😀👩‍👩‍👧‍👦 Prices rose 🇦🇲 by 12 % in May 👍🏽, the bank said! ",
    "Cafe\u0301 owners in Sa\u0303o Tome\u0301 re\u0301cuse\u0301rent la taxe. ",
    "قال الوزير إن المحادثات فشلت، ولا أحد يعرف السبب. ",
    "לפי הדובר, שני בני אדם נפצעו (2) ליד Agdam אתמול. ",
    "记者说，两人受伤。没有人知道谁先开枪！ ",
    "तीन गाँव खाली हुए। किसी को कारण नहीं पता। ",
    "𝔗𝔥𝔢 𝒻𝒾𝓇𝓈𝓉 𐍈 was “reported” — twice\u00a0or\u200bmore. ",
    "Der Außenminister sprach von „Verrat“; das Ministerium schwieg. ",
)
NAMES = ("Ana", "Ben", "Ана Čić", "陈伟", "دانا", "Ben", "Zoë 🌍", 'O\'Neil, "Jo"', "ana", "=1+1", "<b>Kim</b>")
OWN_TAG = "Framing"


@dataclass(slots=True)
class Team:
    """The files in the order in which they were made, and the people's ids."""

    folder: Path
    files: list[Path] = field(default_factory=list)
    people: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Colleague:
    number: int
    id: AnnotatorId
    project: Project
    path: Path


def article(dice: random.Random, number: int, sentences: int = 30) -> Document:
    """An article of mixed scripts, with a title, paragraphs and boilerplate."""
    paragraphs = [
        "".join(dice.choice(SCRIPTS) for _ in range(dice.randint(2, 6))).strip() for _ in range(max(1, sentences // 4))
    ]
    return document("\n\n".join([f"Article {number} ⚖️", *paragraphs, "Support us!"]), number)


def document(text: str, number: int) -> Document:
    """A text as a document of a block a line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(at, at + len(line), "paragraph"))
        at += len(line) + 1
    blocks[0], blocks[-1] = blocks[0]._replace(kind="title"), blocks[-1]._replace(kind="boilerplate")
    return Document(
        id=document_id(text), text=text, title=f"Article {number} ⚖️", url=f"https://news.example/a/{number}",
        publisher="The News", published="2026-05-01", blocks=tuple(blocks), filename=f"a{number}.txt",
    )  # fmt: skip


def fetched_again(first: Document, dice: random.Random) -> Document:
    """The same article, with a correction in front and a word changed."""
    at = dice.randrange(len(first.text) // 2, len(first.text) - 20)
    text = f"Updated: see below 🕊.\n\n{first.text[:at]}, as we now know,{first.text[at:]}"
    again = document(text, 0)
    return replace(again, title=first.title, url=first.url.replace("https://", "http://www."))


def make_team(folder: Path, seed: int, *, people: int = 4, articles: int = 6, marks: int = 25) -> Team:
    """A team's files. ``marks``: about how many passages each marks in an article."""
    return _Maker(folder, seed, people, articles, marks).make()


class _Maker:
    def __init__(self, folder: Path, seed: int, people: int, articles: int, marks: int) -> None:
        self.dice = random.Random(seed)
        self.marks = marks
        self.team = Team(folder)
        self.articles = [article(self.dice, number) for number in range(articles)]
        self.people = people
        self.places: dict[str, list[tuple[int, int]]] = {}

    def make(self) -> Team:
        """All files."""
        staff = [self._colleague(number) for number in range(self.people)]
        for each in staff:
            self._read(each)
        first = self._copy(staff[0], "first copy")
        for each in staff[1 : 1 + len(staff) // 2]:  # some take the first one's work over, and talk about it
            self._merge(each, [first])
            self._talk(each)
        self._copy(staff[1], "zweite Kopie 副本")
        chair = staff[1]
        self._merge(chair, [self._copy(each, "for the chair") for each in staff[2:]])
        session = self._session(chair)
        twin = self._twin(chair, staff[0])
        self._decide(chair, session, "taken")
        if twin is not None:
            self._decide(twin, session, "dropped")
            self._read_more(twin)
        for each in staff:
            self._read_more(each)
        for each in [*staff, *([twin] if twin else [])]:
            each.project.store.flush()
        self._bundles(staff)
        for each in [*staff, *([twin] if twin else [])]:
            each.project.close()
            self.team.files.append(each.path)
        self.team.files.append(self._old(staff[-1].path))
        self.team.people = [each.id for each in staff]
        return self.team

    def _colleague(self, number: int) -> _Colleague:
        name = NAMES[number % len(NAMES)]
        place = self.team.folder / f"{number} Ordner – папка 文件夹"
        place.mkdir(parents=True)
        skew = self.dice.choice((0, 0, -3 * DAY, 2 * DAY, 40 * DAY, -200 * DAY))
        path = place / f"{number} Team's work 100%.annodb"
        id = AnnotatorId(f"0190{self.dice.getrandbits(32):08x}-{number}")
        project = self._opened(path, id, skew, create=True)
        give_tag_set(project)
        join(project, id, name)
        return _Colleague(number, id, project, path)

    def _opened(self, path: Path, who: AnnotatorId, skew: int, *, create: bool = False) -> Project:
        clock = self._clock(skew)
        bits = random.Random(self.dice.getrandbits(64))
        around = Surroundings(clock, lambda: f"{bits.getrandbits(64):016x}")
        return Project(
            open_store(path, create=create, surroundings=around), who, clock=clock, random_bits=bits.getrandbits
        )

    def _clock(self, skew: int) -> Callable[[], int]:
        steps = itertools.count(NOW + skew, 977)
        return lambda: next(steps)

    def _read(self, each: _Colleague) -> None:
        """The first round of work: articles, tags, sources, passages, links, what is done."""
        project, dice = each.project, self.dice
        project.apply(Add(Tag(id=project.new_id(), name=OWN_TAG, position=9, evidence="any", definition=str(each.id))))
        if dice.random() < 0.6:
            project.apply(Edit("tag", "claim", {"definition": f"As {each.id} sees it."}))
        for number in range(3):
            url = f"https://example.org/report/{number}"
            made = Source(id=project.new_id(), title=f"Report {number} 📄", url=url, publisher=str(each.id))
            project.apply(Add(made))
        project.apply(Add(Source(id="treaty", title=f"Treaty, says {each.id}", url="https://example.org/treaty")))
        for number, text in enumerate(self.articles):
            if each.number > 1 and dice.random() < 0.25:
                continue
            theirs = fetched_again(text, dice) if each.number and number % 5 == each.number % 5 else text
            project.apply(Add(replace(theirs, language=("", "en")[each.number % 2]), "Import", early=True))
            project.apply(Several(list(self._passages(each, theirs)), "Import annotations"))
            self._links(project, theirs)
            if dice.random() < 0.7:
                project.apply(set_done(project.now, [theirs.id]))
        self._correct(project)

    def _passages(self, each: _Colleague, text: Document) -> Iterator[Command]:
        """Around the same places for everybody: the same, beside, inside, around, on top of them."""
        dice = self.dice
        places = self.places.setdefault(text.id, list(_places(dice, text, self.marks)))
        tags = ["claim", "opinion", "fact", *(tag.id for tag in each.project.now.tags.values() if tag.name == OWN_TAG)]
        for start, end in places:
            if dice.random() < 0.35:
                continue
            for _ in range(dice.choice((1, 1, 1, 1, 2))):
                left = start + dice.choice((0, 0, 0, 1, 4, -3))
                right = end + dice.choice((0, 0, 0, -1, 6, -4))
                fields = {
                    "holder": dice.choice(("", "South Front", "  south  front ")),
                    "mode": dice.choice(("", "reported", "own voice")),
                    "verdict": dice.choice(("", "", "supported", "refuted")),
                    "note": dice.choice(("", "", "why? 🤔 \u202e")),
                }
                with suppress(WorldError):
                    made = add_annotation(text, max(0, left), min(right, len(text.text)), dice.choice(tags), **fields)
                    made.changes(each.project.now)
                    yield made

    def _links(self, project: Project, text: Document) -> None:
        sources = sorted(project.now.sources)
        chosen = [
            a for a in project.now.annotations_of(text.id) if a.creator == project.me and self.dice.random() < 0.3
        ]
        links = [
            EvidenceLink(id="", annotation=a.id, source=self.dice.choice(sources), stance=self.dice.choice(STANCES))
            for a in chosen
        ]
        project.apply(Several([Add(link) for link in links], "Link"))

    def _correct(self, project: Project) -> None:
        """One's own work, changed, deleted, undone and redone."""
        dice = self.dice
        mine = sorted(a.id for a in project.now.annotations.values() if a.creator == project.me)
        for id in dice.sample(mine, min(len(mine), 12)):
            annotation = project.now.annotations.get(id)
            if annotation is None:
                continue
            deed = dice.randrange(5)
            with suppress(WorldError):
                if deed == 0:
                    project.apply(retag(id, dice.choice(("claim", "opinion", "fact"))))
                elif deed == 1:
                    project.apply(delete_annotation(project.now, id))
                elif deed == 2:
                    text = project.now.documents[annotation.document]
                    project.apply(move_ends(text, id, annotation.start, annotation.end + 5))
                elif deed == 3:
                    project.apply(Edit("annotation", id, {"note": f"changed {dice.random()}"}))
                else:
                    project.apply(delete_annotation(project.now, id))
                    project.undo()
            if dice.random() < 0.3:
                project.undo()
                if dice.random() < 0.5:
                    project.redo()

    def _talk(self, each: _Colleague) -> None:
        project, now = each.project, each.project.now
        others = sorted(a.id for a in now.annotations.values() if a.creator != each.id)
        subjects = [(id, "annotation") for id in self.dice.sample(others, min(5, len(others)))]
        subjects += [(id, "document") for id in list(now.documents)[:2]] + [
            (id, "link") for id in sorted(now.links)[:1]
        ]
        for subject, kind in subjects:
            first = project.apply(comment(now, subject, kind, "Why so, @Ana? @Ben ✍️")).new_ids[0]
            project.apply(comment(now, subject, kind, "Because.", parent=first))
            if self.dice.random() < 0.5:
                project.apply(Resolve(first))
            project.apply(mark_seen(now, subject, [first]))

    def _read_more(self, each: _Colleague) -> None:
        """Later work, on what was decided too; clashes on what is shared."""
        project = each.project
        self._correct(project)
        for kind, ids, name in (
            ("document", sorted(project.now.documents), "title"), ("source", ["treaty"], "note"),
            ("source", sorted(project.now.sources)[:2], "title"),
        ):  # fmt: skip
            for id in ids[:2]:
                with suppress(WorldError):
                    project.apply(Edit(kind, id, {name: f"{each.id} {self.dice.randrange(3)}"}))
        if each.number != 1 and project.now.sources:  # who has two copies may use in one what they delete in the other
            with suppress(WorldError):
                project.apply(delete_source(project.now, self.dice.choice(sorted(project.now.sources))))
        if self.dice.random() < 0.3:
            with suppress(WorldError):
                project.apply(Delete("document", self.dice.choice(sorted(project.now.documents))))
        project.apply(set_guidelines(f"As {each.id} wants it."))
        project.apply(assign(project.now, [(id, each.id) for id in sorted(project.now.documents)[:2]]))

    def _merge(self, each: _Colleague, paths: Sequence[Path]) -> None:
        each.project.merge([looked_into(path, self.team.folder) for path in paths], "Merge")

    def _copy(self, each: _Colleague, name: str) -> Path:
        each.project.store.flush()
        path = self.team.folder / f"{each.number} {name}.annodb"
        each.project.store.save_copy(path)
        self.team.files.append(path)
        return path

    def _twin(self, each: _Colleague, owner: _Colleague) -> _Colleague | None:
        """The same person goes on in a copy of the file, on another computer whose clock is off."""
        each.project.store.flush()
        path = self.team.folder / f"{each.number} kopie (1).annodb"
        each.project.store.save_copy(path)
        return _Colleague(each.number, each.id, self._opened(path, each.id, -DAY), path)

    def _session(self, chair: _Colleague) -> str:
        now = chair.project.now
        everybody = tuple(sorted(now.annotators))
        made = ReviewSession(
            id="", title="Monday – 会议", documents=tuple(now.documents), people=everybody, annotators=everybody,
            started=NOW,
        )  # fmt: skip
        return chair.project.apply(start_session(made)).new_ids[0]

    def _decide(self, each: _Colleague, session: str, outcome: str) -> None:
        project, now = each.project, each.project.now
        for document in list(now.documents.values())[:3]:
            found = clusters(now, document.id)
            for cluster in found[::3]:
                said = Verdicts(
                    f"Because of {outcome} 🙂", (Vote(each.id, "dropped"),), (Dissent(cluster.people[0], "No!"),)
                )
                passages: tuple[GoldPassage, ...] = ()
                if outcome == "taken":
                    own = [m for m in cluster.members if m.document == document.id][:1]
                    passages = take(document, cluster, own)
                word = "taken" if passages else "dropped"
                project.apply(decide(now, cluster, word, passages, session=session, kinds=("tag",), said=said))  # type: ignore[arg-type]
            if found and self.dice.random() < 0.5:
                project.undo()

    def _bundles(self, staff: Sequence[_Colleague]) -> None:
        for each in staff[:3]:
            path = self.team.folder / f"{each.number} work.annobundle"
            send_work(each.project, path, sorted(each.project.now.documents)[: 1 + each.number], at_ms=NOW)
            self.team.files.append(path)
        path = self.team.folder / "starter.annobundle"
        write_starter(staff[0].project, path, staff[0].id, at_ms=NOW)
        self.team.files.append(path)

    def _old(self, path: Path) -> Path:
        """The first step's file of a colleague: their log, without what later steps brought."""
        old = self.team.folder / "old program.annodb"
        made = sqlite.connect(str(old), isolation_level=None)
        migrations.migrate(made, before="step_2")
        made.execute("ATTACH ? AS newer", (str(path),))
        plain = "('annotator', 'tag', 'document', 'source', 'annotation', 'link')"
        made.execute("BEGIN")
        for table, where in (("txn", ""), ("op", f"WHERE entity_type IN {plain}")):
            columns = ", ".join(row[1] for row in made.execute(f"PRAGMA main.table_info({table})"))
            made.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM newer.{table} {where}")
        made.execute("COMMIT")
        made.close()
        return old


def _places(dice: random.Random, text: Document, number: int) -> Iterator[tuple[int, int]]:
    """Places that people mark: spread, touching, nested, crossing."""
    size = len(text.text)
    start, end = 0, 0
    for _ in range(number):
        how = dice.randrange(5)
        if how == 0 and end > start + 8:
            start, end = start + 2, end - 2
        elif how == 1 and end:
            start, end = end, end + dice.randint(5, 60)
        elif how == 2 and end:
            start, end = (start + end) // 2, end + 20
        else:
            start = dice.randrange(size)
            end = start + dice.randint(1, 120)
        end = min(end, size)
        if start < end:
            yield start, end


def looked_into(path: Path, folder: Path) -> Incoming:
    """What a merge takes over of a file, without a child process. Raises BadInput."""
    with TemporaryDirectory(dir=folder) as found:
        look_into(path, Path(found))
        return read_found(Path(found), path.name)
