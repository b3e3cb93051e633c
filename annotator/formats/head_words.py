"""The words by which heads of articles are known, in some languages."""

import re

_PARTICLE_WORDS = """
de da do dos das del della di du des la le les el al van von der den ter ten zu y e et und and & of for the in bin ibn
ben i och og en with at avec mit con com met med
"""
PARTICLES = frozenset(_PARTICLE_WORDS.split())
BY = re.compile(
    r"(?:by|written by|story by|reported by|posted by|von|par|por|di|door|av|af|автор|авторы|autor(?:in|a|es)?|autori"
    r"|auteur|autore|authors?|text|texte|texto|testo|redacción|yazan|γράφει(?: ο| η)?|του|της|κείμενο|كتبت?|بقلم|مؤلف"
    r"|מאת|tekst|szerző|írta|napisał|автор(?:ка|ын)|корреспондент|беседовал[аи]?|հեղինակ|müəllif|ავტორი"
    r"|نویسنده|خبرنگار|به قلم|كتابة|tác giả|लेखक)"
    r"(?!\w)\s*[:：՝]?\s+(?P<name>\S.*)",
    re.IGNORECASE,
)
BY_EAST = re.compile(
    r"[【（(]?(?:作者|記者|记者|撰文|文|執筆|取材|기자)\s*[:：/／]\s*(?P<name>\S{2,12}(?:\s\S{1,12})?)[】）)]?"
)
"""Where names have no capitals and no space before them."""
LABEL = re.compile(r"(?P<label>[^\W\d_][\w ./-]{0,30}?)\s*[:：՝]\s*(?P<value>\S.*)")
DATE_LABEL = re.compile(
    r"(?:(?:first |originally )?(?:published|posted|updated|last (?:updated|modified|edited)|modified|created)"
    r"(?: (?:on|at))?|date|veröffentlicht(?: am)?|aktualisiert(?: am)?|erschienen(?: am)?|stand|datum|publié(?: le)?"
    r"|mis à jour(?: le)?|publicado(?: el| em)?|actualizado(?: el)?|pubblicato(?: il)?|aggiornato(?: il)?|fecha|data"
    r"|opublikowano|zaktualizowano|gepubliceerd(?: op)?|bijgewerkt(?: op)?|publicerad|uppdaterad|yayınlanma|güncelleme"
    r"|δημοσίευση|ενημέρωση|פורסם(?: ב)?|نُ?شر(?: في)?|تاريخ النشر|آخر تحديث"
    r"|опубликовано|дата(?: публикации)?|обновлено|оновлено|опубліковано|le|am|yayın(?:lanma)?(?: tarihi)?"
    r"|(?:son )?güncelle(?:me|nme)(?: tarihi)?|eklenme(?: tarihi)?|giriş(?: tarihi)?|تاریخ(?: انتشار)?"
    r"|发布(?:时间|日期)?|时间|發布(?:時間)?|公開日?|配信"
    r"|(?:기사)?입력|등록|승인|tanggal|ngày(?: đăng)?)(?!\w)\s*[:：]?\s*",
    re.IGNORECASE,
)
UPDATED = re.compile(
    r"(?:last )?(?:updated|modified|edited|update)|(?:zuletzt )?aktualisiert|stand|mis(?:e)? à jour|actualizado"
    r"|actualización|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|aktualizacja|güncelleme"
    r"|обновлено|оновлено|ενημέρωση|آخر تحديث|به‌?روزرسانی|yenilənib|թարմացվել է"
    r"|更新(?:时间|日時|日)?|(?:기사)?수정|最終更新",
    re.IGNORECASE,
)
UPDATED_AT = re.compile(
    rf"[\s|/·•,;(–—-]*(?<!\w)(?:{UPDATED.pattern})(?!\w)\s*(?:(?:on|at|am|le|el|em|il|op)\b)?\s*[:：]?\s*",
    re.IGNORECASE,
)
"""Where a line says when the article was last changed, with what parts it from what is before."""

_WEEKDAYS = (
    "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье понеділок вівторок "
    "середа четвер пятниця субота неділя lunes martes miércoles jueves viernes sábado domingo lunedì martedì "
    "mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira "
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek "
    "sobota niedziela pazartesi salı çarşamba perşembe cuma cumartesi pazar الاثنين الإثنين الثلاثاء الأربعاء "
    "الاربعاء الخميس الجمعة السبت الأحد الاحد شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه "
    "երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი "
    "პარასკევი შაბათი კვირა 上午 下午 午前 午後 오전 오후"
)
CLOCK = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(_WEEKDAYS.split(), key=len, reverse=True))})(?!\w)[,،]?"
    r"|(?<!\w)\d{1,2}\s?[時时시点點](?:\s?\d{1,2}\s?[分분])?(?:\s?\d{1,2}\s?[秒초])?"
    r"|[（(]?[月火水木金土日一二三四五六월화수목금토일][）)](?!\w)|星期[一二三四五六日天]|周[一二三四五六日](?!\w)"
    r"|(?<!\w)(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|at|um|à|г|uhr|edt|est|et|gmt|utc|cet|cest"
    r"|msk|мск|года|год|року|gada|jaar|bst|pdt|pst|pt|am|pm|a\.m|p\.m|\d{1,2}[:.h]\d{2}(?::\d{2})?|\d{1,2}(?=\s*(?:am|pm)))\b\.?",
    re.IGNORECASE,
)
_LABELS = {
    "regions": "region regions country countries location locations place pays región región land länder регион",
    "themes": "theme themes topic topics subject subjects tag tags keyword keywords category categories section "
    "sections filed-under thema themen schlagwörter thème thèmes tema temas categoría categoria тема темы рубрика",
    "publisher": "source outlet publisher publication newspaper site website quelle zeitung herausgeber éditeur "
    "fuente fonte medio источник издание джерело źródło zdroj forrás sursa izvor kaynak mənbə "
    "منبع المصدر مصدر 来源 來源 "
    "稿源 出典 출처",
    "byline": "byline author authors autor autorin auteur autore автор авторы авторка հեղինակ müəllif ავტორი haber "
    "yazar muhabir نویسنده خبرنگار الكاتب كتب كتبت بقلم 作者 记者 記者 撰文 文 執筆 기자 글 penulis oleh tác-giả",
    "title": "title headline titel titre título titolo заголовок",
    "url": "url link address permalink web",
    "language": "language lang sprache langue",
}
FIELD_OF = {name.replace("-", " "): label for label, names in _LABELS.items() for name in names.split()}
NEXT_LABEL = re.compile(
    rf"[\s|·•,;/]+(?=(?:{'|'.join(sorted(map(re.escape, FIELD_OF), key=len, reverse=True))})\s*[:：՝])", re.IGNORECASE
)
"""Where a line goes on with another label: "2024-02-08 11:42 Source: Herald Author: Ana Roe"."""
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
