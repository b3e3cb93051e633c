"""Pages as widely used content systems build them: WordPress, Drupal, Next.js, AMP, boxes in boxes."""
# ruff: noqa: E501 (saved pages, as they are)

from tests.formats.outlets import Outlet, page

_HARBOUR = (
    "The port of Kelvan will close its northern basin for eighteen months while the quay wall is rebuilt, the harbour "
    "board said on Thursday.",
    "About 340 dockers are to be moved to the container terminal. The union called the plan “a gamble with our jobs” "
    "and announced a vote for next week.",
    "The work is to cost 214 million crowns, of which the state pays two thirds. Two earlier estimates had put it at "
    "less than half of that.",
)
_HARBOUR_LIST = (
    "the northern basin closes on 1 March 2023",
    "ferries leave from pier nine until then",
    "the fish market stays where it is",
)
_HARBOUR_END = (
    "“Nobody has asked the fishermen,” said Oda Lindqvist, who has sold cod at the market for thirty years.",
    "The board will publish the contract in May.",
)

WORDPRESS = page(
    "wordpress",
    f"""<!DOCTYPE html><html lang="en-US" class="no-js"><head><meta charset="UTF-8">
<title>Port of Kelvan to close northern basin - The Kelvan Courier</title>
<meta name="description" content="Dockers fear for their jobs as the quay wall is rebuilt.">
<meta property="og:title" content="Port of Kelvan to close northern basin">
<meta property="og:site_name" content="The Kelvan Courier"><meta property="og:type" content="article">
<meta property="article:published_time" content="2022-11-17T07:15:00+00:00">
<meta property="article:modified_time" content="2022-11-18T09:00:00+00:00">
<link rel="canonical" href="https://courier.example/2022/11/17/port-closes/"></head>
<body class="post-template-default single single-post single-format-standard wp-embed-responsive">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div id="cookie-notice" class="cookie-notice"><span>This site uses cookies to improve your experience.</span>
<a href="#" class="cn-button">Accept</a></div>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">The Kelvan Courier</a></p>
<nav id="site-navigation" class="main-navigation"><ul class="menu"><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
<div id="content" class="site-content"><main id="main" class="site-main">
<article id="post-4411" class="post-4411 post type-post status-publish format-standard hentry category-local">
<header class="entry-header"><span class="cat-links"><a href="/category/local">Local</a></span>
<h1 class="entry-title">Port of Kelvan to close northern basin</h1>
<div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published"
datetime="2022-11-17T07:15:00+00:00">November 17, 2022</time></a></span> <span class="byline"> by
<span class="author vcard"><a class="url fn n" href="/author/rune">Rune Aasen</a></span></span>
<span class="comments-link"><a href="#respond">14 Comments</a></span></div></header>
<div class="post-thumbnail"><img src="/wp-content/uploads/quay.jpg" class="wp-post-image" alt="The quay"></div>
<div class="entry-content"><p>{_HARBOUR[0]}</p><p>{_HARBOUR[1]}</p>
<div class="wp-block-mailchimp newsletter-box"><h3>Get the Courier in your inbox</h3><p>Sign up for our free daily
newsletter and never miss a story from the harbour again.</p><form><input type="email"><button>Sign up</button></form>
</div><p>{_HARBOUR[2]}</p><h2 class="wp-block-heading">What changes</h2><ul class="wp-block-list">
{"".join(f"<li>{each}</li>" for each in _HARBOUR_LIST)}</ul>
<figure class="wp-block-image size-large"><img src="/wp-content/uploads/market.jpg" alt="Market">
<figcaption class="wp-element-caption">The fish market in October. Photo: Ivo Hale</figcaption></figure>
<p>{_HARBOUR_END[0]}</p><p><strong>Read also: <a href="/2022/ferry">Ferry to the islands delayed again</a></strong></p>
<p>{_HARBOUR_END[1]}</p>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on
Twitter</a></li><li><a href="#">Click to share on Facebook</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3>
<p><a href="/2022/10/crane">Crane falls into basin, nobody hurt</a></p></div></div>
<footer class="entry-footer"><span class="tags-links">Tagged <a href="/tag/port">port</a>, <a href="/tag/jobs">jobs</a>
</span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a href="/p" rel="prev">
Previous: Winter timetable of the tram</a><a href="/n" rel="next">Next: Choir looks for tenors</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">14 thoughts on “Port of Kelvan to close”</h2>
<ol class="comment-list"><li class="comment"><div class="comment-content"><p>They have promised this wall since 1998,
and it was always somebody else who was to pay for it.</p></div></li></ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published.</p></div>
</div></main><aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>Recent Posts
</h2><ul><li><a href="/a">Snow ploughs ready</a></li><li><a href="/b">School roof leaks</a></li></ul></section></aside>
</div><footer id="colophon" class="site-footer"><p>Proudly powered by WordPress</p></footer></body></html>""",
    "Port of Kelvan to close northern basin",
    (*_HARBOUR, "What changes", *_HARBOUR_LIST, *_HARBOUR_END),
    ("cookies", "inbox", "newsletter", "Share this", "Related", "Crane falls", "Read also", "Ferry to the islands",
     "1998", "Recent Posts", "Tagged", "Proudly", "Skip to", "Leave a Reply", "Previous:", "14 Comments"),
    authors=("Rune Aasen",), published="2022-11-17", updated="2022-11-18", publisher="The Kelvan Courier",
    captions=("The fish market in October. Photo: Ivo Hale",),
)  # fmt: skip

_WATER = (
    "Two in five wells tested in the Marn valley last summer held more nitrate than the law allows, a report by the "
    "state geological survey says.",
    "The survey took samples from 1,180 wells between May and September 2021. It names neither farms nor owners, but "
    "gives the readings by parish.",
    "Farmers’ groups questioned the method. “Wells beside fields were chosen on purpose,” said their spokesman, Jan "
    "Peeters.",
    "The survey answered that the wells had been drawn by lot.",
)

DRUPAL = page(
    "drupal",
    f"""<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: http://ogp.me/ns#"><head><meta charset="utf-8" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<meta name="dcterms.date" content="2021-12-03T12:00+01:00" /><title>Nitrate in Marn wells | Marn Radio</title></head>
<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><div id="page-wrapper">
<header class="header" role="banner"><div class="region region-header"><div id="block-branding" class="block
block-system"><a href="/" rel="home" class="site-logo"><img src="/logo.svg" alt="Home"></a><div class="site-name">
<a href="/">Marn Radio</a></div></div></div><div class="region region-primary-menu"><nav role="navigation"><h2
class="visually-hidden">Main navigation</h2><ul class="menu"><li><a href="/">Home</a></li><li><a href="/on-air">On air
</a></li></ul></nav></div></header><main role="main"><div class="region region-breadcrumb"><nav class="breadcrumb"><ol>
<li><a href="/">Home</a></li><li>News</li></ol></nav></div><div class="region region-content"><div
id="block-page-title" class="block"><h1 class="page-title"><span class="field field--name-title">Nitrate in Marn
wells</span></h1></div><div id="block-content" class="block"><article role="article" class="node node--type-article
node--view-mode-full"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field
field--name-uid"><span class="username">Tessa Vermeer</span></span> on <span class="field field--name-created">Fri,
12/03/2021 - 12:00</span></div></footer><div class="node__content"><div class="text-content clearfix field
field--name-body field--type-text-with-summary">{"".join(f"<p>{each}</p>" for each in _WATER)}
<blockquote><p>A valley that drinks from wells has to know what is in them.</p></blockquote>
<table><caption>Readings by parish</caption><thead><tr><th>Parish</th><th>mg/l</th></tr></thead><tbody><tr><td>Osk</td>
<td>61</td></tr><tr><td>Lower Marn</td><td>48</td></tr></tbody></table></div>
<div class="field field--name-field-tags field--label-above"><div class="field__label">Tags</div><div class="field__items">
<div class="field__item"><a href="/tags/water">water</a></div></div></div>
<ul class="links inline"><li class="comment-forbidden"><a href="/user/login">Log in</a> to post comments</li></ul>
</div></article></div></div><div class="region region-sidebar"><div class="block block-views"><h2>More from Marn Radio
</h2><div class="views-row"><a href="/n/1">Bridge weighs lorries</a><p>The bridge at Osk weighs every lorry that
crosses it, and the haulers do not like what it says.</p></div></div></div></main>
<footer class="site-footer"><div class="region region-footer"><p>Marn Radio, Mill Lane 4. Write to us.</p></div>
</footer></div></div></body></html>""",
    "Nitrate in Marn wells",
    (*_WATER, "A valley that drinks from wells has to know what is in them."),
    ("Log in", "Bridge weighs", "haulers", "Mill Lane", "On air", "Home"),
    authors=("Tessa Vermeer",), published="2021-12-03", publisher="Marn Radio", exact=False,
)  # fmt: skip

_TRAIN = (
    "The night train from Vess to Arlon returns in June after eleven years, the two railways announced on Monday.",
    "It will leave at 21:40 and arrive at 7:05. A berth is to cost from 49 euros, a seat from 19.",
    "The operator has leased fourteen sleeping cars built in 1996 and had them refitted. New ones are on order for "
    "2027, but the maker has not confirmed the date.",
    "Passengers’ groups were pleased and sceptical at once. “We have read that sentence before,” said Mira Holt of the "
    "rail forum.",
    "Whether the line pays will depend on the track charges, which both states set anew in spring.",
)

NEXT_JS = page(
    "next-js",
    """<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
<title>Night train to Arlon comes back after eleven years</title><script type="application/ld+json" data-n="1">
{"@context":"https://schema.org","@type":"NewsArticle","headline":"Night train to Arlon comes back after eleven years",
"datePublished":"2024-01-15T05:00:00.000Z","dateModified":"2024-01-16T11:20:00.000Z","author":[{"@type":"Person",
"name":"Hanne Dahl","url":"https://line.example/by/hd"},{"@type":"Person","name":"Piotr Wilk"}],"publisher":
{"@type":"NewsMediaOrganization","name":"The Line","logo":{"@type":"ImageObject","url":"https://line.example/l.png"}},
"isAccessibleForFree":true,"articleSection":"Transport"}</script></head><body><div id="__next">
<div class="sc-1a2b3c hXkRtz"><button class="sc-9 kJ">Menu</button><a href="/" class="sc-4 eM">The Line</a>
<div class="sc-5 fN"><a href="/subscribe">Subscribe</a><a href="/login">Sign in</a></div></div>
<div class="sc-77 gQ"><div class="sc-78 hR"><span class="sc-79 iS">Transport</span>
<h1 class="sc-80 jT">Night train to Arlon comes back after eleven years</h1>
<p class="sc-81 kU" data-testid="standfirst">Old cars, new sheets: what travellers can expect from June</p>
<div class="sc-82 lV"><span>Hanne Dahl</span><span> and </span><span>Piotr Wilk</span></div>
<div class="sc-83 mW"><time dateTime="2024-01-15T05:00:00.000Z">Mon 15 Jan 2024 05.00 GMT</time><details><summary>Last
modified on Tue 16 Jan 2024</summary></details></div><div class="sc-84"><button>Share</button><button>Save</button></div>
</div><div class="sc-90 nX" data-component="ArticleBody">"""
    + "".join(f'<div class="sc-91 oY"><p class="sc-92 pZ">{each}</p></div>' for each in _TRAIN[:2])
    + """<div class="sc-95" data-component="NewsletterPromo"><p>Enjoying this story? Our weekly letter brings you the
best of The Line every Friday morning.</p><a href="/letter">Sign up here</a></div>
<div class="sc-96" id="ad-slot-2" data-ad="1"><span>Advertisement</span></div>"""
    + "".join(f'<div class="sc-91 oY"><p class="sc-92 pZ">{each}</p></div>' for each in _TRAIN[2:])
    + """</div><div class="sc-99"><h3>More on this story</h3><ul><li><a href="/a">Why sleeper cars are so hard to buy
</a></li><li><a href="/b">A map of Europe’s night trains in 2024</a></li></ul></div>
<div class="sc-101"><h3>Most viewed</h3><ol><li><a href="/c">Ten stations worth a wait</a></li></ol></div></div>
<footer class="sc-110"><span>© 2024 The Line. All rights reserved.</span></footer></div>
<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"id":1}}}}</script></body></html>""",
    "Night train to Arlon comes back after eleven years",
    _TRAIN,
    ("Enjoying this story", "Sign up", "Advertisement", "More on this story", "sleeper cars are so hard", "Most viewed",
     "All rights", "Subscribe", "Share"),
    authors=("Hanne Dahl", "Piotr Wilk"), published="2024-01-15", updated="2024-01-16", publisher="The Line",
    subtitle="Old cars, new sheets: what travellers can expect from June",
)  # fmt: skip

_BEES = (
    "Beekeepers in the south lost nearly half of their colonies over the winter, twice as many as in the year before.",
    "The association, which asked 2,300 keepers, blames a wet autumn and mites. Pesticides were found in nine samples "
    "of two hundred.",
    "“One cannot say that it is this or that,” said the veterinarian Alba Rius. “It is everything together.”",
    "The ministry has set aside four million for new colonies. Keepers can apply until the end of June.",
)

AMP = page(
    "amp",
    f"""<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Half of the bees gone</title>
<link rel="canonical" href="https://field.example/news/half-of-the-bees-gone">
<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":
"https://field.example/news/half-of-the-bees-gone","headline":"Half of the bees gone","datePublished":
"2019-04-08T09:00:00+02:00","author":{{"@type":"Person","name":"Noa Ferrer"}},"publisher":{{"@type":"Organization",
"name":"Field and Fold"}}}}</script><style amp-boilerplate>body{{visibility:hidden}}</style></head><body>
<amp-sidebar id="sidebar" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/animals">Animals</a></li>
</ul></amp-sidebar><amp-consent id="consent" layout="nodisplay"><div>We and our partners store data on your device.
<button>Agree</button></div></amp-consent><header class="amp-wp-header"><div><a href="/">Field and Fold</a></div></header>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Half of the bees gone</h1>
<div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Noa Ferrer</span></div>
<div class="amp-wp-meta amp-wp-posted-on"><time datetime="2019-04-08T07:00:00+00:00">8 April 2019</time></div></header>
<figure class="amp-wp-article-featured-image"><amp-img src="/hive.jpg" width="800" height="533" alt="A hive"></amp-img>
<figcaption class="wp-caption-text">An empty hive near Sorna</figcaption></figure><div class="amp-wp-article-content">
<p>{_BEES[0]}</p><p>{_BEES[1]}</p><amp-ad width="300" height="250" type="doubleclick"><div placeholder>Advertisement</div>
</amp-ad><p>{_BEES[2]}</p><amp-youtube data-videoid="aqz-KE-bpKQ" layout="responsive" width="480" height="270">
</amp-youtube><p>{_BEES[3]}</p></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta
amp-wp-tax-category">Categories: <a href="/c/animals">Animals</a></div><div class="amp-wp-meta
amp-wp-comments-link"><a href="#respond">Leave a Comment</a></div></footer></article><section class="related"><h3>You
may also like</h3><a href="/x">A hotel for wild bees in ten steps</a></section>
<footer class="amp-wp-footer"><h2>Field and Fold</h2><a href="#top">Back to top</a></footer></body></html>""",
    "Half of the bees gone",
    _BEES,
    ("partners", "Advertisement", "Categories", "Leave a Comment", "hotel for wild bees", "Back to top", "Home"),
    authors=("Noa Ferrer",), published="2019-04-08", publisher="Field and Fold",
    captions=("An empty hive near Sorna",), facts={"url": "https://field.example/news/half-of-the-bees-gone"},
)  # fmt: skip

_FLOOD = (
    "At least nine people are missing after the Orsa burst its banks on Sunday night, rescuers say.",
    "More than 4,000 were taken out of their homes, many of them by boat.",
    "The river rose by three metres in five hours, said the warning centre, which had put out its highest alarm at "
    "six in the evening.",
    "Who was to pass the alarm on to the villages is now in dispute.",
    "The prefect says that his office was not told.",
)
_FLOOD_LIST = ("stay on upper floors", "boil water from the tap", "keep the line 112 free")
_FLOOD_END = ("Rain is to stop by Tuesday, the forecast says, but the crest will reach the delta only then.",)

BLOCKS = page(
    "blocks",
    """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Orsa flood: Nine missing as river bursts banks
- ABC News</title><meta property="og:title" content="Orsa flood: Nine missing as river bursts banks"/>
<meta property="og:site_name" content="ABC News"/><script type="application/ld+json">{"@context":"http://schema.org",
"@type":"ReportageNewsArticle","url":"https://abc.example/news/world-61","publisher":{"@type":"NewsMediaOrganization",
"name":"ABC News"},"datePublished":"2023-05-22T06:11:12.000Z","dateModified":"2023-05-22T15:45:00.000Z","headline":
"Orsa flood: Nine missing as river bursts banks","author":{"@type":"Person","name":"By Lena Moor & Sam Idris"}}
</script></head><body><div id="root"><header role="banner"><nav aria-label="ABC"><a href="#main-content">Skip to content
</a><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header><div><main id="main-content">
<article><header><h1 id="main-heading" tabindex="-1">Orsa flood: Nine missing as river bursts banks</h1></header>
<div data-component="byline-block"><span data-testid="timestamp"><time datetime="2023-05-22T15:45:00.000Z">9 hours ago
</time></span><div><span>By Lena Moor &amp; Sam Idris</span><div>in Orsa and London</div></div></div>
<div data-component="image-block"><figure><div><span><picture><img src="/flood.jpg" alt="Boats between houses"></picture>
</span><span role="text">EPA</span></div><figcaption>Boats took people from their roofs</figcaption></figure></div>
<div data-component="text-block"><div><p><b>"""
    + _FLOOD[0]
    + "</b></p></div></div>"
    + "".join(f'<div data-component="text-block"><div><p>{each}</p></div></div>' for each in _FLOOD[1:3])
    + """<div data-component="unordered-list-block"><div><ul role="list"><li><div><a href="/w-1">How rivers rise in hours
</a></div></li><li><div><a href="/w-2">In pictures: the Orsa from above</a></div></li></ul></div></div>"""
    + "".join(f'<div data-component="text-block"><div><p>{each}</p></div></div>' for each in _FLOOD[3:])
    + """<div data-component="subheadline-block"><h2><span>What people should do</span></h2></div>
<div data-component="unordered-list-block"><div><ul role="list">"""
    + "".join(f"<li><div>{each}</div></li>" for each in _FLOOD_LIST)
    + f"""</ul></div></div><div data-component="text-block"><div><p>{_FLOOD_END[0]}</p></div></div>
<div data-component="include-block"><hr/><p><i>Are you in the area? Share your experiences by emailing us. Please include
a contact number if you are willing to speak to a journalist.</i></p></div>
<div data-component="topic-list"><section><h2>Related Topics</h2><ul><li><a href="/t/1">Floods</a></li><li><a
href="/t/2">Orsa</a></li></ul></section></div></article>
<div data-component="see-alsos"><section><h2>More on this story</h2><ul><li><a href="/n/1">Dam engineers warned in 2019
</a></li></ul></section></div></main><aside><h2>Top stories</h2><ol><li><a href="/n/2">Parliament meets at night</a></li>
<li><a href="/n/3">Strike at the mint</a></li></ol></aside></div><footer><p>© 2023 ABC. The ABC is not responsible for the
content of external sites.</p></footer></div></body></html>""",
    "Orsa flood: Nine missing as river bursts banks",
    (*_FLOOD, "What people should do", *_FLOOD_LIST, *_FLOOD_END),
    ("Related Topics", "Dam engineers", "Top stories", "not responsible", "Skip to", "How rivers rise", "In pictures"),
    authors=("Lena Moor", "Sam Idris"), published="2023-05-22", updated="2023-05-22", publisher="ABC News", exact=False,
    captions=("Boats took people from their roofs",),
)  # fmt: skip

SYSTEMS: tuple[Outlet, ...] = (WORDPRESS, DRUPAL, NEXT_JS, AMP, BLOCKS)
