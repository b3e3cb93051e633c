"""Pages of forms that are hard to read: live blogs, teasers, numeric dates, syndication, odd headings."""
# ruff: noqa: E501 (saved pages, as they are)

from tests.formats.outlets import Outlet, page

_LIVE = (
    "The count has begun in all 42 districts, the electoral board says. First results are expected after ten.",
    "Queues at three polling places in the old town: people who were in line at eight may still vote, a spokeswoman told "
    "us.",
    "Turnout was 61.3 per cent at five in the afternoon, four points more than in 2018.",
    "Polling places have opened. Some 2.1 million people can vote today.",
)

LIVE_BLOG = page(
    "live-blog",
    """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Election in Taval: the day as it happened</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Election in Taval:
the day as it happened","coverageStartTime":"2022-10-02T05:00:00Z","datePublished":"2022-10-02T05:00:00Z","author":
[{"@type":"Person","name":"Kim Osei"}],"publisher":{"@type":"Organization","name":"Taval Post"}}</script></head><body>
<nav class="top"><a href="/">Taval Post</a><a href="/live">Live</a></nav><main><h1>Election in Taval: the day as it
happened</h1><p class="standfirst">Voters choose a new assembly after four years of deadlock.</p><div class="live-key">
<a href="#b1">First results expected</a><a href="#b2">Queues in the old town</a></div><div class="live-blog">"""
    + "".join(
        f'<article class="block" id="b{at}"><p class="block-time"><time datetime="2022-10-02T{hour}:05:00Z">{hour}.05</time>'
        f'</p><h2 class="block-title">{head}</h2><div class="block-elements"><p>{words}</p></div><div class="block-share">'
        f'<a href="#">Share</a></div></article>'
        for at, (hour, head, words) in enumerate(
            zip(("20", "19", "17", "07"), ("Count begins", "Queues in the old town", "Turnout up", "Polls open"), _LIVE,
                strict=True)
        )
    )
    + """</div></main><aside><h3>In depth</h3><a href="/x">Who is who in Taval’s nine parties</a></aside><footer>Taval Post
2022</footer></body></html>""",
    "Election in Taval: the day as it happened",
    tuple(each for pair in zip(("Count begins", "Queues in the old town", "Turnout up", "Polls open"), _LIVE, strict=True)
          for each in pair),
    ("Who is who", "In depth", "Share"),
    authors=("Kim Osei",), published="2022-10-02", publisher="Taval Post", exact=False,
    subtitle="Voters choose a new assembly after four years of deadlock.",
)  # fmt: skip

_TEASER = (
    "For eleven months nobody at the savings bank of Holm noticed that the same invoice was paid every Friday. Then a "
    "trainee opened a drawer.",
    "What she found there led to the largest fraud trial that the region has seen.",
)

PAYWALL = page(
    "paywall",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The drawer: how a trainee found a fraud</title><meta
property="og:title" content="The drawer: how a trainee found a fraud"><meta property="og:site_name" content="Holm Weekly">
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":"False",
"headline":"The drawer: how a trainee found a fraud","datePublished":"2023-09-02","author":"Vera Lund","hasPart":{{"@type":
"WebPageElement","isAccessibleForFree":"False","cssSelector":".paid"}}}}</script></head><body><header><a href="/">Holm
Weekly</a><nav><a href="/news">News</a><a href="/essays">Essays</a></nav></header><article><h1>The drawer: how a trainee found
a fraud</h1><p class="byline">By Vera Lund</p><div class="article-body"><p>{_TEASER[0]}</p><p>{_TEASER[1]}</p></div><div
class="paywall piano-offer"><h2>Continue reading with a subscription</h2><p>Try Holm Weekly for four weeks at 1 euro. Cancel at
any time.</p><ul><li>All articles on the web and in the app</li><li>The e-paper on the evening before</li></ul><a
href="/subscribe">Subscribe now</a><p>Already a subscriber? <a href="/login">Log in</a></p></div></article><footer>Privacy |
Terms</footer></body></html>""",
    "The drawer: how a trainee found a fraud",
    _TEASER,
    ("subscription", "four weeks", "e-paper", "Already a subscriber", "Privacy"),
    authors=("Vera Lund",), published="2023-09-02", publisher="Holm Weekly",
)  # fmt: skip

_DUST = (
    "A cloud of dust from the quarry has covered Bell Creek since Sunday, and the county has told people to keep windows "
    "shut.",
    "The operator said a filter had failed. Measurements published by the county show 310 micrograms of fine dust, six "
    "times the limit.",
    "“You can write your name on any car,” said Dolores Pike, who runs the diner.",
    "The filter is to be replaced by the end of the week.",
)


def _plain(name: str, heading: str, under: str, title: str, lang: str, body: tuple[str, ...]) -> str:
    return f"""<!DOCTYPE html><html{f' lang="{lang}"' if lang else ""}><head><meta charset="utf-8"><title>{title}</title></head>
<body><div class="site-head"><h1><a href="/">{name}</a></h1><ul class="nav"><li><a href="/a">News</a></li><li><a href="/b">
Weather</a></li><li><a href="/c">Obituaries</a></li></ul></div><div class="story"><h2>{heading}</h2>{under}
{"".join(f"<p>{each}</p>" for each in body)}</div><div class="rail"><h4>Popular</h4><ul><li><a href="/1">Pancake breakfast on
Saturday</a></li><li><a href="/2">Road works on Elm Street</a></li></ul></div><div class="foot">Copyright {name}</div></body>
</html>"""


SITE_NAME_H1 = page(
    "site-name-h1",
    _plain("Bell Creek Ledger", "Dust over Bell Creek", '<p class="by">By A. J. Moss and Ruth Tanaka</p><p class="d">Published '
           "04/05/2016 | Updated 04/07/2016</p>", "Bell Creek Ledger | Dust over Bell Creek", "en-US", _DUST),
    "Dust over Bell Creek",
    _DUST,
    ("Obituaries", "Pancake", "Popular", "Copyright"),
    authors=("A. J. Moss", "Ruth Tanaka"), published="2016-04-05", updated="2016-04-07", publisher="Bell Creek Ledger",
)  # fmt: skip

BRITISH_DAYS = page(
    "british-days",
    _plain("Dale Chronicle", "Dust over Bell Creek", '<p class="by">Ruth Tanaka</p><p class="d">04/05/2016</p>',
           "Dust over Bell Creek - Dale Chronicle", "en-GB", _DUST),
    "Dust over Bell Creek",
    _DUST,
    ("Obituaries", "Pancake", "Popular", "Copyright"),
    authors=("Ruth Tanaka",), published="2016-05-04", publisher="Dale Chronicle",
)  # fmt: skip

DAY_IN_ADDRESS = page(
    "day-in-address",
    _plain("Dale Chronicle", "Dust over Bell Creek", "", "Dust over Bell Creek - Dale Chronicle", "en-GB", _DUST),
    "Dust over Bell Creek",
    _DUST,
    ("Obituaries", "Pancake", "Popular", "Copyright"),
    published="2016-05-04", publisher="Dale Chronicle", address="https://dale.example/2016/05/04/dust",
)  # fmt: skip

_HERON = (
    "Herons have come back to the river in the middle of the city, and nobody is quite sure why.",
    "Ornithologists counted nineteen nests in April, the first since 1961, when the weirs were built.",
    "Some say the water is cleaner. Others point to the fish that anglers have put in. “A heron does not read reports,” said "
    "Marta Keel of the bird society.",
    "The city has closed a footpath of 300 metres until July so that the birds are not disturbed.",
)

SYNDICATED = page(
    "syndicated",
    f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Herons return to the city | Open Mirror</title><meta
property="og:site_name" content="Open Mirror"><meta property="og:url" content="https://mirror.example/herons"><meta
property="article:published_time" content="2021-06-14T08:00:00Z"></head><body><header><a href="/">Open Mirror</a></header>
<main><article class="post"><h1>Herons return to the city</h1><div class="post-meta">by <a rel="author" href="/a">Tom
Ashe</a></div><div class="entry">{"".join(f"<p>{each}</p>" for each in _HERON)}<p><em>This article was originally published by
<a href="https://riverpost.example/2021/06/10/herons">The River Post</a> on June 10, 2021. Read the original article.</em></p>
</div><div class="author-box"><h4>About the author</h4><p>Tom Ashe writes about rivers and lives on a boat.</p></div></article>
</main><aside><h3>Support us</h3><p>Open Mirror lives on gifts from readers like you.</p></aside></body></html>""",
    "Herons return to the city",
    _HERON,
    ("lives on a boat", "gifts from readers", "About the author"),
    authors=("Tom Ashe",), published="2021-06-14", publisher="Open Mirror",
)  # fmt: skip

VIDEO = page(
    "video",
    """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Watch: storm tears roof off stadium | City TV</title>
<meta property="og:title" content="Watch: storm tears roof off stadium"><meta property="og:type" content="video.other"><meta
property="og:site_name" content="City TV"><meta property="og:description" content="Nobody was hurt when the roof of the
Eastside stadium came down on Friday."><script type="application/ld+json">{"@context":"https://schema.org","@type":
"VideoObject","name":"Watch: storm tears roof off stadium","uploadDate":"2020-02-21T20:15:00Z","description":"Nobody was hurt
when the roof of the Eastside stadium came down on Friday."}</script></head><body><header><a href="/">City TV</a><nav><a
href="/live">Live</a><a href="/shows">Shows</a></nav></header><main><div class="player"><video src="/v/stadium.mp4"
poster="/v/s.jpg" controls></video></div><h1>Watch: storm tears roof off stadium</h1><p class="description">Nobody was hurt when
the roof of the Eastside stadium came down on Friday.</p><div class="up-next"><h3>Up next</h3><ul><li><a href="/v/2">Mayor on
the budget</a></li><li><a href="/v/3">A duck crosses the ring road</a></li></ul></div></main><footer>City TV</footer></body>
</html>""",
    "Watch: storm tears roof off stadium",
    ("Nobody was hurt when the roof of the Eastside stadium came down on Friday.",),
    ("Up next", "duck", "Shows"),
    published="2020-02-21", publisher="City TV",
)  # fmt: skip

_BREAKS = (
    "The old cinema on Mill Street is to become a library, the council decided by one vote.",
    "It has stood empty since 2004, when its last owner went bankrupt in the middle of a film.",
    "Opponents say that 3.4 million is too much for a town of nine thousand. Supporters answer that half of it comes from the "
    "lottery.",
    "“I learned to read from its posters,” said the mayor, Hal Brody, whose vote was the last.",
)

BREAKS = page(
    "breaks",
    f"""<html><head><title>Cinema becomes library</title></head><body><div id="w"><div id="h"><b>Mill Valley Online</b></div>
<div id="n"><a href="/">home</a> | <a href="/news">news</a> | <a href="/mail">contact</a></div><div id="c"><h3>Cinema becomes
library</h3><i>by Joan Perry, 9 March 2011</i><br><br>{"<br><br>".join(_BREAKS)}<br><br><a href="/news">back to news</a></div>
<div id="f">last updated 10 March 2011</div></div></body></html>""",
    "Cinema becomes library",
    _BREAKS,
    ("contact", "back to news", "last updated"),
    authors=("Joan Perry",), published="2011-03-09",
)  # fmt: skip

_LONG = (
    "The mine at Kolva has been shut for six years, but its pumps run day and night.",
    "If they stopped, the water would reach the cellars of the town within nineteen months, according to the company’s own "
    "model.",
    "Who pays for the electricity is the subject of three lawsuits.",
)
_FACTS = ("Depth: 840 metres", "Pumped: 22 million cubic metres a year", "Cost: 9 million a year")
_ASKED = ("What happens if the company goes bankrupt?", "Then the state takes over the pumps, says the mining office.")
_END = (
    "A second opinion, paid for by the town, is due in autumn.",
    "¹ The model was published as an annex to the permit of 2019.",
)

LONG_READ = page(
    "long-read",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The pumps of Kolva — North Quarterly</title><meta
property="og:title" content="The pumps of Kolva"><meta property="og:description" content="A town that lives on borrowed
electricity."><meta name="author" content="Inge Solberg"><meta name="date" content="2024-03-21"></head><body><div
class="progress-bar"></div><header class="site"><a href="/">North Quarterly</a><button aria-label="Menu">Menu</button></header>
<article class="longread"><header><p class="rubric">Reportage</p><h1>The pumps of Kolva</h1><p class="dek">A town that lives on
borrowed electricity.</p><p class="credits">Text: Inge Solberg. Photographs: Dag Moe</p></header><section class="chapter">
<p class="drop-cap">{_LONG[0]}</p><p>{_LONG[1]}</p><aside class="pullquote"><p>“Water does not read contracts.”</p></aside>
<figure class="full-bleed"><img src="/pump.jpg" alt=""><figcaption>Pump four at night <span class="credit">Dag Moe</span>
</figcaption></figure><p>{_LONG[2]}<sup><a href="#fn1">1</a></sup></p></section><aside class="factbox"><h3>The mine in
figures</h3><ul>{"".join(f"<li>{each}</li>" for each in _FACTS)}</ul></aside><section class="chapter"><h2>Questions</h2>
<p><strong>{_ASKED[0]}</strong></p><p>{_ASKED[1]}</p><p>{_END[0]}</p></section><footer class="notes"><p id="fn1">{_END[1]}</p>
</footer></article><section class="more"><h2>From the same issue</h2><a href="/i/2">Letters from the ice road</a></section>
<footer>North Quarterly is a member of the Press Council.</footer></body></html>""",
    "The pumps of Kolva",
    (*_LONG[:2], "Questions", *_ASKED, _END[0]),
    ("From the same issue", "ice road", "Press Council"),
    authors=("Inge Solberg",), published="2024-03-21", publisher="North Quarterly", exact=False,
    subtitle="A town that lives on borrowed electricity.",
)  # fmt: skip

FORMS: tuple[Outlet, ...] = (
    LIVE_BLOG, PAYWALL, SITE_NAME_H1, BRITISH_DAYS, DAY_IN_ADDRESS, SYNDICATED, VIDEO, BREAKS, LONG_READ
)  # fmt: skip
