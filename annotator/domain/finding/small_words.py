"""Words of grammar, which tell nothing of what a passage is about, and words that count. As ``terms`` folds them.

English, German, Russian, and the most frequent ones of French, Spanish and Italian. Negations are among them: a passage
that denies a claim bears on it as much as one that says the same.
"""

from annotator.domain.query.words import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(word).replace("ё", "е") for word in text.split())


SMALL = _words(
    """
    a an the this that these those there here it its he she they them his her their him we us our you your i me my
    who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off on
    onto out over to up with within without about above after again against all also am any are aren be because been
    before being below between both can cannot could did do does doing don down during each few further had has have
    having isn is just more most must no not now only other own same should some such too under until very was were
    wasn weren will would won shall may might s t d ll re ve m let said says say one ones upon among per via
    der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen keinem keiner auch
    auf aus bei bis da damit dann dass daß denn doch dort du durch er es für gegen hat hatte hatten haben habe hier ich
    ihm ihn ihr ihre ihrem ihren ihrer im in ins ist ja man mit nach nicht noch nur ob ohne schon sehr sein seine seinen
    seinem seiner seit sich sie sind so soll sollen über um unter vom von vor war waren was weil wenn wer werden wird
    wurde wurden worden wie wieder wir wo zu zum zur zwischen am an als dabei dazu diese dieser dieses diesem diesen
    einmal etwa rund kann können könnte lassen ließ mehr muss müssen mussten nun sagte sagt sei selbst sowie während
    и в во не на я он она они оно с со как а то все так его но да ты к у же вы за бы по только ее ему их мне было вот
    от меня еще нет о об из теперь когда даже ну ли если или ни быть был была были него до вас нибудь уже вам ведь там
    потом себя ей может тут где есть надо ней для мы тебя чем сам чтоб чтобы без чего тоже себе под будет при это этот
    эта эти этого этом том тот та те который которая которые которого которой также
    le la les de du des et ou est en à au aux que qui dans pour par sur pas ne se ce cette il elle ils un une plus son
    el los las y es con por para una no se su del al lo como más pero sus
    il lo gli e di che per non una si da con del della dei nel è sono
    """
)

_COUNTING = (
    "zero null ноль", "one eins", "two zwei два две двое двух", "three drei три трое трех", "four vier четыре",
    "five fünf пять пяти", "six sechs шесть шести", "seven sieben семь семи", "eight acht восемь восьми",
    "nine neun девять девяти", "ten zehn десять десяти", "eleven elf одиннадцать", "twelve zwölf двенадцать",
    "thirteen dreizehn тринадцать", "fourteen vierzehn четырнадцать", "fifteen fünfzehn пятнадцать",
    "sixteen sechzehn шестнадцать", "seventeen siebzehn семнадцать", "eighteen achtzehn восемнадцать",
    "nineteen neunzehn девятнадцать", "twenty zwanzig двадцать",
)  # fmt: skip
_TENS = (
    "thirty dreißig тридцать", "forty vierzig сорок", "fifty fünfzig пятьдесят", "sixty sechzig шестьдесят",
    "seventy siebzig семьдесят", "eighty achtzig восемьдесят", "ninety neunzig девяносто",
)  # fmt: skip

COUNTED: dict[str, str] = {
    folded(word): str(value)
    for value, names in (*enumerate(_COUNTING), *zip(range(30, 100, 10), _TENS, strict=True))
    for word in names.split()
    if value != 1
}
"""What words of number stand for."""
