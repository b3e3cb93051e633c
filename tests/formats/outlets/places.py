"""Pages in languages, scripts and encodings of the world, as outlets there build them."""
# ruff: noqa: E501 (saved pages, as they are)

from tests.formats.outlets import Outlet, page

_MOST = (
    "Мост через реку Сыть закрыли для грузовиков на всё лето, сообщила в среду дорожная служба области.",
    "По данным экспертизы, трещины нашли в трёх из восьми опор. Обследование провели в феврале, его результаты власти не "
    "публиковали четыре месяца.",
    "«Мы узнали об этом из газет», — сказал глава посёлка Заречный Пётр Громов.",
    "Объезд составит 74 километра. Хлебозавод уже предупредил, что будет возить хлеб через день.",
    "Ремонт оценивают в 310 миллионов рублей, торги объявят осенью.",
)

TABLES_1251 = page(
    "tables-1251",
    f"""<HTML><HEAD><TITLE>Зареченский вестник: Мост через Сыть закрыт для грузовиков</TITLE>
<META http-equiv="Content-Type" content="text/html; charset=windows-1251"><META name="keywords" content="мост, ремонт">
</HEAD><BODY bgcolor="#FFFFFF" text="#000000" topmargin=0><TABLE width="100%" border=0 cellpadding=0 cellspacing=0><TR><TD
colspan=3 bgcolor="#003366"><A href="/"><IMG src="/img/logo.gif" width=300 height=60 border=0 alt="Зареченский вестник">
</A></TD></TR><TR><TD width=150 valign=top bgcolor="#EEEEEE"><FONT size=2><A href="/news">Новости</A><BR><A href="/arch">
Архив</A><BR><A href="/reklama">Реклама</A><BR><A href="/forum">Форум</A><BR><A href="/pogoda">Погода</A></FONT></TD>
<TD valign=top><TABLE width="100%" cellpadding=6><TR><TD><FONT size=1 color="#666666">17 июня 2009 г.</FONT><BR>
<FONT size=5><B>Мост через Сыть закрыт для грузовиков</B></FONT><BR><FONT size=2><I>Автор: Инна Белова</I></FONT>
<P align=justify><FONT size=3>{_MOST[0]}</FONT><P align=justify><FONT size=3>{_MOST[1]}</FONT><P align=justify><FONT size=3>
{_MOST[2]}</FONT><P align=justify><FONT size=3>{_MOST[3]}</FONT><P align=justify><FONT size=3>{_MOST[4]}</FONT>
</TD></TR></TABLE><TABLE width="100%"><TR><TD><A href="/print.php?id=771">Версия для печати</A> | <A href="/mail.php?id=771">
Отправить другу</A></TD></TR></TABLE></TD><TD width=160 valign=top><TABLE bgcolor="#FFFFCC"><TR><TD><FONT size=2><B>Читайте
также</B><BR><A href="/n/770">Паром на Сыти будет ходить чаще</A><BR><A href="/n/769">В школе меняют окна</A></FONT>
</TD></TR></TABLE></TD></TR><TR><TD colspan=3 align=center><FONT size=1>© 2003-2009 Зареченский вестник. При перепечатке
ссылка обязательна. <A href="http://counter.example/"><IMG src="http://counter.example/c.gif" width=88 height=31></A></FONT>
</TD></TR></TABLE></BODY></HTML>""",
    "Мост через Сыть закрыт для грузовиков",
    _MOST,
    ("Архив", "Реклама", "Версия для печати", "Читайте", "Паром", "перепечатке"),
    charset="windows-1251", authors=("Инна Белова",), published="2009-06-17", language="ru",
    publisher="Зареченский вестник",
)  # fmt: skip

_WATER = (
    "أعلنت وزارة الري يوم الأحد أن منسوب المياه في بحيرة الساحل انخفض إلى أدنى مستوى منذ أربعين عاما.",
    "وقال المتحدث باسم الوزارة إن الحصص المخصصة للمزارعين ستخفض بنسبة 30 في المئة حتى نهاية الموسم.",
    "وشكك خبراء في الأرقام الرسمية، إذ يقول الباحث سامر الحلبي إن محطات القياس لم تجدد منذ عام 1998.",
    "في المقابل، أكد اتحاد المزارعين أن القرار اتخذ من دون التشاور مع أحد.",
    "ومن المقرر أن يناقش البرلمان الأمر في جلسته المقبلة يوم الثلاثاء.",
)

ARABIC = page(
    "arabic",
    f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>بحيرة الساحل عند أدنى مستوى منذ أربعين
عاما | أخبار الساحل</title><meta property="og:site_name" content="أخبار الساحل"><meta property="og:locale" content="ar_AR">
<meta property="article:published_time" content="2021-08-22T14:05:00+03:00"></head><body class="rtl"><header><a href="/">
أخبار الساحل</a><nav><ul><li><a href="/p">سياسة</a></li><li><a href="/e">اقتصاد</a></li><li><a href="/s">رياضة</a></li></ul>
</nav></header><div class="container"><div class="row"><div class="col-md-8"><div class="article-header"><h1>بحيرة الساحل عند
أدنى مستوى منذ أربعين عاما</h1><div class="meta"><span class="author">كتبت: ليلى منصور</span><span class="date">22 أغسطس
2021</span></div><div class="share-buttons"><a href="#">شارك على فيسبوك</a><a href="#">شارك على تويتر</a></div></div><div
class="article-body" itemprop="articleBody">{"".join(f"<p>{each}</p>" for each in _WATER)}<div class="tags"><a href="/t/1">
مياه</a><a href="/t/2">زراعة</a></div></div></div><div class="col-md-4 sidebar"><h3>الأكثر قراءة</h3><ul><li><a href="/n/1">
افتتاح معرض الكتاب في العاصمة بمشاركة مئة ناشر</a></li><li><a href="/n/2">المنتخب يستعد لمباراة الجمعة</a></li></ul></div>
</div></div><footer>جميع الحقوق محفوظة © 2021</footer></body></html>""",
    "بحيرة الساحل عند أدنى مستوى منذ أربعين عاما",
    _WATER,
    ("شارك", "الأكثر قراءة", "معرض الكتاب", "جميع الحقوق", "سياسة"),
    authors=("ليلى منصور",), published="2021-08-22", language="ar", publisher="أخبار الساحل",
)  # fmt: skip

_FERRIES = (
    "Τα πλοία προς τα νησιά έμειναν δεμένα για δεύτερη ημέρα λόγω των ανέμων που έφτασαν τα εννέα μποφόρ.",
    "Περίπου 1.200 επιβάτες περιμένουν στο λιμάνι, ανακοίνωσε το λιμεναρχείο. Πολλοί από αυτούς πέρασαν τη νύχτα στα "
    "αυτοκίνητά τους.",
    "«Κανείς δεν μας είπε τίποτα», λέει η Ελένη Παππά, που ταξιδεύει με τα δύο παιδιά της.",
    "Η εταιρεία απαντά ότι ενημέρωσε όλους με μήνυμα και ότι τα εισιτήρια ισχύουν για το επόμενο δρομολόγιο.",
)

GREEK = page(
    "greek",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7"><title>Δεμένα τα πλοία για δεύτερη
ημέρα - Νέα του Λιμανιού</title><meta name="author" content="Νίκος Σταύρου"></head><body><div id="top"><a href="/"><img
src="logo.jpg" alt="Νέα του Λιμανιού"></a></div><div id="menu"><ul><li><a href="/1">Αρχική</a></li><li><a href="/2">Πολιτική
</a></li><li><a href="/3">Αθλητικά</a></li></ul></div><div id="main"><div class="post"><h1>Δεμένα τα πλοία για δεύτερη ημέρα
</h1><p class="date">Δημοσίευση: 14 Φεβρουαρίου 2012, 10:32</p>{"".join(f"<p>{each}</p>" for each in _FERRIES)}<p class="more">
<a href="/all">Περισσότερα νέα</a></p></div></div><div id="footer">Όροι χρήσης | Επικοινωνία</div></body></html>""",
    "Δεμένα τα πλοία για δεύτερη ημέρα",
    _FERRIES,
    ("Αρχική", "Αθλητικά", "Περισσότερα", "Όροι"),
    charset="iso-8859-7", authors=("Νίκος Σταύρου",), published="2012-02-14", language="el",
    publisher="Νέα του Λιμανιού",
)  # fmt: skip

_TUNNEL = (
    "県は十二日、老朽化が進む月見トンネルを来年三月末で閉鎖すると発表した。",
    "開通から六十二年がたち、昨年の点検で天井板のひび割れが百か所以上見つかった。補修には三十億円かかるという。",
    "地元の商店会からは「観光客が来なくなる」と不安の声が上がっている。会長の森田さんは、説明会を開くよう県に求めた。",
    "県の担当者は「迂回路の整備を急ぐ」と話しているが、完成の時期は決まっていない。",
)

JAPANESE = page(
    "japanese",
    f"""<html><head><title>月見トンネル、来年三月に閉鎖へ：山県新聞</title></head><body><div id="header"><a href="/">山県新聞</a>
<ul><li><a href="/s">社会</a></li><li><a href="/k">経済</a></li><li><a href="/sp">スポーツ</a></li></ul></div><div id="main">
<h1>月見トンネル、来年三月に閉鎖へ</h1><p class="date">2008年11月12日 18時30分</p><div class="kiji">
{"".join(f"<p>{each}</p>" for each in _TUNNEL)}</div></div><div id="side"><h3>アクセスランキング</h3><ol><li><a href="/n/1">
駅前の桜、今年も見ごろ</a></li><li><a href="/n/2">給食に地元の米</a></li></ol></div><div id="footer">記事・写真の無断転載を禁じます
</div></body></html>""",
    "月見トンネル、来年三月に閉鎖へ",
    _TUNNEL,
    ("ランキング", "見ごろ", "無断転載", "スポーツ"),
    charset="shift_jis", published="2008-11-12", language="ja", publisher="山県新聞",
)  # fmt: skip

_ROOF = (
    "Das Dach der Stadthalle in Oberfeld muss noch vor dem Winter abgestützt werden. Das hat der Gemeinderat am Dienstag "
    "mit elf zu acht Stimmen beschlossen.",
    "Ein Gutachten hatte im August ergeben, dass zwei Leimbinder durchfeuchtet sind. Für die Sicherung sind 180.000 Euro "
    "vorgesehen, für die Sanierung fehlt noch das Geld.",
    "„Wir kaufen uns damit genau einen Winter“, sagte Bürgermeisterin Jutta Kern. Die Opposition sprach von einem „Pflaster "
    "auf einem Beinbruch“.",
    "Die Konzerte des Kammerorchesters werden in die Kirche verlegt.",
)

GERMAN = page(
    "german",
    f"""<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Stadthalle: Dach wird abgestützt - Oberfeld -
Feldbote</title><meta property="og:title" content="Stadthalle: Dach wird abgestützt"></head><body><div id="sp_message">Wir
benötigen Ihre Zustimmung</div><header class="page-header"><a href="/" class="logo">Feldbote</a><nav class="main-nav"><a
href="/lokales">Lokales</a><a href="/sport">Sport</a><a href="/abo">Abo</a></nav></header><main><article class="story"><div
class="story-head"><span class="kicker">Oberfeld</span><h1>Stadthalle: Dach wird abgestützt</h1><p class="story-intro">Der
Rat beschließt die Sicherung, über die Sanierung wird weiter gestritten</p><div class="story-meta">Von <span
class="author">Birgit Maier und Jörg Ahlers</span> <span class="date">03.11.2021, 18:42 Uhr</span> <span
class="updated">Aktualisiert: 04.11.2021</span></div></div><div class="story-body"><p>{_ROOF[0]}</p><p>{_ROOF[1]}</p><div
class="teaser-inline"><span>Lesen Sie auch</span><a href="/x"><strong>Hallenbad: Sanierung wird teurer</strong></a></div>
<p>{_ROOF[2]}</p><p>{_ROOF[3]}</p></div><div class="article-tools"><a href="#">Drucken</a><a href="#">Merken</a><a href="#">
Fehler melden</a></div></article><section class="comments"><h2>Kommentare (3)</h2><p>Um zu kommentieren, müssen Sie sich
anmelden.</p></section></main><aside><h2>Meistgelesen</h2><a href="/y">Wolf am Waldrand gesichtet</a></aside><footer><a
href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a></footer></body></html>""",
    "Stadthalle: Dach wird abgestützt",
    _ROOF,
    ("Zustimmung", "Lesen Sie auch", "Hallenbad", "Drucken", "Kommentare", "Wolf", "Impressum", "anmelden"),
    authors=("Birgit Maier", "Jörg Ahlers"), published="2021-11-03", updated="2021-11-04", language="de",
    publisher="Feldbote", subtitle="Der Rat beschließt die Sicherung, über die Sanierung wird weiter gestritten",
)  # fmt: skip

_SCHOOL = (
    "La rentrée aura lieu trois jours plus tard dans le bassin de Lorme, a annoncé mercredi la rectrice. Dix-sept écoles "
    "attendent encore leurs résultats d’analyse.",
    "De l’amiante avait été trouvé en juillet dans les faux plafonds de deux maternelles. « Nous ne prenons aucun risque », "
    "a-t-elle assuré.",
    "Les parents d’élèves réclament la publication des rapports. La mairie répond qu’elle ne les a pas reçus.",
    "Une réunion publique est prévue le 30 août à la salle des fêtes.",
)

FRENCH = page(
    "french",
    f"""<!DOCTYPE html><html lang="fr"><head><meta charset="ISO-8859-1"><title>Lorme : la rentrée repoussée de trois jours | Le
Courrier du Bassin</title></head><body><div class="bandeau-rgpd">En poursuivant votre navigation, vous acceptez les
cookies.</div><div id="entete"><a href="/">Le Courrier du Bassin</a><ul><li><a href="/f">France</a></li><li><a href="/m">
Monde</a></li><li><a href="/a">Abonnez-vous</a></li></ul></div><div id="contenu"><h1>Lorme : la rentrée repoussée de trois
jours</h1><div class="signature">Par Claire Dubois avec AFP</div><div class="publication">Publié le 04/08/2020 à 17h12 - Mis à
jour le 05/08/2020 à 08h00</div><div class="texte">{"".join(f"<p>{each}</p>" for each in _SCHOOL).replace("’", "&rsquo;")}
<div class="encart-abo"><p>Il vous reste 60% de cet article à lire. La suite est réservée aux abonnés.</p></div></div>
<div class="plus"><h3>À lire aussi</h3><a href="/n">Le marché de Lorme change de place</a></div></div><div id="pied">Mentions
légales - Contact</div></body></html>""",
    "Lorme : la rentrée repoussée de trois jours",
    _SCHOOL,
    ("cookies", "Abonnez", "Il vous reste", "À lire aussi", "marché", "Mentions"),
    charset="iso-8859-1", authors=("Claire Dubois", "AFP"), published="2020-08-04", updated="2020-08-05",
    language="fr", publisher="Le Courrier du Bassin",
)  # fmt: skip

PLACES: tuple[Outlet, ...] = (TABLES_1251, ARABIC, GREEK, JAPANESE, GERMAN, FRENCH)
