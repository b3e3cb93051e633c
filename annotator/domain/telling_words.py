"""Words that turn a sentence into another one: negations, words of number, months and days. As ``folded`` has them.

English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian. A list cannot be complete;
words of scripts and languages that are not in it are held to the stricter rules of ``alike``.
"""

from annotator.domain.skeleton import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(map(folded, text.split()))


NEGATIONS = _words(
    """
    no not none nor never neither nobody nothing nowhere without cannot cant dont doesnt didnt isnt arent wasnt werent
    wont wouldnt shouldnt couldnt hasnt havent hadnt mustnt aint hardly barely scarcely non
    nicht nichts nie niemals niemand nirgends nirgendwo kein keine keinen keinem keiner keines weder ohne kaum
    ne pas jamais rien aucun aucune personne ni sans nest nont
    nunca jamas nada nadie ningun ninguna ninguno tampoco sin
    non nulla niente nessuno nessuna neppure neanche nemmeno mai senza
    nao nenhum nenhuma ninguem sem
    niet niets niemand nooit nergens geen noch zonder
    nie nigdy nic nikt zaden zadna zadne bez
    не ни нет никогда ничего ничто никто никого нигде никакой никакие без нельзя
    ні немає ніколи нічого ніхто
    """
)

NUMBERS = _words(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
    millions billion billions trillion trillions dozen dozens half third quarter first second double triple twice once
    all some few many most every both several
    null eins ein eine einen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend
    million millionen milliarde milliarden billion billionen dutzend halb hälfte drittel viertel doppelt alle einige
    un deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
    soixante cent cents mille milliard milliards moitié tous toutes
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
    cincuenta sesenta setenta ochenta noventa cien ciento mil millón millones mitad todos
    due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta
    ottanta novanta cento mila milione milioni miliardo miliardi tutti metà
    dois quatro oito dez vinte milhão milhões bilhão bilhões todos
    twee drie vijf zes zeven negen tien twaalf twintig honderd duizend miljoen miljard
    jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc milion miliard wszyscy
    ноль один одна два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто
    двести триста тысяча тысяч тысячи миллион миллиона миллионов миллиард миллиарда миллиардов половина все
    """
)

DATES = _words(
    """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday yesterday today tomorrow
    januar jänner februar feber märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
    sonnabend sonntag gestern heute morgen
    janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
    samedi dimanche hier aujourdhui demain
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles
    jueves viernes sábado domingo ayer hoy mañana
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì
    sabato domenica ieri oggi domani
    janeiro fevereiro março maio junho julho setembro outubro dezembro segunda terça quarta quinta sexta ontem hoje
    amanhã
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś
    jutro
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель май
    июнь
    июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда среду четверг пятница пятницу суббота субботу
    воскресенье вчера сегодня завтра январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня січні лютому березні квітні
    травні червні липні серпні вересні жовтні листопаді грудні вчора сьогодні
    styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu
    ledna února března dubna května června července srpna září října listopadu prosince
    """
)

SMALL = _words(
    """
    a an the that this of in on at to for and or is are was were has have had be been by with from it its as
    der die das den dem des und oder ist sind war hat im am zu zum zur von vom auf
    le la les de du des et ou est en à au aux que qui
    el los las y es con por para que
    il lo gli e di da che
    o os as do da dos das em
    het en van dat
    i w z na że
    и в на с что это из о об от
    """
)
"""Words of grammar: a typing error in one of them is told even though they are short."""

ARTICLES = _words("a an the that der die das dass le la les que el los las il lo gli o os as de het dat")
"""Words that come and go without a change of what is said."""
