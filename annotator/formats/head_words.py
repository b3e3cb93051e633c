"""The words by which heads of articles are known, in some languages."""

import re

_PARTICLE_WORDS = """
de da do dos das del della di du des la le les el al van von der den ter ten zu y e et und and & of for the in bin ibn
ben i och og en with at
"""
PARTICLES = frozenset(_PARTICLE_WORDS.split())
BY = re.compile(
    r"(?:by|written by|story by|reported by|posted by|von|par|por|di|door|av|af|автор|авторы|autor(?:in|a|es)?|autori"
    r"|auteur|autore|authors?|text|yazan)\b\s*[:：]?\s+(?P<name>\S.*)",
    re.IGNORECASE,
)
LABEL = re.compile(r"(?P<label>[^\W\d_][\w ./-]{0,30}?)\s*[:：]\s*(?P<value>\S.*)")
DATE_LABEL = re.compile(
    r"(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified|edited)|modified|created)"
    r"(?: (?:on|at))?|date|veröffentlicht(?: am)?|aktualisiert(?: am)?|erschienen(?: am)?|stand|datum|publié(?: le)?"
    r"|mis à jour(?: le)?|publicado(?: el| em)?|actualizado(?: el)?|pubblicato(?: il)?|fecha|data|opublikowano"
    r"|опубликовано|дата|обновлено|le|am)\b\s*[:：]?\s*",
    re.IGNORECASE,
)
UPDATED = re.compile(r"updated|modified|edited|aktualisiert|stand|mis à jour|actualizado|обновлено", re.IGNORECASE)
CLOCK = re.compile(
    r"(?<!\w)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|at|um|à|г|uhr|edt|est|et|gmt|utc|cet|cest"
    r"|msk|bst|pdt|pst|pt|am|pm|a\.m|p\.m|\d{1,2}[:.h]\d{2}(?::\d{2})?|\d{1,2}(?=\s*(?:am|pm)))\b\.?",
    re.IGNORECASE,
)
_LABELS = {
    "regions": "region regions country countries location locations place pays región región land länder регион",
    "themes": "theme themes topic topics subject subjects tag tags keyword keywords category categories section "
    "sections filed-under thema themen schlagwörter thème thèmes tema temas categoría categoria тема темы рубрика",
    "publisher": "source outlet publisher publication newspaper site website quelle zeitung herausgeber éditeur "
    "fuente fonte medio источник издание",
    "byline": "byline author authors autor autorin auteur autore автор",
    "title": "title headline titel titre título titolo заголовок",
    "url": "url link address permalink web",
    "language": "language lang sprache langue",
}
FIELD_OF = {name.replace("-", " "): label for label, names in _LABELS.items() for name in names.split()}
CHROME = re.compile(
    r"(?:share(?: this)?(?: article| story)?|print(?: this)?(?: page| article)?|e-?mail(?: this)?|save"
    r"|listen(?: to (?:this )?article)?|facebook|twitter|x|whatsapp|telegram|reddit|linkedin|copy link|follow us"
    r"|subscribe|sign in|log in|advertisement|\d+ comments?|comments? ?\(?\d*\)?"
    r"|\d+\s*-?\s*min(?:ute)?s?(?:\.|\s+read)?|reading time:?.{0,20}|-{3,})",
    re.IGNORECASE,
)
KICKER = re.compile(
    r"(?:opinion|analysis|comment(?:ary)?|editorial|news|world|politics|business|economy|europe|asia|africa|americas"
    r"|middle east|feature|interview|exclusive|breaking|meinung|politik|wirtschaft|kommentar|monde|politique|mundo"
    r"|política|мнение)(?:\s*[|/·,&>»-]\s*\w[\w ]{0,20})?",
    re.IGNORECASE,
)
LIST_ITEM = re.compile(r"(?:[-*•+–]|\d{1,3}[.)])\s")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
