"""Minutes and feedback for the tests of papers, with every field filled, and tricky words wherever people write."""

from annotator.formats.feedback import Confusion, Feedback, Point
from annotator.formats.minutes import (
    Acceptance,
    Agreement,
    Definition,
    Earlier,
    Gold,
    Judgement,
    LeftOut,
    Minutes,
    Number,
    OpenPoint,
    Place,
    Read,
    Rule,
    Ruling,
    Said,
    Text,
    Wording,
)

AT = 1_795_000_000_123


def full_minutes(words: str = "so it is") -> Minutes:
    """One of everything; ``words`` in every field that somebody writes."""
    judgement = Judgement(3, 9, words, words, words, "reported", "refuted", "low")
    place = Place(1, 3, 9, words, words, words)
    read = Read(words, judgement, (f"refutes: {words}",), True)
    gold, said = Gold(judgement, words), Said(words, words)
    rule = Rule("g", words, words, words, 1, (Wording(1, AT, words, words), Wording(2, AT, words, words, True)))
    ruling = Ruling(
        1, "d", place, ("tag", "boundary"), "taken", words, AT, words, (read,), (gold,), (said, Said(words, "merged")),
        (said,), (said,), ((words, 2),), (Earlier(AT, words, "dropped", words),), (Said(words, "changed"),), words,
    )  # fmt: skip
    agreed = Ruling(2, "e", place, (), "agreed", words, AT, words, (read,), (gold,))
    dropped = Ruling(3, "f", place, ("missing",), "dropped", words, AT, words, (read,))
    figure = Agreement("F", "S", "passages", "", (), Number(0.5, 0.25, 0.75, 4), Number(None, units=4, why="No units."))
    return Minutes(
        id="s", title=words, state="closed", made=AT, started=AT, ended=AT + 60_000, seconds=3720, note=words, by=words,
        people=(words, "Ben"), compared=(words,), named=False,
        texts=(Text(1, "t", words, words, words, words, "ab", ("cd",)),),
        kinds=("tag",), order="text", overlap=50, tag_set="a", tag_set_now="b",
        definitions=(Definition("claim", words, 1, AT, words, words, (words,)),), rules=(rule,), made_rules=(rule,),
        accepted=(Acceptance(words, 1),), decisions=(ruling, agreed, dropped),
        open_points=(OpenPoint(place, ("tag",), "deferred", words, 4, (read,), (said,), (said,)),
                     OpenPoint(place, ("tag",), "open")),
        agreement=(figure,), against_gold=(Agreement("F", "S", "passages", "", (words,), None, Number(1.0)),),
        hidden=(words,), left_out=LeftOut(120, 80),
    )  # fmt: skip


def no_minutes() -> Minutes:
    """Of a session in which nothing happened."""
    return Minutes(
        id="s", title="", state="open", made=0, started=0, ended=0, seconds=0, note="", by="", people=(), compared=(),
        named=True, texts=(), kinds=(), order="weight", overlap=0, tag_set="", tag_set_now="", definitions=(), rules=(),
        made_rules=(), accepted=(), decisions=(), open_points=(),
    )  # fmt: skip


def full_feedback(words: str = "so it is") -> Feedback:
    """One point of each kind."""
    judgement = Judgement(3, 9, words, words, words, "reported", "refuted", "low")
    place, gold = Place(1, 3, 9, words, words, words), Gold(judgement, words)
    both = Point(place, judgement, gold, ("tag",), "taken", words, words, AT)
    rule = Rule("g", words, words, words, 0, (Wording(1, AT, words, words),))
    return Feedback(
        words, AT, (words,), (both,), (both,), (Point(place, judgement, None, (), "dropped", words),),
        (Point(place, None, gold),), 2, Confusion((words, ""), ((1, 0), (2, 0))),
        (Agreement("F", "S", "passages", "", (words,), None, Number(0.5)),), (rule,),
    )  # fmt: skip


def no_feedback() -> Feedback:
    """Of somebody about whose work nothing was decided."""
    return Feedback("Ana", AT, (), (), (), (), (), 0, Confusion(("",), ((0,),)))
