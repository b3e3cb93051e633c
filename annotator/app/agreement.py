"""How far annotators agree on some articles, and the passages behind a figure."""

from collections.abc import Sequence
from random import Random

from annotator.app.comparing import readers_of, texts_of
from annotator.app.progress import Progress, unheard
from annotator.app.project import Project
from annotator.domain.agreement.coded import Read, read
from annotator.domain.agreement.measuring import measure
from annotator.domain.agreement.report import AgreementReport, Figure
from annotator.domain.annotation import Annotation
from annotator.domain.clusters import OVERLAP, Cluster, clusters
from annotator.domain.counted import is_aside, left_out, set_aside
from annotator.domain.differences import matched, overlap_of, same_extent
from annotator.domain.editions import main_text, passages_of
from annotator.domain.gold import gold_of
from annotator.domain.snapshot import GOLD, Snapshot
from annotator.domain.visibility import blind_on

DRAWS = 1000
SEED = 20111


def agreement(
    project: Project | Snapshot,
    documents: Sequence[str] = (),
    annotators: Sequence[str] = (),
    *,
    progress: Progress = unheard,
    draws: int = DRAWS,
    seed: int = SEED,
    overlap: float = OVERLAP,
    whole: bool = False,
) -> AgreementReport:
    """All figures over some documents (none given: all) and annotators (none given: all who have work there).

    Gold is compared like an annotator if it is named; it is then the one that precision and recall are told against.
    A person who has neither marked anything in an article nor said that they are done with it is missing there, and
    does not count as having found nothing. Articles in which others' work is hidden from me are left out and named.
    ``overlap`` (0 to 1) is the share of the joint extent from which passages count as the same by overlap. Quotation
    blocks and what outlets put under every article are left out, unless the ``whole`` text is to count.
    ``progress`` may raise Cancelled. The same ``seed`` gives the same intervals. Runs on any thread; nothing may change
    the project while its passages are gathered, the first tenth of a second for ten thousand of them.
    """
    now = project.now if isinstance(project, Project) else project
    shown, hidden, texts = _chosen(now, documents)
    people = persons(now, shown, annotators)
    tags = _tags(now, shown, texts)
    progress(0.0)
    marked = [(now.documents[id], _marked(now, id, texts[id], people, tags)) for id in shown]
    articles: list[Read] = []
    for done, (document, readers) in enumerate(marked):  # from here on the project is not looked at any more
        progress(0.2 * done / len(marked))
        articles.append(read(document, readers, whole=whole))
    found = measure(
        articles, people, tags, overlap=overlap, draws=draws, chooser=Random(seed),
        tell=lambda done: progress(0.2 + 0.8 * done),
    )  # fmt: skip
    return AgreementReport(
        found.figures, people, tuple(shown), tags, overlap, draws, found.resampled, whole,
        0 if whole else sum(left_out(document) for document, _ in marked), tuple(hidden),
    )  # fmt: skip


def behind(
    now: Snapshot,
    figure: Figure,
    documents: Sequence[str] = (),
    annotators: Sequence[str] = (),
    *,
    overlap: float = OVERLAP,
) -> list[Cluster]:
    """The passages that make a figure what it is, in text order: where those who are compared differ in the tag or in
    the boundaries that the figure looks at, or, where they differ nowhere, all that it rests on.

    ``documents`` and ``annotators`` as they were given for the report.
    """
    shown, _, texts = _chosen(now, documents)
    people = figure.pair or persons(now, shown, annotators)
    all_found: list[Cluster] = []
    differing: list[Cluster] = []
    for document in shown:
        present = readers_of(now, texts[document], gold=GOLD in people)
        readers = [person for person in people if person in present]
        if len(readers) < 2:
            continue
        text, aside = now.documents[document].text, set_aside(now.documents[document])
        for cluster in clusters(now, document, readers, overlap):
            if is_aside(aside, cluster.start, cluster.end):
                continue
            if not figure.tag or any(member.tag == figure.tag for member in cluster.members):
                all_found.append(cluster)
                if _differ(now, cluster, readers, text, figure, overlap):
                    differing.append(cluster)
    return differing or all_found


def persons(now: Snapshot, documents: Sequence[str], annotators: Sequence[str] = ()) -> tuple[str, ...]:
    """Who is compared: the persons named, or ``everybody``. Gold is the first."""
    named = dict.fromkeys(id if id == GOLD else now.person(id) for id in annotators)
    return tuple(sorted(named, key=lambda id: id != GOLD)) or everybody(now, documents)


def everybody(now: Snapshot, documents: Sequence[str] = ()) -> tuple[str, ...]:
    """All persons who have read one of the documents (none given: of all), by name."""
    shown, _, texts = _chosen(now, documents)
    found: set[str] = set()
    for document in shown:
        found |= readers_of(now, texts[document])
    return tuple(sorted(found, key=lambda id: (now.name_of(id).casefold(), id)))


def _chosen(now: Snapshot, documents: Sequence[str]) -> tuple[list[str], list[str], dict[str, tuple[str, ...]]]:
    texts = texts_of(now)
    named = dict.fromkeys(main_text(now, id) for id in documents) or texts
    wanted = [id for id in named if id in texts]
    hidden = [id for id in wanted if all(blind_on(now, text) for text in texts[id])]
    return [id for id in wanted if id not in hidden], hidden, texts


def _tags(now: Snapshot, shown: Sequence[str], texts: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The tag set, then tags that are used though they are not in it (any more)."""
    used = {annotation.tag for id in shown for text in texts[id] for annotation in now.annotations_of(text)}
    used |= {passage.tag for id in shown for decision in now.decisions_on(id) for passage in decision.passages}
    return tuple(dict.fromkeys([*(tag.id for tag in now.tags_in_order()), *sorted(used)]))


def _marked(
    now: Snapshot, document: str, texts: tuple[str, ...], people: Sequence[str], tags: Sequence[str]
) -> dict[int, list[tuple[int, int, int]]]:
    """What each reader of an article (by their place in ``people``) marked in it: start, end, tag's number."""
    number = {tag: at for at, tag in enumerate(tags)}
    present = readers_of(now, texts, gold=GOLD in people)
    marked: dict[str, list[tuple[int, int, int]]] = {person: [] for person in people if person in present}
    for annotation in _annotations(now, document, texts):
        person = now.person(annotation.creator)
        if person in marked:
            marked[person].append((annotation.start, annotation.end, number[annotation.tag]))
    if GOLD in marked:
        marked[GOLD] = [(gold.start, gold.end, number[gold.tag]) for gold in gold_of(now, document)]
    return {at: marked[person] for at, person in enumerate(people) if person in marked}


def _annotations(now: Snapshot, document: str, texts: tuple[str, ...]) -> list[Annotation]:
    if len(texts) == 1:
        return now.annotations_of(document)
    return [placed.annotation for placed in passages_of(now, document) if placed.how != "orphan"]


def _differ(now: Snapshot, cluster: Cluster, readers: Sequence[str], text: str, figure: Figure, overlap: float) -> bool:
    by: dict[str, list[Annotation]] = {reader: [] for reader in readers}
    for member in cluster.members:
        if not figure.tag or member.tag == figure.tag:
            by[now.person(member.creator)].append(member)
    first, *others = by.values()
    return any(_apart(first, other, text, figure, overlap) for other in others)


def _apart(one: Sequence[Annotation], other: Sequence[Annotation], text: str, figure: Figure, overlap: float) -> bool:
    pairs, alone = matched(one, other)
    return bool(alone) or any(
        mine.tag != theirs.tag or _ends_differ(mine, theirs, text, figure, overlap) for mine, theirs in pairs
    )


def _ends_differ(one: Annotation, other: Annotation, text: str, figure: Figure, overlap: float) -> bool:
    if figure.name.endswith("_overlap"):
        return overlap_of(one, other) < overlap
    if figure.scope == "sentences":
        return not same_extent(text, one, other)
    return (one.start, one.end) != (other.start, other.end)
