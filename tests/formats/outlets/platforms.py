"""Pages of the large platforms and of broadcasters, as they build them."""

from tests.formats.outlets import page

_FIRST = (
    "The lock at Varn stood open for the first time in nine days on Thursday, and forty barges with grain and gravel "
    "passed it before noon, the waterways office said."
)
_SECOND = (
    "“Nobody slept on the boats,” said Mirko Danev, who had waited since last Tuesday with 1,100 tonnes of barley "
    "for a "
    "mill downstream."
)
_THIRD = (
    "The gate had been jammed by a drifting tree. Divers cut the trunk into eleven pieces and lifted them out with a "
    "crane that came by rail from the coast."
)
_FOURTH = (
    "The office puts the damage at 340,000 crowns. Shippers ask for more: their union spoke of two million, without "
    "giving a reckoning of it."
)
_FIFTH = "Until the seals are replaced in spring, the lock will be closed for two hours each night."
BODY = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH)
TITLE = "Varn lock opens after nine days"

BBC_LIKE = page(
    "broadcaster-blocks",
    f"""<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{TITLE} - Varn Broadcasting News</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="VBN News">
<meta name="description" content="Forty barges pass before noon.">
<script type="application/ld+json">{{"@context":"http://schema.org","@type":"ReportageNewsArticle","url":
"https://vbn.example/news/world-1","publisher":{{"@type":"NewsMediaOrganization","name":"VBN News"}},"datePublished":
"2024-02-09T11:02:14.000Z","dateModified":"2024-02-10T06:00:00.000Z","headline":"{TITLE}","author":[{{"@type":"Person",
"name":"By Nadja Orlin"}}]}}</script></head><body><header role="banner"><nav aria-label="VBN"><ul><li><a
href="/">Home</a>
</li><li><a href="/sport">Sport</a></li></ul></nav></header><main id="main-content"><article
class="ssrcss-pv1rh6-Article">
<header data-component="headline-block"><h1 id="main-heading">{TITLE}</h1></header>
<div data-component="byline-block"><div><time datetime="2024-02-09T11:02:14.000Z">9 February 2024</time></div>
<div class="ssrcss-Byline"><div>By Nadja Orlin</div><div>Waterways correspondent, VBN News</div></div></div>
<div data-component="text-block"><p><b>{_FIRST}</b></p></div><div data-component="text-block"><p>{_SECOND}</p></div>
<div data-component="unordered-list-block"><ul><li><a href="/news/2">Why Varn's lock jams each winter</a></li><li><a
href="/news/3">Barges wait as the lock stays shut</a></li></ul></div>
<div data-component="text-block"><p>{_THIRD}</p></div><div data-component="text-block"><p>{_FOURTH}</p></div>
<div data-component="text-block"><p>{_FIFTH}</p></div>
<section data-component="links-block"><h2>More on this story</h2><ul><li><a href="/news/4">Divers at work in
Varn</a></li>
</ul></section><section data-component="tag-list"><h2>Related Topics</h2><ul><li><a
href="/t/shipping">Shipping</a></li></ul>
</section></article><div data-component="related-internet-links"><h2>Related internet links</h2><p>The VBN is not
responsible
for the content of external sites.</p></div></main><footer><p>Copyright 2024 VBN. The VBN is not responsible for the
content
of external sites. Read about our approach to external linking.</p></footer></body></html>""",
    TITLE,
    BODY,
    ("Why Varn's lock jams", "Barges wait as", "Divers at work in Varn", "Related Topics", "responsible"),
    authors=("Nadja Orlin",),
    published="2024-02-09",
    updated="2024-02-10",
    publisher="VBN News",
)

GUARDIAN_LIKE = page(
    "daily-with-rich-links",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Shipping | The Daily Steward</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="the Daily Steward"><meta
property="article:published_time" content="2024-02-09T11:02:14.000Z"><meta property="article:modified_time"
content="2024-02-09T15:42:00.000Z"><meta property="article:author"
content="https://www.steward.example/profile/nadjaorlin">
<meta name="author" content="Nadja Orlin in Varn and Petr Halas"></head><body><div id="bannerandheader"><nav><ul><li><a
href="/">News</a></li><li><a href="/opinion">Opinion</a></li></ul></nav></div><main><article><div
data-gu-name="headline">
<h1>{TITLE}</h1></div><div data-gu-name="standfirst"><div class="dcr-standfirst"><p>Forty barges pass before noon, but
the
seals will have to be replaced in spring</p></div></div><div data-gu-name="meta"><div><a rel="author"
href="/profile/nadjaorlin">Nadja Orlin</a> in Varn and <a rel="author" href="/profile/halas">Petr
Halas</a></div><details>
<summary>Fri 9 Feb 2024 12.02 CET</summary>First published on Fri 9 Feb 2024 12.01 CET</details><ul><li><a
href="mailto:?x">Share</a></li></ul></div><div data-gu-name="body"><div class="article-body-commercial-selector
article-body-viewer-selector"><p>{_FIRST}</p><p>{_SECOND}</p>
<aside data-gu-name="rich-link" class="element-rich-link"><a href="/x"><h3>Barges, barley and ice: a winter on the
Ost</h3>
<span>Read more</span></a></aside><p>{_THIRD}</p><figure class="element-newsletter"><p>Sign up to <span>First
Edition</span>
</p><p>Our morning email breaks down the key stories of the day</p><form><button>Sign up</button></form><p>Privacy
Notice: Newsletters may contain info about charities. We use reCaptcha to protect our website.</p></figure>
<h2>Two million, says the union</h2><p>{_FOURTH}</p><p>{_FIFTH}</p></div></div>
<div data-gu-name="slot-body-end"><h2>I hope you appreciated this article.</h2><p>Before you move on, we wanted to ask
whether
you would consider supporting the Steward’s journalism as we enter one of the most consequential news cycles.</p></div>
<div data-gu-name="submeta"><h3>Explore more on these topics</h3><ul><li><a href="/shipping">Shipping</a></li><li><a
href="/varn">Varn</a></li></ul></div></article><section id="onwards"><h2>Most viewed</h2><ol><li><a href="/1">Ten
bakers of
Varn</a></li></ol></section></main></body></html>""",
    TITLE,
    (_FIRST, _SECOND, _THIRD, "Two million, says the union", _FOURTH, _FIFTH),
    ("Barges, barley and ice", "First Edition", "reCaptcha", "appreciated this article",
    "consider supporting", "Explore more",
     "Ten bakers"),
    authors=("Nadja Orlin", "Petr Halas"),
    published="2024-02-09",
    updated="2024-02-09",
    publisher="the Daily Steward",
    subtitle="Forty barges pass before noon, but the seals will have to be replaced in spring",
)  # fmt: skip

SUBSTACK = page(
    "letter-platform",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} - by Nadja Orlin - River
Letters</title>
<meta property="og:title" content="{TITLE}"><meta property="og:description" content="What nine days cost"><meta
name="author"
content="Nadja Orlin"><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","url":
"https://river.letters.example/p/varn","headline":"{TITLE}","description":"What nine days cost","datePublished":
"2024-02-09T11:02:14+00:00","dateModified":"2024-02-09T11:02:14+00:00","author":[{{"@type":"Person","name":"Nadja
Orlin",
"url":"https://letters.example/@nadja","identifier":"user:1"}}],"publisher":{{"@type":"Organization","name":"River
Letters"}}}}
</script></head><body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><a
href="/">
River Letters</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post-container"><article
class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{TITLE}</h1><h3
class="subtitle">What nine days cost</h3><div class="byline-wrapper"><a href="https://letters.example/@nadja">Nadja
Orlin</a>
<div>Feb 09, 2024</div></div><div class="post-ufi"><a class="like-button">21</a><a>4</a><a>Share</a></div></div>
<div class="available-content"><div dir="auto" class="body markup"><p>{_FIRST}</p><p>{_SECOND}</p>
<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p
class="cta-caption">River Letters is a reader-supported publication. To receive new posts and support my work, consider
becoming a free or paid subscriber.</p></div><form><input type="email"><button>Subscribe</button></form></div></div>
<p>{_THIRD}</p><blockquote><p>{_FOURTH}</p></blockquote><p>{_FIFTH}</p><p class="button-wrapper"><a class="button
primary"
href="/share"><span>Share</span></a></p><p>Thanks for reading River Letters! This post is public so feel free to share
it.
</p></div></div><div class="post-footer"><a>21 Likes</a></div></article></div><div
class="comments-page"><h4>Discussion about
this post</h4><div class="comment"><p>Great piece, my uncle waited there as
well.</p></div></div></div></div></body></html>""",
    TITLE,
    BODY,
    ("reader-supported", "Thanks for reading River", "my uncle waited", "21 Likes"),
    authors=("Nadja Orlin",),
    published="2024-02-09",
    updated="2024-02-09",
    publisher="River Letters",
    subtitle="What nine days cost",
)

MEDIUM = page(
    "story-platform",
    f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | by Nadja Orlin | River Notes |
Feb, 2024 |
Storyboard</title><meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="Storyboard"><meta
property="article:published_time" content="2024-02-09T11:02:14.000Z"><meta name="author" content="Nadja Orlin"><script
type="application/ld+json">{{"@context":"http:\\u002F\\u002Fschema.org","@type":"NewsArticle","datePublished":
"2024-02-09T11:02:14.000Z","dateModified":"2024-02-09T20:00:00.000Z","headline":"{TITLE}","name":"{TITLE}","author":
{{"@type":"Person","name":"Nadja Orlin"}},"creator":["Nadja Orlin"],"publisher":{{"@type":"Organization","name":"River
Notes"}}
}}</script></head><body><div id="root"><div class="a b c"><nav><a href="/">Open in app</a><button>Sign
up</button><button>Sign
in</button></nav><article><div class="h k"><section><div><div class="cw"><div class="cx"><h1
class="pw-post-title">{TITLE}</h1>
<div class="speechify"><div><a href="/@nadja">Nadja
Orlin</a><span>·</span><button>Follow</button></div><div><span>Published in
</span><a>River Notes</a><span>·</span><span>4 min read</span><span>·</span><span>Feb 9,
2024</span></div></div><div><span>--
</span><span>12</span><button>Listen</button><button>Share</button></div><p
class="pw-post-body-paragraph">{_FIRST}</p><p
class="pw-post-body-paragraph">{_SECOND}</p></div></div></div></section><section><div class="cw"><p
class="pw-post-body-paragraph">{_THIRD}</p><p class="pw-post-body-paragraph">{_FOURTH}</p></div></section><section><div
class="cw"><p class="pw-post-body-paragraph">{_FIFTH}</p></div></section></div></article><div class="tags"><a
href="/t/rivers">
Rivers</a><a href="/t/grain">Grain</a></div><div><div><h2>Written by Nadja Orlin</h2><span>312
Followers</span><p>Writes about
rivers and what floats on them.</p></div><div><h2>More from Nadja Orlin and River Notes</h2><div><article><h2>The ice
that
never came</h2><p>A winter on the Ost without skates</p></article></div></div><div><h2>Recommended from Storyboard</h2>
<article><h2>How I quit coffee in nine days</h2></article></div></div></div></div></body></html>""",
    TITLE,
    BODY,
    ("Followers", "Writes about rivers", "ice that never", "quit coffee", "min read"),
    authors=("Nadja Orlin",),
    published="2024-02-09",
    updated="2024-02-09",
    publisher="River Notes",
)

AMP = page(
    "amp",
    f"""<!doctype html><html amp lang="en"><head><meta charset="utf-8"><link rel="canonical"
href="https://courier.example/varn">
<title>{TITLE} | Ost Courier</title><script
type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle",
"mainEntityOfPage":"https://courier.example/varn","headline":"{TITLE}","datePublished":"2024-02-09T12:02:14+01:00","author":
{{"@type":"Person","name":"Nadja Orlin"}},"publisher":{{"@type":"Organization","name":"Ost
Courier"}}}}</script></head><body>
<amp-consent id="consent" layout="nodisplay"><div id="ui">We and our 812 partners store data.
<button>Accept</button></div>
</amp-consent><amp-sidebar id="side"><ul><li><a href="/">Front page</a></li><li><a href="/sport">Sport</a></li></ul>
</amp-sidebar><header><a href="/">Ost Courier</a></header><article><h1>{TITLE}</h1><p class="byline">Nadja Orlin</p><p
class="date">09.02.2024, 12:02</p><amp-img src="/lock.jpg" width="600" height="400" alt="The lock at Varn"></amp-img>
<p>{_FIRST}</p><amp-ad width="300" height="250"
type="x"><div>Advertisement</div></amp-ad><p>{_SECOND}</p><p>{_THIRD}</p>
<amp-list src="/rel.json"><h4>Also interesting</h4></amp-list><p>{_FOURTH}</p><p>{_FIFTH}</p></article><section
class="amp-related"><h2>Related stories</h2><p><a href="/r1">Varn bakes its largest loaf for the harbour
feast</a></p></section>
<amp-social-share type="email"></amp-social-share></body></html>""",
    TITLE,
    BODY,
    ("812 partners", "Advertisement", "largest loaf", "Also interesting"),
    authors=("Nadja Orlin",),
    published="2024-02-09",
    publisher="Ost Courier",
)

WIKINEWS = page(
    "wiki",
    f"""<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"/><title>{TITLE} -
Opennews, the
free news source</title><meta name="generator" content="MediaWiki 1.42"/><link rel="canonical"
href="https://en.opennews.example/wiki/Varn_lock"/></head><body class="mediawiki ltr"><div id="mw-navigation"><ul><li><a
href="/wiki/Main">Main Page</a></li><li><a href="/wiki/Newsroom">Newsroom</a></li></ul></div><div id="content"
class="mw-body"
role="main"><h1 id="firstHeading" class="firstHeading"><span class="mw-page-title-main">{TITLE}</span></h1><div
id="bodyContent">
<div id="siteSub">From Opennews, the free news source you can write</div><div id="jump-to-nav">Jump to navigation</div>
<div id="mw-content-text"><div class="mw-parser-output"><p><strong class="published"><span id="publishDate"
class="value-title"
title="2024-02-09"></span>Friday, February 9, 2024</strong> <br/></p><div class="infobox"
style="float:right"><b>Transport</b>
<div>Related articles</div><ul><li><a href="/w/a">8 February 2024: Ferry runs aground off Tollen</a></li><li><a
href="/w/b">
30 January 2024: Rail strike ends in
Ostland</a></li></ul></div><p>{_FIRST}</p><p>{_SECOND}</p><p>{_THIRD}</p><p>{_FOURTH}</p>
<p>{_FIFTH}</p><h2><span class="mw-headline" id="Sources">Sources</span><span class="mw-editsection"><span>[</span><a
href="/edit">edit</a><span>]</span></span></h2><ul><li><span class="sourceTemplate">Nadja Orlin. "Lock opens" — VBN
News,
February 9, 2024</span></li></ul><table class="plainlinks"><tr><td>Bookmark-New.svg</td><td>Share this: <a
href="/fb">F</a></td>
</tr></table></div></div><div id="catlinks"><div class="mw-normal-catlinks"><a href="/c">Categories</a>: <ul><li><a
href="/c/1">February 9, 2024</a></li><li><a href="/c/2">Published</a></li></ul></div></div></div></div><div
id="footer"><ul><li>
This page was last edited on 12 February 2024, at 08:00.</li><li>All text created after September 2005 is available
under a
free licence.</li></ul></div></body></html>""",
    TITLE,
    BODY,
    ("Ferry runs aground", "Jump to", "[edit]", "Share this", "last edited"),
    published="2024-02-09",
)

MICRODATA = page(
    "microdata",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ost Valley Times:
{TITLE}</title></head><body><div
id="top"><a href="/">Ost Valley Times</a></div><div itemscope itemtype="http://schema.org/NewsArticle"><meta
itemprop="datePublished" content="2024-02-09"><meta itemprop="dateModified" content="2024-02-11"><h1
itemprop="headline">{TITLE}
</h1><h2 itemprop="alternativeHeadline">Forty barges pass before noon</h2><span itemprop="author" itemscope
itemtype="http://schema.org/Person">By <span itemprop="name">Nadja Orlin</span>, <span itemprop="jobTitle">river
reporter</span>
<a itemprop="email" href="mailto:n@ovt.example">n@ovt.example</a></span><span itemprop="publisher" itemscope
itemtype="http://schema.org/Organization"><meta itemprop="name" content="Ost Valley Times"></span><div
itemprop="articleBody">
<p>{_FIRST}</p><p>{_SECOND}</p><p><strong>READ ALSO: <a href="/x">Divers of the Ost, a life under water</a></strong></p>
<p>{_THIRD}</p><p>Related: <a href="/y">What the crane from the coast can
lift</a></p><p>{_FOURTH}</p><p>{_FIFTH}</p></div>
</div><div class="bottom">Ost Valley Times, 4 Quay Street, Varn. Tel. 555 0100</div></body></html>""",
    TITLE,
    BODY,
    ("Divers of the Ost", "What the crane", "READ ALSO", "4 Quay Street"),
    authors=("Nadja Orlin",),
    published="2024-02-09",
    updated="2024-02-11",
    publisher="Ost Valley Times",
    subtitle="Forty barges pass before noon",
)

SECTIONS = page(
    "several-sections",
    f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title><meta name="author"
content="By Nadja Orlin,
Staff Writer"><meta property="og:site_name" content="Herald Ost"><meta name="date" content="February 9, 2024 at 12:02
PM">
</head><body><header><a>Herald Ost</a></header><div class="layout"><div class="story"><h1>{TITLE}</h1><div
class="sig">By Nadja
Orlin, Staff Writer | norlin@herald.example | Updated Feb. 10, 2024 7:00 a.m.</div><section class="story-section"><div
class="wrap"><p>{_FIRST}</p></div></section><div class="ad-wrap"><span>Advertisement</span></div><section
class="story-section"><div class="wrap"><p>{_SECOND}</p></div></section><section class="story-section"><div
class="wrap"><h2>
Eleven pieces of trunk</h2><p>{_THIRD}</p></div></section><section class="story-section pullquote"><div class="wrap"><p>
“Nobody slept on the boats”</p></div></section><section class="story-section"><div class="wrap"><p>{_FOURTH}</p></div>
</section><section class="story-section"><div class="wrap"><p>{_FIFTH}</p></div></section><section class="story-section
bio"><div class="wrap"><p><em>Nadja Orlin covers rivers for the Herald Ost. Follow her on Chirper
@nadjaorlin.</em></p></div>
</section></div><div class="rail"><h3>Trending</h3><ul><li><a href="/1">Ten bakers of
Varn</a></li></ul></div></div></body>
</html>""",
    TITLE,
    (_FIRST, _SECOND, "Eleven pieces of trunk", _THIRD, _FOURTH, _FIFTH),
    ("Advertisement", "Follow her on", "Ten bakers", "Trending"),
    authors=("Nadja Orlin",),
    published="2024-02-09",
    updated="2024-02-10",
    publisher="Herald Ost",
)

GRAPH = page(
    "json-ld-graph",
    f"""<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{TITLE} - Ost Monitor</title><script
type="application/ld+json">{{"@context":"https://schema.org","@graph":[{{"@type":"Article","@id":"https://om.example/a/#article",
"isPartOf":{{"@id":"https://om.example/a/"}},"author":[{{"@id":"https://om.example/#/person/1"}},{{"@id":
"https://om.example/#/person/2"}}],"headline":"{TITLE}","datePublished":"2024-02-09T11:02:14+00:00","dateModified":
"2024-02-12T08:00:00+00:00","publisher":{{"@id":"https://om.example/#organization"}},"articleSection":["Shipping"]}},{{"@type":
"WebPage","@id":"https://om.example/a/","name":"{TITLE} - Ost
Monitor","datePublished":"2019-01-01"}},{{"@type":"Organization",
"@id":"https://om.example/#organization","name":"Ost
Monitor"}},{{"@type":"Person","@id":"https://om.example/#/person/1",
"name":"Nadja Orlin"}},{{"@type":"Person","@id":"https://om.example/#/person/2","name":"Dr. Petr Halas"}},{{"@type":
"BreadcrumbList","itemListElement":[{{"@type":"ListItem","name":"Home"}}]}}]}}</script></head><body><div
class="site"><div
class="entry-header"><h1 class="entry-title">{TITLE}</h1><p class="entry-meta">by Nadja Orlin and Dr. Petr Halas | Feb
9, 2024 |
Shipping | 3 comments</p></div><div class="entry-content"><p>{_FIRST}</p><p>{_SECOND}</p><p>{_THIRD}</p><p
class="has-text-align-center">***</p><p>{_FOURTH}</p><p>{_FIFTH}</p><div class="sharedaddy"><h3>Share this:</h3><ul><li>
<a>Chirper</a></li></ul></div><div id="jp-relatedposts"><h3>Related</h3></div></div><div class="author-box"><h4>About
Nadja
Orlin</h4><p>Nadja has covered the river for eleven years and lives on a boat.</p></div><div id="respond"><h3>Leave a
Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div></body></html>""",
    TITLE,
    BODY,
    ("lives on a boat", "Leave a Reply", "will not be published", "Share this"),
    authors=("Nadja Orlin", "Dr. Petr Halas"),
    published="2024-02-09",
    updated="2024-02-12",
    publisher="Ost Monitor",
)

BLOGGER = page(
    "blog-host",
    f"""<html dir="ltr" lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta content="text/html; charset=UTF-8"
http-equiv="Content-Type"/><meta content="blogger" name="generator"/><title>Boats and Barley: {TITLE}</title><meta
property="og:title" content="{TITLE}"/></head><body class="item-view"><div class="navbar"></div><div
class="header-outer"><h1
class="title"><a href="/">Boats and Barley</a></h1><p class="description"><span>Notes from a lock keeper's
daughter</span></p>
</div><div class="main"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>Friday, 9
February
2024</span></h2><div class="date-posts"><div class="post hentry"><h3 class="post-title entry-title">{TITLE}</h3><div
class="post-body entry-content"><div class="separator"><a href="/b.jpg"><img
src="/s.jpg"/></a></div>{_FIRST}<br/><br/>{_SECOND}
<br/><br/>{_THIRD}<br/><br/>{_FOURTH}<br/><br/>{_FIFTH}<div style="clear: both;"></div></div><div
class="post-footer"><div
class="post-footer-line"><span class="post-author vcard">Posted by <span class="fn">Nadja Orlin</span></span> <span
class="post-timestamp">at <abbr class="published"
title="2024-02-09T12:02:00+01:00">12:02</abbr></span></div><div>Labels: <a
href="/l">barges</a></div></div></div></div></div><div class="comments" id="comments"><h4>2
comments:</h4><dl><dt>Anonymous
said...</dt><dd>We waited there with 900 tonnes of gravel and no coffee at all.</dd></dl></div></div></div><div
class="sidebar"><h2>Blog Archive</h2><ul><li>2024 (3)</li></ul><h2>About Me</h2><p>I grew up beside a
lock.</p></div></div>
</body></html>""",
    TITLE,
    BODY,
    ("no coffee at all", "grew up beside", "Blog Archive", "Labels:"),
    authors=("Nadja Orlin",),
    published="2024-02-09",
)
