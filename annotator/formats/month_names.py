"""Names of the months as outlets write them, in the cases that stand beside a day: Gregorian and Persian."""

_MONTHS = (
    "january januar jan janvier enero gennaio janeiro januari stycznia styczeń ledna leden января январь янв "
    "січня ocak ianuarie ιανουαρίου ιανουάριος ιαν يناير ינואר január januára siječnja јануар tammikuuta yanvar "
    "հունվարի հունվար იანვარი იანვარს ژانویه जनवरी қаңтар студзеня януари јануари januarja sausio janvāris "
    "janvārī jaanuar jaanuaril janar جانفي جنوری জানুয়ারি",
    "february februar feb février fevrier febrero febbraio fevereiro februari lutego luty února únor февраля "
    "февраль фев лютого şubat februarie φεβρουαρίου φεβρουάριος φεβ فبراير פברואר február veljače фебруар "
    "helmikuuta fevral փետրվարի փետրվար თებერვალი თებერვალს فوریه फरवरी फ़रवरी ақпан лютага февруари februára "
    "februarja vasario februāris februārī veebruar veebruaril shkurt شباط فيفري فروری ফেব্রুয়ারি",
    "march märz maerz mar mrz mars marzo março maart marca marzec března březen марта март мар березня mart "
    "martie μαρτίου μάρτιος μαρ مارس מרץ március ožujka marts maaliskuuta березень մարտի մարտ მარტი მარტს मार्च "
    "наурыз сакавіка kovo martā märts märtsil آذار مارچ মার্চ",
    "april apr avril abril aprile kwietnia kwiecień dubna duben апреля апрель апр квітня nisan aprilie απριλίου "
    "απρίλιος απρ أبريل ابريل إبريل אפריל április travnja huhtikuuta aprel ապրիլի ապրիլ აპრილი აპრილს آوریل "
    "अप्रैल сәуір красавіка апріл apríla balandžio aprīlis aprīlī aprill aprillil prill نيسان أفريل افريل اپریل "
    "এপ্রিল",
    "may mai mayo maggio maio mei maja maj května květen мая май травня mayıs μαΐου μαΐος μαϊ مايو מאי május "
    "svibnja toukokuuta մայիսի մայիս მაისი მაისს مه मई мамыр мај mája gegužės maijs maijā أيار ماي مئی মে",
    "june juni jun juin junio giugno junho czerwca czerwiec června červen июня июнь июн червня haziran iunie "
    "ιουνίου ιούνιος ιουν يونيو يونيه יוני június kesäkuuta јун lipnja iyun հունիսի հունիս ივნისი ივნისს ژوئن "
    "जून маусым чэрвеня юни јуни júna junija birželio jūnijs jūnijā juuni juunil qershor حزيران جوان جون জুন",
    "july juli jul juillet julio luglio julho lipca lipiec července červenec июля июль июл липня temmuz iulie "
    "ιουλίου ιούλιος ιουλ يوليو يوليه יולי július heinäkuuta јул iyul հուլիսի հուլիս ივლისი ივლისს ژوئیه جولای "
    "जुलाई шілде ліпеня юли јули júla julija liepos jūlijs jūlijā juuli juulil korrik تموز جويلية جولائی জুলাই",
    "august aug août aout agosto augustus augusti sierpnia sierpień srpna srpen августа август авг серпня "
    "ağustos αυγούστου αύγουστος αυγ أغسطس اغسطس אוגוסט augusztus kolovoza elokuuta agustus avqust avgust "
    "օգոստոսի օգոստոս აგვისტო აგვისტოს اوت अगस्त тамыз жніўня augusta avgusta rugpjūčio augusts augustā augustil "
    "gusht آب أوت اگست আগস্ট",
    "september sep sept septembre septiembre settembre setembro września wrzesień září сентября сентябрь сен "
    "вересня eylül septembrie σεπτεμβρίου σεπτέμβριος σεπ سبتمبر ספטמבר szeptember rujna syyskuuta септембар "
    "sentyabr sentabr սեպտեմբերի սեպտեմբեր სექტემბერი სექტემბერს سپتامبر सितंबर सितम्बर қыркүйек верасня "
    "септември septembra rugsėjo septembris septembrī septembril shtator أيلول ستمبر সেপ্টেম্বর septembar",
    "october oktober oct okt octobre octubre ottobre outubro października październik října říjen октября "
    "октябрь окт жовтня ekim octombrie οκτωβρίου οκτώβριος οκτ أكتوبر اكتوبر אוקטובר október lokakuuta октобар "
    "oktyabr oktabr հոկտեմբերի հոկտեմբեր ოქტომბერი ოქტომბერს اکتبر अक्टूबर қазан кастрычніка октомври októbra "
    "oktobra spalio oktobris oktobrī oktoober oktoobril tetor اکتوبر অক্টোবর oktobar",
    "november nov novembre noviembre novembro listopada listopad listopadu ноября ноябрь ноя листопада kasım "
    "noiembrie νοεμβρίου νοέμβριος νοε نوفمبر נובמבר studenoga marraskuuta новембар noyabr նոյեմբերի նոյեմբեր "
    "ნოემბერი ნოემბერს نوامبر नवंबर नवम्बर қараша лістапада ноември novembra lapkričio novembris novembrī "
    "novembril nëntor نومبر নভেম্বর novembar",
    "december dezember dec dez décembre decembre diciembre dicembre dezembro grudnia grudzień prosince prosinec "
    "декабря декабрь дек грудня aralık decembrie δεκεμβρίου δεκέμβριος δεκ ديسمبر דצמבר prosinca joulukuuta "
    "децембар desember dekabr դեկտեմբերի դեկտեմբեր დეკემბერი დეკემბერს دسامبر दिसंबर दिसम्बर желтоқсан снежня "
    "декември decembra gruodžio decembris decembrī detsember detsembril dhjetor دسمبر ডিসেম্বর decembar",
)  # fmt: skip
_OF_TWO_WORDS = {
    "كانون الثاني": 1, "تشرين الأول": 10, "تشرين الاول": 10, "تشرين الثاني": 11, "كانون الأول": 12, "كانون الاول": 12,
}  # fmt: skip
"""In the Levant."""

MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()} | _OF_TWO_WORDS
PERSIAN_MONTH = {
    name: number
    for number, names in enumerate(
        ("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد امرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
        1,
    )
    for name in names.split()
}
