"""Pages of outlets between the Bosporus and the Pacific, in their languages, scripts, calendars and encodings."""

from tests.formats.outlets import page

_RU = (
    "Грузовое движение по перевалу Карсан возобновили утром в четверг после недели лавинной опасности, сообщили в "
    "дорожной службе республики.",
    "«Пропускаем колонны по двадцать машин в час», — рассказал дежурный по участку Руслан Тамаев. По его словам, "
    "в очереди "
    "стояли более 600 фур.",
    "Обещание построить лавинную галерею, данное властями в 2019 году, до сих пор не выполнено: проект не прошёл "
    "экспертизу.",
    "Синоптики ожидают новых снегопадов уже в воскресенье. В таком случае дорогу снова закроют, предупредили "
    "спасатели.",
)
RUSSIAN = page(
    "russian-agency",
    f"""<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Перевал Карсан открыли для фур — Вестник
Предгорья,
08.02.2024</title><meta property="og:title" content="Перевал Карсан открыли для фур"><meta property="og:site_name"
content="Вестник Предгорья"><meta name="keywords" content="Карсан, перевал, фуры"></head><body><div class="header"><a
href="/">Вестник Предгорья</a><ul class="menu"><li><a href="/politics">Политика</a></li><li><a
href="/society">Общество</a></li>
</ul></div><div class="article"><div class="article__info"><a href="/20240208/">11:42 08.02.2024</a> (обновлено: 14:05
09.02.2024)</div><h1 class="article__title">Перевал Карсан открыли для фур</h1><h2 class="article__second-title">В
очереди
стояли более шестисот машин</h2><div class="article__author">Автор: Заур Дзугаев, корреспондент</div><div
class="article__body">
<div class="article__text"><strong>ВЛАДИГОРСК, 8 фев — Вестник Предгорья.</strong> {_RU[0]}</div><div
class="article__text">
{_RU[1]}</div><div class="article__article"><a href="/a">Читайте также: Лавина накрыла зимник под Карсаном</a></div><div
class="article__text">{_RU[2]}</div><p><b>Читайте также:</b> <a href="/b">Кто строит галереи на
перевалах</a></p><p>Материалы по
теме: <a href="/c">Почему дороги закрывают ночью</a></p><div class="article__text">{_RU[3]}</div><p>Подписывайтесь на
наш
<a href="https://t.example/vp">Телеграм-канал</a>, чтобы быть в курсе.</p></div><div
class="article__tags"><a>Общество</a></div>
<div class="share">Поделиться: ВКонтакте, Одноклассники</div></div><div class="lenta"><h3>Лента новостей</h3><div
class="item">12:10 В Предгорье подорожал хлеб</div></div><footer>Сетевое издание «Вестник Предгорья» зарегистрировано
в 2011
году. 18+</footer></body></html>""",
    "Перевал Карсан открыли для фур",
    (f"ВЛАДИГОРСК, 8 фев — Вестник Предгорья. {_RU[0]}", *_RU[1:]),
    ("Лавина накрыла", "Кто строит галереи", "Почему дороги", "Телеграм-канал", "подорожал хлеб", "Поделиться"),
    authors=("Заур Дзугаев",),
    published="2024-02-08",
    updated="2024-02-09",
    language="ru",
    publisher="Вестник Предгорья",
    subtitle="В очереди стояли более шестисот машин",
)
RUSSIAN_KOI8 = page(
    "russian-koi8-r",
    f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><title>Перевал
открыли</title></head><body>
<p align=right><a href="/">На главную</a> | <a href="/arch">Архив</a></p><h2>Перевал открыли</h2><p><i>8 февраля 2024
года</i></p>
<p>{_RU[0]}<p>{_RU[1]}<p>{_RU[2]}<p>{_RU[3]}<hr><a href="prev.html">Предыдущая</a> <a
href="next.html">Следующая</a></body>
</html>""",
    "Перевал открыли",
    _RU,
    ("На главную", "Предыдущая"),
    "koi8-r",
    published="2024-02-08",
    language="ru",
)
_HY = (
    "Կապանի լեռնանցքով բեռնատարների երթևեկությունը վերսկսվել է հինգշաբթի առավոտյան՝ մեկշաբաթյա դադարից հետո, "
    "հայտնել են "
    "ճանապարհային ծառայությունից։",
    "«Ժամում քսան մեքենա ենք թողնում»,– ասել է հերթապահ Արամ Սարգսյանը։ Նրա խոսքով՝ հերթում ավելի քան 600 "
    "բեռնատար է եղել։",
    "Պաշտպանիչ պատսպարանի կառուցման խոստումը, որ տրվել էր 2019 թվականին, դեռ կատարված չէ, քանի որ նախագիծը մերժվել է։",
    "Օդերևութաբանները կիրակի օրը նոր ձյուն են սպասում, և ճանապարհը կարող է կրկին փակվել, զգուշացրել են փրկարարները։",
)
ARMENIAN = page(
    "armenian",
    f"""<!DOCTYPE html><html lang="hy"><head><meta charset="utf-8"><title>Լեռնանցքը բաց է բեռնատարների համար -
Սյունյաց լուրեր
</title><meta property="og:site_name" content="Սյունյաց լուրեր"><meta property="og:title"
content="Լեռնանցքը բաց է բեռնատարների համար"></head><body><nav><a href="/">Գլխավոր</a><a
href="/p">Քաղաքականություն</a></nav>
<div class="news-single"><h1>Լեռնանցքը բաց է բեռնատարների համար</h1><div class="date">08 Փետրվարի, 2024, 11:42</div>
<div class="author">Հեղինակ՝ Անահիտ Գրիգորյան</div><div class="text"><p>{_HY[0]}</p><p>{_HY[1]}</p><p><a
href="/x">Կարդացեք նաև՝
Ձնահյուսը փակել էր ճանապարհը</a></p><p>{_HY[2]}</p><p>{_HY[3]}</p></div><div class="soc">Կիսվել</div></div><div
class="side">
<h4>Վերջին լուրեր</h4><a href="/1">Հացը թանկացել է մարզում</a></div></body></html>""",
    "Լեռնանցքը բաց է բեռնատարների համար",
    _HY,
    ("Ձնահյուսը փակել", "Հացը թանկացել", "Կիսվել"),
    authors=("Անահիտ Գրիգորյան",),
    published="2024-02-08",
    language="hy",
    publisher="Սյունյաց լուրեր",
)
_AZ = (
    "Qarsan aşırımında yük maşınlarının hərəkəti bir həftəlik fasilədən sonra cümə axşamı səhər bərpa olunub, yol "
    "xidmətindən bildirilib.",
    "“Saatda iyirmi maşın buraxırıq”, - deyə növbətçi Rauf Əliyev bildirib. Onun sözlərinə görə, növbədə 600-dən "
    "çox yük "
    "maşını olub.",
    "2019-cu ildə verilmiş qoruyucu qalereya vədi hələ də yerinə yetirilməyib, çünki layihə ekspertizadan keçməyib.",
    "Sinoptiklər bazar günü yeni qar gözləyirlər və yol yenidən bağlana bilər, xilasedicilər xəbərdarlıq edib.",
)
AZERBAIJANI = page(
    "azerbaijani",
    f"""<!DOCTYPE html><html lang="az"><head><meta charset="utf-8"><title>Aşırım yük maşınlarına açılıb | Dağ
Xəbər</title><meta
property="og:site_name" content="Dağ Xəbər"></head><body><div class="top"><ul><li><a href="/">Ana səhifə</a></li><li><a
href="/s">Siyasət</a></li></ul></div><main><h1>Aşırım yük maşınlarına açılıb</h1><span class="dt">8 Fevral 2024
11:42</span>
<span class="auth">Müəllif: Leyla Məmmədova</span><div
class="content"><p>{_AZ[0]}</p><p>{_AZ[1]}</p><p><strong>Həmçinin oxuyun:
<a href="/x">Qar uçqunu yolu bağlamışdı</a></strong></p><p>{_AZ[2]}</p><p>{_AZ[3]}</p></div><div
class="sosial">Paylaş</div>
</main></body></html>""",
    "Aşırım yük maşınlarına açılıb",
    _AZ,
    ("Qar uçqunu yolu", "Paylaş"),
    authors=("Leyla Məmmədova",),
    published="2024-02-08",
    language="az",
    publisher="Dağ Xəbər",
)
_TR = (
    "Karsan Geçidi'nde kamyon trafiği, bir haftalık çığ tehlikesinin ardından perşembe sabahı yeniden başladı, "
    "karayolları "
    "müdürlüğü açıkladı.",
    "“Saatte yirmi araç geçiriyoruz” diyen nöbetçi amir Orhan Demirtaş, kuyrukta 600'den fazla kamyon olduğunu "
    "söyledi.",
    "2019'da verilen çığ tüneli sözü hâlâ tutulmadı; proje incelemeden geçemedi ve bütçeden çıkarıldı.",
    "Meteoroloji pazar günü yeni kar yağışı bekliyor. Kurtarma ekipleri yolun yeniden kapanabileceği uyarısında "
    "bulundu.",
)
TURKISH = page(
    "turkish",
    f"""<!DOCTYPE html><html lang="tr"><head><meta charset="windows-1254"><title>Karsan Geçidi kamyonlara açıldı -
Yayla Postası
</title></head><body><div class="hdr"><a href="/">Yayla Postası</a></div><div class="haber"><h1>Karsan Geçidi
kamyonlara açıldı
</h1><h2 class="spot">Kuyrukta altı yüzden fazla araç vardı</h2><div class="info"><span>Yayın Tarihi: 08 Şubat 2024
Perşembe
11:42</span> <span>Güncelleme Tarihi: 09.02.2024 09:10</span></div><div class="yazar">Haber: Elif Kaya</div><div
class="haber-metni"><p>{_TR[0]}</p><p>{_TR[1]}</p><p><a href="/x">İLGİLİ HABER: Çığ yolu
kapattı</a></p><p>{_TR[2]}</p><p>İlginizi
çekebilir: <a href="/y">Yaylada ekmek zammı</a></p><p>{_TR[3]}</p></div><div class="etiket">Etiketler:
<a>karsan</a></div></div>
</body></html>""",
    "Karsan Geçidi kamyonlara açıldı",
    _TR,
    ("Çığ yolu kapattı", "ekmek zammı", "Etiketler"),
    "windows-1254",
    authors=("Elif Kaya",),
    published="2024-02-08",
    updated="2024-02-09",
    language="tr",
    publisher="Yayla Postası",
    subtitle="Kuyrukta altı yüzden fazla araç vardı",
)
_AR = (
    "عادت حركة الشاحنات عبر ممر كرسان صباح الخميس بعد أسبوع من خطر الانهيارات الثلجية، بحسب ما أعلنته مصلحة الطرق.",
    "وقال المناوب سامر الحداد: «نسمح بمرور عشرين شاحنة في الساعة»، مضيفا أن أكثر من 600 شاحنة كانت تنتظر في الطابور.",
    "ولم يُنفّذ بعد الوعد الذي قطعته السلطات عام 2019 ببناء نفق واق، إذ لم يجتز المشروع مرحلة الفحص الفني.",
    "ويتوقع خبراء الأرصاد تساقط ثلوج جديدة يوم الأحد، وقد يُغلق الطريق مرة أخرى كما حذر رجال الإنقاذ.",
)
ARABIC = page(
    "arabic",
    f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>فتح ممر كرسان أمام الشاحنات | صدى
الجبل</title>
<meta property="og:site_name" content="صدى الجبل"></head><body><header><a href="/">صدى الجبل</a><nav><a
href="/1">سياسة</a></nav>
</header><article><h1>فتح ممر كرسان أمام الشاحنات</h1><div class="meta"><span>كتب: نادر العلي</span><span>الخميس ٨
فبراير ٢٠٢٤
- ١١:٤٢</span></div><div class="body"><p>{_AR[0]}</p><p>{_AR[1]}</p><p>اقرأ أيضا: <a href="/x">انهيار ثلجي يغلق
الطريق</a></p>
<p>{_AR[2]}</p><p>{_AR[3]}</p></div><div class="tags">الوسوم: <a>كرسان</a></div></article></body></html>""",
    "فتح ممر كرسان أمام الشاحنات",
    _AR,
    ("انهيار ثلجي يغلق", "الوسوم"),
    authors=("نادر العلي",),
    published="2024-02-08",
    language="ar",
    publisher="صدى الجبل",
)
_FA = (
    "تردد کامیون‌ها در گردنه کرسان پس از یک هفته خطر بهمن، صبح پنجشنبه از سر گرفته شد، اداره راهداری اعلام کرد.",
    "رضا کریمی، مسئول کشیک، گفت: «در هر ساعت بیست کامیون را عبور می‌دهیم.» به گفته او بیش از ۶۰۰ کامیون در صف بودند.",
    "وعده ساخت گالری بهمن‌گیر که در سال ۱۳۹۸ داده شد، هنوز عملی نشده است، زیرا طرح از بررسی فنی رد شد.",
    "هواشناسان برای روز یکشنبه بارش تازه برف پیش‌بینی می‌کنند و راه ممکن است دوباره بسته شود، امدادگران هشدار دادند.",
)
PERSIAN = page(
    "persian",
    f"""<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>گردنه کرسان برای کامیون‌ها باز شد
- پیک کوهستان
</title><meta property="og:site_name" content="پیک کوهستان"></head><body><header><a href="/">پیک
کوهستان</a></header><article>
<h1>گردنه کرسان برای کامیون‌ها باز شد</h1><div class="info"><span>نویسنده: مریم احمدی</span> <time>۱۹ بهمن ۱۴۰۲ -
۱۱:۴۲</time></div>
<div class="text"><p>{_FA[0]}</p><p>{_FA[1]}</p><p>بیشتر بخوانید: <a href="/x">بهمن راه را
بست</a></p><p>{_FA[2]}</p><p>{_FA[3]}</p>
</div></article></body></html>""",
    "گردنه کرسان برای کامیون‌ها باز شد",
    _FA,
    ("بهمن راه را بست",),
    authors=("مریم احمدی",),
    published="2024-02-08",
    language="fa",
    publisher="پیک کوهستان",
)
_ZH = (
    "因雪崩危险关闭一周后，卡尔桑山口的货车通行已于周四上午恢复，当地公路部门表示，首批车队已经顺利通过。",
    "值班员王建国说：“我们每小时放行二十辆车。”他表示，排队等候的货车一度超过六百辆，司机们在车里过了好几夜。",
    "当局二〇一九年承诺修建的防雪崩明洞至今没有动工，因为方案未能通过技术审查，预算也被挪作他用。",
    "气象部门预计周日还会降雪，救援人员提醒，届时道路可能再次关闭，请过往司机提前查看公告。",
)
CHINESE = page(
    "chinese-gb18030",
    f"""<!DOCTYPE html><html lang="zh-CN"><head><meta
charset="gb2312"><title>卡尔桑山口恢复货车通行_山区晚报网</title><meta
name="keywords" content="卡尔桑,货车"></head><body><div class="nav"><a href="/">首页</a><a href="/gn">国内</a></div><div
class="main"><h1>卡尔桑山口恢复货车通行</h1><div class="info">2024年02月08日 11:42 来源：山区晚报 作者：李晓梅</div><div
class="content"><p>　　{_ZH[0]}</p><p>　　{_ZH[1]}</p><p>相关阅读：<a
href="/x">雪崩阻断山口公路</a></p><p>　　{_ZH[2]}</p><p>　　{_ZH[3]}
</p><p>（责任编辑：张伟）</p></div><div class="share">分享到：微博 微信</div></div><div class="foot">版权所有
山区晚报</div></body>
</html>""",
    "卡尔桑山口恢复货车通行",
    _ZH,
    ("雪崩阻断", "分享到", "版权所有"),
    "gb18030",
    authors=("李晓梅",),
    published="2024-02-08",
    language="zh",
    publisher="山区晚报",
)
_JA = (
    "雪崩の恐れで一週間閉鎖されていたカルサン峠で、木曜日の朝、貨物車の通行が再開された。道路管理事務所が発表した。",
    "当直の佐藤健さんは「一時間に二十台ずつ通している」と話した。待っていた車は六百台を超えていたという。",
    "当局が二〇一九年に約束した雪崩よけの覆道は、設計が審査を通らず、まだ着工されていない。",
    "気象台は日曜日に再び雪を予想しており、救助隊は道路がまた閉鎖される可能性があると注意を呼びかけている。",
)
JAPANESE = page(
    "japanese-shift-jis",
    f"""<html lang="ja"><head><meta http-equiv="Content-Type" content="text/html;
charset=Shift_JIS"><title>カルサン峠、貨物車の通行再開：
山の新聞デジタル</title></head><body><div id="header"><a href="/">山の新聞デジタル</a></div><div
id="main"><h1>カルサン峠、貨物車の通行再開</h1>
<p class="date">2024年2月8日 11時42分</p><p class="writer">記者：田中花子</p><div
class="honbun"><p>{_JA[0]}</p><p>{_JA[1]}</p>
<p>【関連記事】<a href="/x">雪崩で峠が閉鎖</a></p><p>{_JA[2]}</p><p>{_JA[3]}</p></div><ul
class="sns"><li>シェア</li><li>ツイート</li></ul></div>
<div id="footer">Copyright 山の新聞社 無断転載を禁じます</div></body></html>""",
    "カルサン峠、貨物車の通行再開",
    _JA,
    ("雪崩で峠が閉鎖", "ツイート", "無断転載"),
    "shift_jis",
    authors=("田中花子",),
    published="2024-02-08",
    language="ja",
    publisher="山の新聞デジタル",
)
UTF16 = page(
    "utf-16",
    f"""<html><head><title>Перевал открыли</title><meta name="author" content="Заур Дзугаев"></head><body><h1>Перевал
открыли</h1>
<p>{_RU[0]}</p><p>{_RU[1]}</p><p>{_RU[2]}</p><p>{_RU[3]}</p></body></html>""",
    "Перевал открыли",
    _RU,
    (),
    "utf-16",
    authors=("Заур Дзугаев",),
    language="ru",
)
UNDECLARED = page(
    "undeclared-1251",
    f"""<html><head><title>Перевал открыли</title></head><body><h1>Перевал
открыли</h1><p>08.02.2024</p><p>{_RU[0]}</p><p>{_RU[1]}</p>
<p>{_RU[2]}</p><p>{_RU[3]}</p></body></html>""",
    "Перевал открыли",
    _RU,
    (),
    "windows-1251",
    published="2024-02-08",
    language="ru",
)
_KA = (
    "ყარსანის უღელტეხილზე სატვირთო მანქანების მოძრაობა ხუთშაბათს დილით აღდგა, ერთკვირიანი შეფერხების შემდეგ, აცხადებს "
    "საგზაო სამსახური.",
    "„საათში ოც მანქანას ვატარებთ“, - თქვა მორიგემ გიორგი ბერიძემ. მისი თქმით, რიგში 600-ზე მეტი მანქანა იდგა.",
    "დამცავი გალერეის მშენებლობის დაპირება, რომელიც 2019 წელს გაიცა, ჯერ არ შესრულებულა, რადგან პროექტი დაიწუნეს.",
    "სინოპტიკოსები კვირას ახალ თოვლს ელიან და გზა შეიძლება კვლავ დაიკეტოს, აფრთხილებენ მაშველები.",
)
GEORGIAN = page(
    "georgian",
    f"""<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>უღელტეხილი გაიხსნა - მთის ამბები</title><meta
property="og:site_name" content="მთის ამბები"></head><body><nav><a href="/">მთავარი</a></nav><article><h1>უღელტეხილი
გაიხსნა</h1>
<div class="d">8 თებერვალი, 2024</div><div class="a">ავტორი: ნინო
კაპანაძე</div><p>{_KA[0]}</p><p>{_KA[1]}</p><p>{_KA[2]}</p>
<p>{_KA[3]}</p></article></body></html>""",
    "უღელტეხილი გაიხსნა",
    _KA,
    (),
    authors=("ნინო კაპანაძე",),
    published="2024-02-08",
    language="ka",
    publisher="მთის ამბები",
)
_LIVE = (
    "Ministers have left the building without speaking to reporters, and the motorcade is heading for the airport now.",
    "The opposition says that 31 of its deputies were not let into the chamber; the speaker's office denies it.",
    "Trams run again on all lines but the ninth, the transport authority says. Expect delays until the evening.",
)
LIVE = page(
    "live-blog-updates",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Kelvan votes: live updates | Kelvan
Wire</title><script
type="application/ld+json">{{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Kelvan votes: live
updates",
"datePublished":"2024-02-08T07:00:00Z","dateModified":"2024-02-08T16:20:00Z","author":{{"@type":"Organization","name":
"Kelvan Wire"}},"publisher":{{"@type":"Organization","name":"Kelvan
Wire"}},"liveBlogUpdate":[{{"@type":"BlogPosting","headline":
"Trams run again","datePublished":"2024-02-08T16:20:00Z","author":{{"@type":"Person","name":"Ivo
Maar"}}}}]}}</script></head>
<body><nav><a href="/">Front</a></nav><main><h1>Kelvan votes: live updates</h1><p class="summary">The count goes on
into the
night, with 31 deputies kept out</p><div class="live-feed"><article class="post" id="p3"><time>16:20</time><h2>Trams
run again
</h2><p>{_LIVE[2]}</p><div class="share"><button>Share</button></div></article><article class="post"
id="p2"><time>14:02</time>
<h2>Thirty-one kept out</h2><p>{_LIVE[1]}</p><div class="share"><button>Share</button></div></article><article
class="post"
id="p1"><time>09:15</time><h2>Ministers leave</h2><p>{_LIVE[0]}</p></article></div></main><aside><h3>Key
events</h3><ul><li>
16:20 Trams</li></ul></aside></body></html>""",
    "Kelvan votes: live updates",
    ("Trams run again", _LIVE[2], "Thirty-one kept out", _LIVE[1], "Ministers leave", _LIVE[0]),
    ("Key events",),
    authors=("Kelvan Wire",),
    published="2024-02-08",
    updated="2024-02-08",
    publisher="Kelvan Wire",
)
