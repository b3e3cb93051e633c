"""Small portraits of languages: frequent words and the letters beyond ASCII. Enough to tell which language a text is
in when there is enough of it, and whether bytes were decoded the right way."""

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

_WESTERN = "áàâäãåæçéèêëíìîïñóòôöõøœßúùûüýÿšž"


class Language(NamedTuple):
    """``words`` are frequent small words, ``letters`` those letters beyond a-z that its words are written with."""

    words: frozenset[str]
    letters: frozenset[str]


def _language(words: str, letters: str) -> Language:
    return Language(frozenset(words.split()), frozenset(letters))


_CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"

LANGUAGES: Mapping[str, Language] = {
    "en": _language(
        "the of and to in that is was for on with as by at from it his be are have has not this but they which said",
        _WESTERN,
    ),
    "de": _language("der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden "
                    "aus er hat dass sie nach wird bei über ich am", "äöüßéèêàçáóñ"),
    "fr": _language("le la les de des et en un une du que est pour qui dans par sur pas plus au ne se ce il sont aux "
                    "avec son été cette ou mais", "àâæçéèêëîïôœùûüÿáíóñäö"),
    "es": _language("el la los las de que y en un una por con para del se no su al lo como más pero sus es ha "
                    "fue este sobre entre", "áéíóúüñçàèò"),
    "it": _language("il la di che e è un una per in del della non con sono le i gli dei alla da si nel come anche più "
                    "ha al ma", "àèéìíîòóùúç"),
    "pt": _language("o a os as de que e em um uma para com não por do da dos das no na se mais como foi ao pelo sua "
                    "são é ou", "áàâãçéêíóôõúü"),
    "nl": _language("de het een en van in is dat op te zijn met voor niet die aan er om bij ook als maar naar door "
                    "werd wordt uit over", "éèëïíóöüáàêç"),
    "sv": _language("och att det i en är som på av för med till den har inte om ett men var de sig från vi hade kan "
                    "under vid efter", "åäöéáàü"),
    "da": _language("og i at det er en til på af for med den de som ikke har der et var men om fra ved blev efter "
                    "havde kan vil også", "æøåéäöü"),
    "no": _language("og i det er en til på av for med den de som ikke har et var men om fra ved ble etter hadde kan "
                    "vil også mot", "æøåéòôäö"),
    "fi": _language("ja on ei se että oli hän ovat myös kun mutta tai jos niin kuin mitä sen hänen joka vain nyt "
                    "vuonna mukaan", "äöåšž"),
    "pl": _language("i w na z że się do nie to o jest po jak za od a przez dla są co tym był ale czy oraz który tego "
                    "przy", "ąćęłńóśźż"),
    "cs": _language("a v se na je že s z do i o k pro jako to by za podle po ve který jsou však ale od není bylo "
                    "které už", "áčďéěíňóřšťúůýž"),
    "sk": _language("a v sa na je že s z do i o k pre ako to by za podľa po vo ktorý sú však ale od nie bolo ktoré "
                    "už", "áäčďéíĺľňóôŕšťúýž"),
    "hu": _language("a az és hogy nem is egy van volt meg de csak már el ha mint még szerint ez azt ki lesz után "
                    "között amely", "áéíóöőúüű"),
    "ro": _language("și şi în de la a că nu cu o pe care este din un pentru mai au fost sunt ca după sau prin între "
                    "ale lui", "ăâîșşțţ"),
    "hr": _language("i u je da se na su za od s kako ne što koji iz o će bi su nije bio ali do prema po ili te",
                    "čćđšž"),
    "tr": _language("ve bir bu da de için ile olarak olan en daha çok gibi ne var kadar sonra ise ancak dedi olduğunu "
                    "göre o hakkındaki", "çğıöşüâîûİ"),
    "lt": _language("ir kad į iš su yra tai už bet apie buvo per kaip dėl jau ne nuo po taip ar jo dar bus",
                    "ąčęėįšųūž"),
    "lv": _language("un ir ka no uz ar par kas bet to pēc arī tika nav kā lai vai bija gan gada", "āčēģīķļņšūž"),
    "et": _language("ja on et ei oli see ka mis kui aga ta oma või seda nii pärast aasta kes ning", "äöõüšž"),
    "ru": _language("и в не на что с по как из у за от о а к это но его для был до они все так же или", _CYRILLIC),
    "uk": _language("і в на що не з та до у за від по як а про це є для його й але які було щодо цього їхні",
                    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
    "bg": _language("и на в да за се от не с че по е са до като към си това които но след",
                    "абвгдежзийклмнопрстуфхцчшщъьюя"),
    "be": _language("і ў на не з што па як у да за гэта ад для было яго ён але каб які толькі ці",
                    "абвгдеёжзійклмнопрстуўфхцчшыьэюя"),
    "kk": _language("және бұл мен үшін да де бір осы деп болды туралы бойынша еді ол деді емес",
                    _CYRILLIC + "әғқңөұүһі"),
    "az": _language("və bu ilə üçün bir də ki olan olub isə görə daha edib o onun çox kimi sonra deyib ildə edilib",
                    "əıöüğşçİ"),
    "sr": _language("и у је да се на су за од са не што који из о ће као до али према",
                    "абвгдђежзијклљмнњопрстћуфхцчџш"),
    "el": _language("και το η ο του της να που την τη με των για από τα στο οι τον είναι στη σε δεν ότι τις θα κατά",
                    "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"),
    "he": _language("של את על לא הוא כי עם זה גם אל אך בין היא כל או יותר אם אשר היה לפי",
                    "אבגדהוזחטיכךלמםנןסעפףצץקרשת"),
    "fa": _language("و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شد می شده کرده بود گفت های",
                    "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤ\u200c،؟؛ًٌ"),
    "ar": _language("في من على أن إلى عن مع هذا هذه التي الذي ما لا كان قد بعد بين كما أو إن وقد يوم",
                    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؟؛ـ"),
}  # fmt: skip

TYPOGRAPHY = frozenset("\u00a0“”„‘’‚–—…«»‹›°£€§©®™·•¡¿½¼¾²³×ºª−№")
"""Signs beyond ASCII that any language uses."""

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000
_OF_SCRIPT = 4_000
_ENOUGH = 12


class Guess(NamedTuple):
    """``share`` of the words that are frequent ones of ``language`` ("" if no language is clearly ahead)."""

    language: str
    share: float
    runner_up: float


_FOREIGN = 0.3
"""What the words of a language count whose letters a text is not written with."""

_STRANGE = 0.01
"""Of the letters of a text, so many at most may be unknown to its language (names from elsewhere)."""


_LIKELIEST = 6


def _share(known: Language, words: Counter[str], size: int) -> float:
    return sum(map(words.__getitem__, known.words & words.keys())) / size


def guess(text: str) -> Guess:
    """The language of a text by its frequent words, from its first 20,000 code points.

    Languages that are not written with its letters do not count, if any is.
    """
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    if len(words) < _ENOUGH:
        return Guess("", 0.0, 0.0)
    counted = Counter(words)
    shares = sorted(((_share(known, counted, len(words)), name) for name, known in LANGUAGES.items()), reverse=True)
    letters = {char: n for char, n in Counter(text[:_OF_SCRIPT].lower()).items() if char > "z" and char.isalpha()}
    most = _STRANGE * min(len(text), _OF_SCRIPT)
    strange = {
        name: sum(n for char, n in letters.items() if char not in LANGUAGES[name].letters)
        for _, name in shares[:_LIKELIEST]
    }
    fitting = [
        (share if strange[name] <= most else _FOREIGN * share, name) for share, name in shares[:_LIKELIEST]
    ]
    shares = sorted(fitting + shares[_LIKELIEST:], reverse=True)
    (share, name), (second, _) = shares[0], shares[1]
    return Guess(name if share >= 0.08 else "", share, second)


def language_of(text: str) -> str:
    """ISO 639-1 code if the text's language is sure, else "". Some languages go by their script."""
    found = guess(text)
    if found.language and found.share >= 0.12 and found.share >= 1.5 * found.runner_up:
        return found.language
    return script_language(text[:_OF_SCRIPT])


def script_language(text: str) -> str:
    """The language that alone is written with a script, if most letters are of it, else ""."""
    theirs = [char for char in text if char >= _FIRST_SCRIPT]
    if 2 * len(theirs) < len(text) - text.count(" ") or len(theirs) < _FEWEST:
        return ""
    letters = [char for char in text if char.isalpha()]
    share = {name: sum(low <= char <= high for char in letters) / len(letters) for name, low, high in _SCRIPTS}
    if share["kana"] > 0.15 and share["kana"] + share["han"] > 0.7:
        return "ja"
    for script, language in _OWN_SCRIPT.items():
        if share[script] > 0.7:
            return language
    return ""


_OWN_SCRIPT = {
    "hangul": "ko", "thai": "th", "han": "zh", "armenian": "hy", "georgian": "ka", "bengali": "bn", "tamil": "ta",
}  # fmt: skip
_FIRST_SCRIPT, _FEWEST = "\u0531", 20
_SCRIPTS = (
    ("armenian", "\u0531", "\u058f"),
    ("georgian", "\u10d0", "\u10ff"),
    ("bengali", "\u0980", "\u09ff"),
    ("tamil", "\u0b80", "\u0bff"),
    ("kana", "\u3041", "\u30ff"),
    ("hangul", "\uac00", "\ud7a3"),
    ("thai", "\u0e01", "\u0e4e"),
    ("han", "\u4e00", "\u9fff"),
)
COMMON_HAN = frozenset(
    "的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于着下自之年过過发發后後作里用道行所"
    "然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军軍者意无力它与與长長把机"
    "民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話"
    "称稱据據宣布价價格食品源專专官员員周週百四成本料"
)
