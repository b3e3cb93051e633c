"""Lines that point from an article to others of its outlet ("Read also: ..."), in the words of many languages."""

import re
from collections.abc import Sequence

from annotator.domain.document import BlockKind
from annotator.formats.assembly import Piece
from annotator.formats.boilerplate import is_notice
from annotator.formats.html_fragment import folded_text
from annotator.formats.html_media import host_of

_WORDS = (
    r"(?:also )?read (?:more|also|next|on)(?: (?:about|on|from) [^:]{1,40})?|also read|see also|see more",
    r"watch (?:also|more|next)",
    r"related(?: (?:stor(?:y|ies)|articles?|posts?|news|reading|coverage|content|links?))?",
    r"more (?:on this(?: story)?|stories)|further reading|recommended(?: (?:reading|for you|stories))?",
    r"don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)",
    r"lesen sie (?:auch|mehr|dazu|hier)[^:]{0,20}|mehr (?:zum thema|dazu)|siehe auch|auch interessant",
    r"das könnte sie auch interessieren|(?:à )?lire (?:aussi|également|la suite)|(?:à )?voir aussi",
    r"sur le même (?:sujet|thème)|lisez aussi|(?:lea|lee|leer) (?:también|además|más)|(?:te|le) puede interesar",
    r"(?:ver|vea|mire) también|más (?:sobre el tema|información)|(?:noticia|nota)s? relacionadas?",
    r"leia (?:também|mais)|(?:veja|confira) também|saiba mais|leia ainda|leggi anche|leggi (?:tutto|di più)",
    r"vedi anche|(?:ti )?potrebbe(?: anche)? interessarti|sullo stesso argomento|lees (?:ook|meer|verder)|zie ook",
    r"(?:czytaj|zobacz|przeczytaj|sprawdź|polecamy)(?: (?:także|też|również|więcej))?",
    r"(?:čtěte|přečtěte si)(?: (?:také|též|i))?|více k tématu|prečítajte si(?: (?:aj|tiež))?|čítajte (?:aj|tiež)",
    r"(?:pročitajte|pročitaj|čitajte|vidi|pogledajte)(?: (?:i|još|također|takođe))|preberite tudi",
    r"прочитајте (?:и|још)|(?:citește|citiți|citeşte|citiţi|vezi|vedeți) (?:și|şi|mai|în)[^:]{0,12}",
    r"olvass(?:a|on|d)? (?:el|tovább)(?: ezt is)?|kapcsolódó(?: cikk(?:ek)?)?",
    r"διαβάστε (?:επίσης|ακόμ[ηα]|και|περισσότερα)|δείτε (?:επίσης|ακόμ[ηα]|και)|σχετικά(?: άρθρα)?",
    r"lexo(?:ni)? (?:edhe|më shumë)|läs (?:också|även|mer)|se (?:även|også)|les (?:også|mer)|læs (?:også|mere)",
    r"lue (?:myös|lisää)|katso myös|loe (?:ka|lisaks|rohkem)|skaityk(?:ite)? (?:taip pat|daugiau)",
    r"taip pat skaitykite|lasi(?:et)? (?:arī|vairāk)",
    r"(?:читай(?:те)?|читать|смотрите|см\.) (?:также|ещ[её]|далее|по теме)",
    r"(?:другие )?(?:материалы?|новости|статьи|публикации) по (?:этой )?теме",
    r"(?:ещ[её] )?(?:больше )?по (?:этой )?теме|что ещё почитать|(?:читайте|читати|дивіться) (?:також|ще|більше)",
    r"(?:матеріали?|більше) (?:за|по) тем[іою]+|(?:прочетете|вижте|четете) (?:още|също)|още по темата",
    r"(?:чытайце|глядзіце) (?:таксама|яшчэ)|оқи отырыңыз|тағы оқыңыз|(?:ilgili|benzer|diğer) haber(?:ler)?",
    r"ayrıca (?:oku\w*|bak\w*)|(?:bunlar da )?ilginizi çekebilir|bunları da okuyun|haberin devamı",
    r"həmçinin (?:oxu\w*|bax\w*)|(?:bunu|bunları) da oxu\w*|(?:bu )?mövzu(?:da|ya) (?:aid|dair)[^:]{0,20}",
    r"shuningdek,? o[ʻ‘'’]qing|կարդացե՛?ք (?:նաև|ավելին)|կարդալ (?:նաև|ավելին)|տե՛?ս նաև|թեմայի շուրջ",
    r"(?:ასევე )?(?:წაიკითხეთ|იხილეთ|ნახეთ)(?: ასევე| მეტი)?|მსგავსი (?:სიახლეები|თემები)",
    r"(?:[إا]قر[أا]|[إا]قر[أا]وا|طالع|شاهد|تابع|انظر) (?:أيض[اً]+|ايض[اً]+|المزيد|كذلك)",
    r"(?:مواضيع|أخبار|مقالات)? ?ذات صلة|للمزيد|(?:بیشتر|همچنین|بیش‌تر) (?:بخوانید|ببینید)",
    r"(?:مطالب|اخبار|خبرهای) مرتبط|مزید پڑھیں|یہ بھی پڑھیں|زیاتر بخوێنە\w*|קרא(?:ו|י)? (?:עוד|גם|בהרחבה)|ראו גם",
    r"כתבות נוספות|לקריאה נוספת|עוד בנושא|(?:यह|ये) भी (?:पढ़ें|पढ़ें|देखें)|(?:और|आगे) (?:पढ़ें|पढ़ें)|আরও পড়ুন",
    r"আরো পড়ুন|இதையும் (?:படிங்க|படியுங்கள்)|baca (?:juga|selengkapnya|lebih lanjut)|simak juga|lihat juga",
    r"xem thêm|đọc (?:thêm|tiếp|ngay)|tin liên quan|basahin (?:din|rin)|soma (?:pia|zaidi)",
    r"(?:相关|相關|延伸|推荐|推薦|更多)(?:阅读|閱讀|报道|報導|報道|新闻|新聞|文章|链接|連結|内容|內容)|看更多|另见",
    r"另請參閱|更多相关|(?:関連|注目|おすすめ)(?:記事|ニュース|リンク|する記事)",
    r"(?:あわせて|合わせて|併せて)(?:読みたい|お読みください)|続きを読む|こちらも|관련\s?(?:기사|뉴스|글|링크)",
    r"함께 (?:읽기|보면 좋은)|더 ?(?:보기|읽기)|อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม)|(?:ข่าว|เรื่อง|บทความ)ที่เกี่ยวข้อง",
)  # fmt: skip
_MARKS = r"[\s\[【〔（(<«»>▶►▸→⇒👉🔴•·*|/:-]*"
_BEGINS = re.compile(rf"{_MARKS}(?P<label>{'|'.join(_WORDS)})(?!\w)", re.IGNORECASE)
_AFTER = re.compile(r"[\s\]】〕）)«»>▶►▸→⇒•·*|:：՝.…!-]*")
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_LINES: frozenset[BlockKind] = frozenset(("paragraph", "list", "heading", "quote", "caption", "meta"))
_LONGEST = 300
_FEW_LINKS = 3
_SOURCES = re.compile(
    r"(?:sources?|references?|notes?|footnotes|bibliography|documents|links|quellen|belege|fußnoten|références|notes"
    r"|fuentes|referencias|fonti|note|fontes|источники|примечания|ссылки|джерела|kaynaklar|мәліметтер|المصادر|منابع"
    r"|参考|出典|来源|資料)\b",
    re.IGNORECASE,
)
_MOSTLY, _WHOLLY = 0.6, 0.9
_LONGEST_REST = 12
"""Code points that may stand beside a label and its links: an arrow, a date, "and"."""


def without_pointers(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces of an article without lines that send the reader to other articles, and without lists of links under
    a label that says so."""
    kept: list[Piece] = []
    listed = False
    for piece in pieces:
        words = _words(piece)
        linked = sum(len(run.text) for run in piece.runs if run.target)
        if listed and piece.kind != "media" and len(words) <= _LONGEST and linked >= _MOSTLY * len(words):
            if kept and heads_pointers(_words(kept[-1])):
                kept.pop()
            continue
        listed = False
        if piece.kind in _LINES and len(words) <= _LONGEST and _BEGINS.match(words):
            if points_elsewhere(words, linked):
                continue
            listed = heads_pointers(words)
        kept.append(piece)
    return kept


def points_elsewhere(words: str, linked: int) -> bool:
    """Whether a line sends its reader to another article. ``words`` is the line; ``linked`` how many of its code points
    are links: the label apart, they must be nearly all."""
    found = _BEGINS.match(words)
    if not found or not linked:
        return False
    label = _AFTER.match(words, found.end())
    rest = len(words) - (label.end() if label else found.end())
    if label and label.group().strip():  # a colon, or what stands for one
        return rest - linked <= _LONGEST_REST
    return linked >= _WHOLLY * len(words)


def heads_pointers(words: str) -> bool:
    """Whether a line is nothing but the label that stands over links to other articles."""
    found = _BEGINS.match(words)
    return found is not None and _AFTER.fullmatch(words, found.end()) is not None


def without_trailing_lists(pieces: Sequence[Piece], host: str) -> list[Piece]:
    """The pieces of an article without lists of other articles of its outlet (``host``, or "") at its end, their
    headings and the pictures among them. What an outlet puts under its articles (appeals, disclaimers) stays, and so
    does a list under a heading that says that they are sources."""
    begin, listed = len(pieces), list[int]()
    while begin > 1:
        piece, words = pieces[begin - 1], _words(pieces[begin - 1])
        if _leads_to_others(piece, words, host):
            listed.append(begin - 1)
        elif piece.kind in ("media", "heading") or (piece.kind == "paragraph" and is_notice(words)):
            if _SOURCES.match(words):
                return list(pieces)
        else:
            break
        begin -= 1
    if len(listed) < _FEW_LINKS:
        return list(pieces)
    first, last = min(listed), max(listed)
    gone = {
        at for at, piece in enumerate(pieces)
        if at in listed or (begin <= at <= last and piece.kind == "heading") or (first < at and piece.kind == "media")
    }  # fmt: skip
    return [piece for at, piece in enumerate(pieces) if at not in gone]


def _leads_to_others(piece: Piece, words: str, host: str) -> bool:
    linked = sum(len(run.text) for run in piece.runs if run.target and is_own(run.target, host))
    return piece.kind == "list" and 0 < _WHOLLY * len(words) <= linked


def _words(piece: Piece) -> str:
    return " ".join(folded_text(piece.runs).split())


def is_own(target: str, host: str) -> bool:
    """Whether an address is that of another page of the outlet."""
    if "://" in target:
        return bool(host) and host_of(target) == host
    return not target.startswith("#") and not _OTHER_SCHEME.match(target)
