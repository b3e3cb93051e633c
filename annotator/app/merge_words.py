"""A merge's plan as lines of text, and as JSON."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Any

from annotator.app.merge_plan import ArticlePlan, Clash, Counts, FilePlan, MergePlan, PersonPlan

_NOUNS = {
    "annotation": "annotation", "link": "link", "relation": "relation", "source": "source", "capture": "snapshot",
    "document": "article", "comment": "comment",
    "decision": "decision", "session": "review session", "guideline": "rule", "tag": "tag", "annotator": "person",
    "assignment": "assignment", "completion": "done mark", "team": "team setting",
}  # fmt: skip
_PLURALS = {"person": "people"}
_UNTOLD = frozenset({"seen"})


def counted(counts: Mapping[str, int]) -> str:
    """For example "43 annotations, 1 source"; what nobody asks for is left out, other kinds come last."""
    told = [(noun, counts[kind]) for kind, noun in _NOUNS.items() if counts.get(kind)]
    others = sum(count for kind, count in counts.items() if kind not in _NOUNS and kind not in _UNTOLD)
    told += [("other thing", others)] if others else []
    return ", ".join(f"{count:,} {noun if count == 1 else _PLURALS.get(noun, noun + 's')}" for noun, count in told)


def in_words(plan: MergePlan, *, is_merged: bool = False, is_trial: bool = False) -> Iterator[str]:
    """Lines for a terminal; refused files are left to the caller."""
    for file in plan.files:
        if file.status != "refused":
            yield f"{file.name}: {_of_file(file)}"
    yield from _section("People", map(_of_person, plan.people))
    yield from _section("Articles", map(_of_article, plan.articles))
    yield from _section("Set to different values on both sides", map(_of_clash, plan.clashes))
    joins = (f"--join {each.id}={each.same_as}   {each.name}: same {each.why}" for each in plan.joins)
    yield from _section("Perhaps the same person", joins)
    others = [each for each in plan.articles if each.status == "other text" and not each.is_said]
    yield from _section("Perhaps the same article", (f"--same-article {each.id}={each.main}" for each in others))
    if is_merged:
        yield f"Merged: {_changes(plan.counts) or 'nothing new'}."
    elif is_trial:
        yield f"Would be merged: {_changes(plan.counts) or 'nothing new'}. Nothing was changed."
    else:
        yield "Nothing new; nothing was changed."


def as_json(plan: MergePlan) -> dict[str, Any]:
    """The plan as JSON values; the changes themselves are not in it."""
    made = {name: [asdict(each) for each in getattr(plan, name)] for name in ("people", "articles", "clashes", "joins")}
    return {"files": [_file_json(file) for file in plan.files], "counts": asdict(plan.counts), **made}


def _file_json(file: FilePlan) -> dict[str, Any]:
    return {
        "file": str(file.path),
        "name": file.name,
        "sha256": file.incoming.sha256 if file.incoming else "",
        "status": file.status,
        "reason": file.reason,
        "counts": asdict(file.counts),
        "people": [asdict(person) for person in file.people],
        "ops": file.ops,
        "ahead": file.ahead,
    }


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        if not number:
            yield f"{title}:"
        yield f"  {line}"


def _of_file(file: FilePlan) -> str:
    if file.status == "nothing new":
        return "nothing new"
    ahead = f"; {file.ahead:,} changes bear a time that is still to come" if file.ahead else ""
    return (_changes(file.counts) or f"{file.ops:,} changes to what is here") + ahead


def _changes(counts: Counts) -> str:
    parts = ((counts.new, "new"), (counts.changed, "changed"), (counts.deleted, "deleted"))
    return "; ".join(f"{told} {word}" for kinds, word in parts if (told := counted(kinds)))


def _of_person(person: PersonPlan) -> str:
    new = " (new here)" if person.is_new else ""
    return f"{person.name}{new}: {counted(person.made) or 'no work of their own'}"


def _of_article(article: ArticlePlan) -> str:
    if article.status == "same":
        return f"{article.title}: the same text as here"
    if article.status == "new":
        return f"{article.title}: new"
    places = f"{article.exact} at the same place, {article.moved} moved, {article.orphans} not found"
    return f"{article.title}: another text of {article.main_title}; of its annotations {places}"


def _of_clash(clash: Clash) -> str:
    if clash.field == "deleted":
        kept = "it stays, because others work with it" if clash.taken == "ours" else "it will be deleted"
        return f"{clash.kind} {clash.title!r}: {clash.by} deleted it; {kept}"
    taken = {"ours": "ours stays", "theirs": "theirs is later", "another": "a third one is later"}[clash.taken]
    return f"{clash.kind} {clash.title!r}, {clash.field}: {clash.ours!r} here, {clash.theirs!r} by {clash.by}; {taken}"
