"""Reports made up for these tests, in German, Russian and English, and claims that one sentence of each settles.

Claims and reports were written before anything was ranked. Those of ``DEV`` were looked at while the ranking was
made, those of ``ASIDE`` were not. A claim names the sentence by words that only it has.
"""

GERMAN = """
Der Staudamm von Lindenau wurde im Jahr 1963 fertiggestellt. Er ist 84 Meter hoch und staut den Fluss Eschach auf
einer Länge von elf Kilometern. Betreiber ist seit 1998 die Eschach-Wasserkraft AG mit Sitz in Bad Lindenau. Das
Kraftwerk am Fuß des Dammes liefert Strom für rund 42.000 Haushalte. In den vergangenen zehn Jahren wurde die Anlage
viermal überprüft. Beim letzten Mal stellten die Prüfer Risse in der östlichen Flanke fest. Der Betreiber nannte diese
Schäden damals unbedenklich. Das Landesamt für Wasserbau verlangte dennoch eine Ausbesserung bis zum Frühjahr.
Dazu kam es nicht.

Am Abend des 9. November begann es zu regnen. Innerhalb von zwei Tagen fielen im Einzugsgebiet 187 Liter je
Quadratmeter. Das ist mehr als doppelt so viel wie sonst im ganzen Monat. Der Pegel im Stausee stieg um 3,4 Meter. Die
Leitung des Kraftwerks öffnete am Morgen des 11. November zwei von drei Schleusen. Die dritte ließ sich wegen eines
defekten Motors nicht bewegen. Gegen Mittag lief Wasser über die Krone. Bürgermeisterin Anna Wehner ordnete die Räumung
von sechs Ortschaften an. Etwa 2.300 Menschen mussten ihre Häuser verlassen. Feuerwehr und Technisches Hilfswerk
waren mit 640 Kräften im Einsatz. Verletzt wurde niemand. In Unterlindenau standen die Keller von 90 Gebäuden unter
Wasser. Der Schaden wird auf 27 Millionen Euro geschätzt.

Die Staatsanwaltschaft ermittelt wegen fahrlässiger Gefährdung. Sie hat Unterlagen aus den Jahren 2019 bis 2023
beschlagnahmt. Ein Sprecher des Unternehmens wies den Vorwurf zurück, man habe an der Wartung gespart. Aus dem
Geschäftsbericht geht hervor, dass die Ausgaben für Instandhaltung seit 2020 um ein Drittel gesunken sind. Die
Gewerkschaft hatte schon im Sommer gewarnt, dass Fachleute fehlen. Von ehemals 38 Technikern arbeiten noch 21 vor Ort.
Umweltminister Karl Brandt kündigte ein neues Gesetz an. Künftig sollen unabhängige Gutachter jede Talsperre alle zwei
Jahre untersuchen. Die Opposition hält das für verspätet. Ihre Abgeordnete Sofia Marquardt hatte eine solche Regelung
bereits 2021 beantragt. Damals lehnte die Regierungsmehrheit den Antrag ab.
"""

RUSSIAN = """
Завод в Северогорске построили в 1957 году. Сейчас на нём работают 4 800 человек. Предприятие выпускает рельсы и
металлические балки. В прошлом году оно продало за границу треть своей продукции. Главным покупателем остаётся Турция.
В январе директором стал Павел Ковалёв, который раньше руководил портом. Он обещал повысить зарплаты на 12 процентов.
Рабочие получили прибавку только в июне. Профсоюз считает её недостаточной.

Ночью 3 августа на заводе случился пожар. Огонь охватил склад площадью 1 500 квадратных метров. Причиной назвали
неисправную проводку. Тушили его двенадцать расчётов. Два человека попали в больницу с ожогами. Министр промышленности
Ольга Лебедева приехала в город на следующий день. Она заявила, что производство остановят на неделю. На самом деле
цеха не работали почти месяц. Убытки составили 340 миллионов рублей. Страховая компания отказалась платить, потому что
склад не проходил проверку с 2018 года. Суд рассмотрит её жалобу весной.

Жители жалуются на воздух. По данным местной лаборатории, содержание серы осенью превышало норму в пять раз. Власти
области назвали эти измерения ошибочными. Независимые экологи повторили их в октябре и получили такой же результат.
Губернатор Андрей Соколов пообещал установить новые фильтры до конца 2025 года. На это выделили 900 миллионов рублей.
Подрядчика выбрали без конкурса. Им стала фирма двоюродного брата губернатора. Прокуратура начала проверку.
"""

ENGLISH = """
The port of Halvik handles about nine million tonnes of cargo a year. Most of it is grain and timber. The harbour was
deepened in 2016 so that ships with a draught of fourteen metres can enter. Since then traffic has grown by a fifth.
The state owns 51 percent of the operating company and a Danish fund holds the rest. Its chief executive, Ingrid
Solheim, took office in March. She replaced Lars Dahl, who left after a dispute about bonuses.

On 17 May the tanker Borealis Star struck the northern breakwater in thick fog. No pilot was on board. Some 1,960 tonnes
of fuel oil leaked into the bay. Booms were laid within six hours, yet the slick reached the bird sanctuary at Tern
Point. Volunteers collected more than 800 dead eiders. The coast guard flew eleven missions. Fishing was banned until
September. The owner of the vessel is registered in Liberia; its insurer has paid 12 million dollars so far. The
captain was fined and lost his licence. Investigators found that the radar had been out of order for nine days. A
spokeswoman for the shipping line denied that the crew had reported the fault. E-mails seen by the commission show that
they did so twice.

The government wants a new terminal for liquefied gas. It would cost 640 million euros and create 300 permanent jobs. A
survey by the university found that 58 percent of residents oppose it. Mayor Tom Eriksen supports the plan. He argues
that the town cannot live from cod alone. Opponents point to the spawning grounds east of Tern Point. The Institute of
Marine Research has warned that dredging could destroy a tenth of them. Parliament postponed its vote to the autumn. The
finance ministry refuses to guarantee the loans. Two foreign investors have withdrawn since the accident.
"""

REPORTS = {"german": GERMAN, "russian": RUSSIAN, "english": ENGLISH}

Claim = tuple[str, str, str]

DEV: tuple[Claim, ...] = (
    ("german", "Die Talsperre bei Lindenau ist seit 1963 in Betrieb.", "im Jahr 1963 fertiggestellt"),
    ("german", "Experten fanden im Damm gefährliche Risse.", "Risse in der östlichen Flanke"),
    ("german", "Mehr als zweitausend Anwohner wurden evakuiert.", "Etwa 2.300 Menschen"),
    ("german", "Bürgermeisterin Wehner ließ sechs Dörfer räumen.", "ordnete die Räumung"),
    ("german", "Die Firma hat ihre Kosten für die Wartung um ein Drittel gekürzt.", "Ausgaben für Instandhaltung"),
    ("german", "Minister Brandt will alle Stauanlagen regelmäßig von Gutachtern prüfen lassen.", "jede Talsperre"),
    ("german", "Der Wasserstand des Sees erhöhte sich um 3.4 Meter.", "Der Pegel im Stausee"),
    ("russian", "На заводе трудится почти 5000 рабочих, точнее 4800.", "4 800 человек"),
    ("russian", "Пожар уничтожил складское помещение в 1500 метров.", "Огонь охватил склад"),
    ("russian", "Лебедева обещала, что завод будет стоять лишь неделю.", "остановят на неделю"),
    ("russian", "Ущерб от пожара оценили в 340 млн рублей.", "Убытки составили"),
    ("russian", "Соколов обещает поставить фильтры к 2025 году.", "установить новые фильтры"),
    ("english", "The oil spill from the Borealis Star amounted to 1 960 tons.", "Some 1,960 tonnes"),
    ("english", "A majority of the inhabitants are against the gas terminal.", "58 percent of residents oppose"),
    ("english", "The ship's radar was broken.", "radar had been out of order"),
    ("english", "Solheim has led the port since spring.", "took office in March"),
)

ASIDE: tuple[Claim, ...] = (
    ("german", "Der Damm gehört einer Aktiengesellschaft in Bad Lindenau.", "Betreiber ist seit 1998"),
    ("german", "Eine der Schleusen klemmte, weil der Motor kaputt war.", "defekten Motors"),
    ("german", "Bei dem Hochwasser gab es viele Verletzte.", "Verletzt wurde niemand"),
    ("german", "Ermittler haben Akten des Betreibers sichergestellt.", "beschlagnahmt"),
    ("german", "Es gibt nur noch 21 Techniker an der Anlage.", "noch 21 vor Ort"),
    ("german", "Die Abgeordnete Marquardt forderte solche Kontrollen schon vor Jahren.", "bereits 2021 beantragt"),
    ("german", "Rund 42 000 Haushalte werden von dem Kraftwerk versorgt.", "42.000 Haushalte"),
    ("russian", "Завод основан в пятидесятые годы, в 1957-м.", "построили в 1957 году"),
    ("russian", "Новым директором завода назначен бывший начальник порта Ковалев.", "директором стал Павел"),
    ("russian", "В пожаре пострадали двое, они госпитализированы с ожогами.", "попали в больницу"),
    ("russian", "Страховщики не заплатили из-за того, что склад не проверяли.", "Страховая компания отказалась"),
    ("russian", "Заказ на фильтры достался родственнику губернатора.", "двоюродного брата"),
    ("english", "Ingrid Solheim's predecessor resigned in a quarrel over bonus payments.", "dispute about bonuses"),
    ("english", "There was no pilot on the tanker when it hit the breakwater.", "No pilot was on board"),
    ("english", "Eight hundred sea birds died.", "800 dead eiders"),
    ("english", "The insurance company paid twelve million dollars.", "12 million dollars"),
    ("english", "The terminal's price is put at 640 million.", "640 million euros"),
    ("english", "Lawmakers delayed the decision until autumn.", "postponed its vote"),
)
