"""Claims as another article might make them, and the sentence of a news text that each is settled by.

The sentences are those of the `newssd` corpus (CC BY 4.0), by their row; the claims were written from them by hand, in
other words, before anything was ranked. ``DEV`` was looked at while the ranking was made, ``ASIDE`` was not.
"""

Claim = tuple[str, frozenset[int]]


def _claims(*given: tuple[str, int] | tuple[str, int, int]) -> tuple[Claim, ...]:
    return tuple((text, frozenset(rows)) for text, *rows in given)


DEV_FILE, DEV_ROWS = "english/train.csv", 220
DEV = _claims(
    ("The White House said on Thursday that rail companies and the last unions had reached a provisional deal.", 1),
    ("Train carriers have spent almost 200 billion dollars buying back their own shares over twelve years.", 31),
    ("Railway employees get no paid leave when they fall ill.", 23),
    ("The deal gives railway staff only one day of paid sick leave.", 33),
    ("Unions had first demanded fifteen days of sick leave.", 30),
    ("Pay would rise by 24 percent until 2024.", 10),
    ("Wages of rail workers have not risen so strongly for four decades.", 13),
    ("Granting the sick days would cost the railway companies 688 million dollars a year.", 42),
    ("Biden telephoned the negotiators himself.", 43),
    ("Sanders stopped a Republican bid to impose a contract on the workforce.", 35),
    ("There are about 115,000 railway workers in the country.", 20),
    ("At John Deere and Kellogg's the staff rejected bad contracts in 2021 and got better terms.", 25),
    ("Crews of two people per train will be kept.", 3),
    ("Health insurance contributions of the workers do not go up.", 22),
    ("The members of the union still have to vote on the contract.", 29, 15),
    ("Managers of Facebook's parent company Meta bought homes in London.", 49),
    ("Wealthy foreigners parked their money in central London homes for decades.", 58),
    ("Brexit kept rich buyers from abroad away from London.", 67),
    ("The war in Ukraine changed the London property market.", 68),
    ("Houses in Egerton Crescent cost around twelve million pounds.", 51),
    ("A South Kensington site received planning permission eight years ago.", 57),
    ("The NEJM study shows that vaccines cause an immune deficiency like AIDS.", 71),
    ("Researchers of the University of North Carolina carried out the study.", 73),
    ("The injections kill people within five months.", 77, 80),
    ("By April 2022 the vaccine's effect in children inoculated in November 2021 was below zero.", 85),
    ("Unvaccinated children who had recovered from Covid were still protected in May 2022.", 88),
    ("BF.7 accounted for 1.7 per cent of U.S. infections.", 95),
    ("A quarter of all BF.7 cases have been found in Belgium.", 94),
    ("The dominant strain is BA.5 with 85 percent.", 96),
    ("Centaurus was expected to cause an autumn wave.", 99),
)

ASIDE_FILE, ASIDE_ROWS = "english/test.csv", 219
ASIDE = _claims(
    ("The Sierra Club took one hundred million dollars from David Gelbaum to keep quiet on immigration.", 208),
    ("Gelbaum told the club's director in the nineties that he would give no money if they opposed immigration.", 181),
    ("America's population could almost double to 492 million in the middle of the century.", 165),
    ("Immigrants make up 13.7 percent of the inhabitants, a quarter of them without papers.", 171),
    ("The United States has 329.5 million inhabitants today.", 174),
    ("Hispanics became the biggest minority in January 2003.", 198),
    ("200,000 copies of the book have been distributed.", 131),
    ("John Tanton works as an ophthalmologist.", 204),
    ("Tanton helped to found the Federation for Immigration Reform and U.S. English.", 204),
    ("Nearly a third of Hispanic families have only one parent.", 161),
    ("The number of jailed foreigners in New York almost tripled between 1985 and 1992.", 203),
    ("The 1965 law favoured newcomers from the Third World.", 156),
    ("In 1992 he cast his ballot for Buchanan.", 158),
    ("The Dutch burned English ships in the Medway in 1667.", 137),
    ("Aphra Behn reported from Antwerp.", 163),
    ("The Mayan civilisation collapsed since it used up its soil.", 148),
    ("The Irish famine was caused by too many people.", 147),
    ("Julian Simon won a wager against Paul Ehrlich.", 168),
    ("Vice President Gore is quoted with admiration.", 125),
    ("Housework is as hard as any other occupation, the author writes.", 173),
    ("All back numbers of the magazine were thrown away by the new leadership.", 124),
    ("Many Latinos do not speak Spanish.", 129),
    ("Illnesses brought by immigrants have hit America.", 126),
    ("Fukienese gangs are known for violence.", 142),
    ("Tanton lived in Petoskey, Michigan.", 187),
    ("He passed away in 2019.", 144),
    ("Wing made her tweets private after the media reported on them.", 119),
    ("Donald Trump was elected in 2016 on a promise of stricter immigration.", 211),
    ("Chinese immigrants brought organised crime financed by heroin.", 216),
    ("Tanton supported Planned Parenthood and legal abortion in Michigan.", 194),
    ("The author published Alien Nation with Random House.", 162),
    ("Sam Roberts reports on cities for the New York Times.", 160),
)
