"""A merge's plan as sections for the dialog."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from annotator.app.merge_plan import ArticlePlan, Clash, Counts, FilePlan, JoinSuggestion, MergePlan, PersonPlan
from annotator.gui.labels import field_word
from annotator.gui.merge.sections import Row, Section

LONGEST = 120


translate = QCoreApplication.translate


def summary(plan: MergePlan) -> str:
    """One sentence on all files together."""
    told = changes(plan.counts)
    refused = len(plan.refused)
    if told:
        sentence = translate("MergeDialog", "Comes in: %1.").replace("%1", told)
    elif plan.incomings:
        sentence = translate("MergeDialog", "Small changes to what is here already.")
    elif refused == len(plan.files):
        sentence = translate("MergeDialog", "Nothing can be taken over.")
    else:
        sentence = translate("MergeDialog", "Nothing new: all of it is here already.")
    return sentence + (" " + translate("MergeDialog", "%n file(s) refused.", "", refused) if refused else "")


def sections(plan: MergePlan) -> list[Section]:
    """What the dialog lists; sections without rows are left out."""
    made = [
        Section(translate("MergeDialog", "Files"), tuple(_file(file) for file in plan.files)),
        Section(translate("MergeDialog", "People"), tuple(_person(person) for person in plan.people)),
        Section(
            translate("MergeDialog", "Perhaps the same person — tick to join"),
            tuple(_join(each) for each in plan.joins),
        ),
        Section(translate("MergeDialog", "Articles"), tuple(_articles(plan.articles))),
        Section(
            translate("MergeDialog", "Set to different values on both sides"),
            tuple(_clash(clash) for clash in plan.clashes),
        ),
    ]
    return [section for section in made if section.rows]


def changes(counts: Counts) -> str:
    """For example "24 annotations, 3 comments; changed: 1 source"."""
    parts = [counted(counts.new)]
    if counts.changed:
        parts.append(translate("MergeDialog", "changed: %1").replace("%1", counted(counts.changed)))
    if counts.deleted:
        parts.append(translate("MergeDialog", "deleted: %1").replace("%1", counted(counts.deleted)))
    return "; ".join(part for part in parts if part)


def counted(counts: Mapping[str, int]) -> str:
    """For example "24 annotations, 1 source"."""
    words = {
        "annotation": translate("MergeDialog", "%n annotation(s)", "", counts.get("annotation", 0)),
        "link": translate("MergeDialog", "%n link(s)", "", counts.get("link", 0)),
        "relation": translate("MergeDialog", "%n relation(s)", "", counts.get("relation", 0)),
        "source": translate("MergeDialog", "%n source(s)", "", counts.get("source", 0)),
        "capture": translate("MergeDialog", "%n snapshot(s)", "", counts.get("capture", 0)),
        "document": translate("MergeDialog", "%n article(s)", "", counts.get("document", 0)),
        "comment": translate("MergeDialog", "%n comment(s)", "", counts.get("comment", 0)),
        "decision": translate("MergeDialog", "%n decision(s)", "", counts.get("decision", 0)),
        "session": translate("MergeDialog", "%n review session(s)", "", counts.get("session", 0)),
        "guideline": translate("MergeDialog", "%n rule(s)", "", counts.get("guideline", 0)),
        "annotator": translate("MergeDialog", "%n person(s)", "", counts.get("annotator", 0)),
        "assignment": translate("MergeDialog", "%n assignment(s)", "", counts.get("assignment", 0)),
        "completion": translate("MergeDialog", "%n done mark(s)", "", counts.get("completion", 0)),
        "tag": translate("MergeDialog", "%n tag(s)", "", counts.get("tag", 0)),
        "team": translate("MergeDialog", "team settings"),
    }
    return ", ".join(words[kind] for kind in words if counts.get(kind))


def _file(file: FilePlan) -> Row:
    if file.status == "refused":
        return Row(file.name, file.reason, "error")
    if file.status == "nothing new":
        return Row(file.name, translate("MergeDialog", "nothing new"), "quiet")
    said = changes(file.counts) or translate("MergeDialog", "%n change(s) to what is here", "", file.ops)
    if file.ahead:
        said += "; " + translate("MergeDialog", "%n change(s) from a clock that is ahead", "", file.ahead)
    return Row(file.name, said, "warning" if file.ahead else "ok", more=f"{file.path}: {said}")


def _person(person: PersonPlan) -> Row:
    name = person.name + (" " + translate("MergeDialog", "(new here)") if person.is_new else "")
    return Row(name, counted(person.made) or translate("MergeDialog", "no work of their own"))


def _join(each: JoinSuggestion) -> Row:
    why = (
        translate("MergeDialog", "the same name")
        if each.why == "name"
        else translate("MergeDialog", "the same e-mail address")
    )
    said = (
        translate("MergeDialog", "is %1, who is here already? They have %2.")
        .replace("%1", each.other_name)
        .replace("%2", why)
    )
    return Row(each.name, said, choice=("person", each.id, each.same_as))


def _articles(articles: Iterable[ArticlePlan]) -> Iterable[Row]:
    for article in articles:
        title = _short(article.title) or translate("MergeDialog", "Untitled")
        if article.status == "same":
            yield Row(
                title,
                translate("MergeDialog", "the same text as here; %1").replace("%1", _marks(article.annotations)),
                "quiet",
            )
        elif article.status == "new":
            yield Row(title, translate("MergeDialog", "new here; %1").replace("%1", _marks(article.annotations)), "ok")
        else:
            yield _other_text(title, article)


def _other_text(title: str, article: ArticlePlan) -> Row:
    said = translate("MergeDialog", "another text of “%1”").replace("%1", _short(article.main_title))
    places = (
        translate("MergeDialog", "%1 passages at the same place, %2 moved, %3 not found there")
        .replace("%1", str(article.exact))
        .replace("%2", str(article.moved))
        .replace("%3", str(article.orphans))
    )
    choice = None if article.is_said else ("article", article.id, article.main)
    return Row(title, f"{said}: {places}", "warning" if article.orphans else "", choice, ticked=choice is not None)


def _clash(clash: Clash) -> Row:
    title = f"{_short(clash.title)} · {field_word(clash.field)}"
    if clash.field == "deleted":
        kept = (
            translate("MergeDialog", "it stays, because others work with it")
            if clash.taken == "ours"
            else translate("MergeDialog", "it will be deleted")
        )
        return Row(
            title, translate("MergeDialog", "deleted by %1; %2").replace("%1", clash.by).replace("%2", kept), "warning"
        )
    taken = {
        "ours": translate("MergeDialog", "ours is later and stays"),
        "theirs": translate("MergeDialog", "theirs is later and is taken"),
        "another": translate("MergeDialog", "a third value is later"),
    }[clash.taken]
    said = translate("MergeDialog", "“%1” here, “%2” by %3; %4")
    for place, value in (("%4", taken), ("%3", clash.by), ("%2", _short(clash.theirs)), ("%1", _short(clash.ours))):
        said = said.replace(place, value)
    return Row(title, said, "warning", more=f"{clash.ours}\n{clash.theirs}")


def _marks(count: int) -> str:
    return translate("MergeDialog", "%n annotation(s)", "", count)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
