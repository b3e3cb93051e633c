"""The same sentence with another name, number, date or negation in it, the original deleted: never the place."""

import pytest

from annotator.domain.reanchoring import Place, Reanchoring, Selector
from annotator.domain.text import quote_at

BEFORE = "The weather was fine on that day, and the street was quiet.\n\n"
AFTER = " Nobody was surprised.\n\nThe end came later, when the rain had stopped."

LOOK_ALIKES = [
    # names
    ("The minister of Iran said that oil prices would rise.", "The minister of Iraq said that oil prices would rise."),
    ("Austria has closed its border with Hungary.", "Australia has closed its border with Hungary."),
    ("A spokesman for Ivanov denied the report.", "A spokesman for Petrov denied the report."),
    ("Peter Müller hat den Vertrag unterschrieben.", "Peter Möller hat den Vertrag unterschrieben."),
    ("In der Slowakei wurde gestern gewählt.", "In der Slowenien wurde gestern gewählt."),
    ("Le président Macron a salué cet accord historique.", "Le président Macro a salué cet accord historique."),
    ("El presidente de Uruguay viajó a Madrid.", "El presidente de Paraguay viajó a Madrid."),
    ("Министр обороны Украины сообщил о потерях.", "Министр обороны Румынии сообщил о потерях."),
    ("Об этом заявил Сергей Иванов в Москве.", "Об этом заявил Сергей Иванова в Москве."),
    ("中国外交部发言人表示，美国应当停止挑衅。", "中国外交部发言人表示，英国应当停止挑衅。"),
    ("قال وزير الخارجية المصري إن المحادثات كانت مفيدة.", "قال وزير الخارجية السوري إن المحادثات كانت مفيدة."),
    ("שר החוץ של ישראל הגיע אתמול לביקור.", "שר החוץ של מצרים הגיע אתמול לביקור."),
    ("The report was written by Christian Berger and two colleagues.",
     "The report was written by Christina Berger and two colleagues."),
    # numbers
    ("The bank paid 12 million euros to the fund.", "The bank paid 13 million euros to the fund."),
    ("Prices rose by 1.5 percent in all of the country.", "Prices rose by 15 percent in all of the country."),
    ("The company lost 3 million dollars last year.", "The company lost 3 billion dollars last year."),
    ("Some fourteen soldiers were killed near the village.", "Some forty soldiers were killed near the village."),
    ("Bei dem Angriff starben vierzehn Menschen.", "Bei dem Angriff starben vierzig Menschen."),
    ("Погибли двенадцать человек, сообщает агентство.", "Погибли двадцать человек, сообщает агентство."),
    ("It was -5 degrees when they left the town.", "It was 5 degrees when they left the town."),
    ("The share of the state is 40 % of the whole.", "The share of the state is 40 € of the whole."),
    # dates
    ("The treaty was signed on 4 June in the capital.", "The treaty was signed on 4 July in the capital."),
    ("L'accord a été signé en juin à la préfecture.", "L'accord a été signé en juillet à la préfecture."),
    ("El acuerdo fue firmado en junio por ambas partes.", "El acuerdo fue firmado en julio por ambas partes."),
    ("Договор вступит в силу в июне этого года.", "Договор вступит в силу в июле этого года."),
    ("The council met in 2019 to discuss the plan.", "The council met in 2018 to discuss the plan."),
    # negation
    ("The government will pay for the damage.", "The government will not pay for the damage."),
    ("He had never been in the house before.", "He had ever been in the house before."),
    ("Es gibt einen Beweis für diese Behauptung.", "Es gibt keinen Beweis für diese Behauptung."),
    ("Le ministre a confirmé qu'il y avait un accord.", "Le ministre n'a pas confirmé qu'il y avait un accord."),
    ("Правительство намерено платить за ущерб.", "Правительство не намерено платить за ущерб."),
    ("El gobierno va a pagar por los daños.", "El gobierno no va a pagar por los daños."),
    # the contrary in another word
    ("The court found the mayor guilty of fraud.", "The court found the mayor innocent of fraud."),
    ("It is legal to carry a weapon in this city.", "It is illegal to carry a weapon in this city."),
    ("Oil imports rose sharply in the spring.", "Oil exports rose sharply in the spring."),
    ("Did the army know of the attack?", "Did the army know of the attack."),
]  # fmt: skip


def placed(old: str, new: str, quote: str = "", before: str = BEFORE) -> tuple[Place, str]:
    text = BEFORE + old + AFTER
    start = text.index(quote or old)
    selector = quote_at(text, start, start + len(quote or old))
    then = before + new + AFTER
    place = Reanchoring(then).place(Selector(selector.exact, selector.prefix, selector.suffix, start))
    return place, then[place.start : place.end] if place.start >= 0 else ""


@pytest.mark.parametrize(("old", "new"), LOOK_ALIKES)
@pytest.mark.parametrize("before", [BEFORE, "A new lead of the article.\n\n" + BEFORE, ""])
def test_a_sentence_that_says_something_else_is_not_the_place(old: str, new: str, before: str) -> None:
    for one, other in ((old, new), (new, old)):
        place, _ = placed(one, other, before=before)
        assert place.how == "orphan", place


@pytest.mark.parametrize(("old", "new", "quote"), [
    ("Ivanov said that sanctions must end.", "Petrov said that sanctions must end.", "that sanctions must end"),
    ("Ivanov denied it.", "Petrov denied it.", "denied it"),
    ("In Iran prices have doubled.", "In Iraq prices have doubled.", "prices have doubled"),
    ("The bank lost 12 million euros.", "The bank lost 19 million euros.", "million euros"),
])  # fmt: skip
def test_nor_are_words_of_it_whose_sentence_is_now_about_another_one(old: str, new: str, quote: str) -> None:
    place, _ = placed(old, new, quote)
    assert (place.how, place.why) == ("orphan", "says something else")


@pytest.mark.parametrize(("old", "new"), [
    ("The minister said that oil exports would rise again.", "The minister said that oil exprots would rise again."),
    ("The minister said that oil exports would rise.", "The minister said that oil ex-\nports would   rise."),
    ('He called it "a mistake" - and left the room.', "He called it “a mistake” — and left the room."),
    ("Die Regierung hat gestern über das Gesetz beraten.", "Die Regierung hat gestern über das Gesetz berraten."),
    ("Правительство намерено платить за весь ущерб.", "Правительство намеренно платить за весь ущерб."),
    ("The government will pay for the whole damage.", "The government will pay for whole damage."),
    ("cafe\u0301 owners complained about the new rules", "café owners complained about the new rules"),
])  # fmt: skip
def test_typing_errors_and_typography_are_told_from_another_meaning(old: str, new: str) -> None:
    place, found = placed(old, new)
    assert (place.how, found) == ("fuzzy", new)
    assert 0.8 <= place.score < 1


def test_an_orphan_says_what_stands_there_instead() -> None:
    place, found = placed("The bank paid 12 million euros.", "The bank paid 13 million euros.")
    assert (place.why, found) == ("says something else", "The bank paid 13 million euros.")
    place, found = placed("The bank paid 12 million euros.", "It rained.")
    assert (place.why, found) == ("gone", "")


def test_two_places_that_are_as_good_are_no_place() -> None:
    place, _ = placed("They had to leave the house.", "They had to leav the house. They had to laeve the house.")
    assert (place.how, place.why) == ("orphan", "several")
