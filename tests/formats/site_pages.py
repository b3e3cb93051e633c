"""Whole pages of made-up outlets around an article: menus, side columns, appeals, comments and all."""

import html
import json
from dataclasses import dataclass

MENU = "".join(
    f'<li><a href="/{name.lower()}">{name}</a></li>' for name in ("Home", "World", "Politics", "Video", "About")
)
RELATED = "".join(
    f'<li class="related-item"><a href="/r/{at}">Ten things about the harvest that nobody told you, part {at}</a>'
    f"<p>Read how the harvest went in part {at}.</p></li>"
    for at in range(6)
)
COMMENTS = "".join(
    f'<div class="comment" id="comment-{at}"><cite>reader{at}</cite><p>I do not agree with a word of this piece, '
    f"and here is why in some length, number {at}.</p></div>"
    for at in range(5)
)
COOKIES = '<div id="cookie-banner" class="cookie-consent"><p>We use cookies for that. <a href="#">OK</a></p></div>'


@dataclass(frozen=True)
class Story:
    """An article: what a reader takes from it."""

    title: str
    author: str
    day: str
    paragraphs: tuple[str, ...]
    summary: str = "What the truce means for the valley and for those who fled."
    region: str = "Asia"
    theme: str = "History"

    @property
    def body(self) -> str:
        """Its paragraphs, each a ``p``."""
        return "".join(f"<p>{html.escape(each)}</p>" for each in self.paragraphs)


STORY = Story(
    "Ceasefire signed in the valley after six weeks of war",
    "Ada Brandt",
    "2020-11-12",
    (
        "The two sides signed a ceasefire in the night to Tuesday, according to the foreign minister, who spoke of a "
        "painful step. The text was published by the mediators an hour later.",
        "At least 2,425 soldiers died in the fighting, a ministry said. Independent observers could not check the "
        "figure, and the other side gave none.",
        "Under the agreement, three districts are to be handed over by 1 December. Some 1,960 peacekeepers with 90 "
        "armoured vehicles are to watch over the line for five years.",
        "“We had no other choice,” the prime minister wrote that night. Protesters broke into the parliament and asked "
        "for his resignation.",
        "Whether the roads will be open again before winter, nobody in the valley could say this week.",
    ),
)


def news_site(story: Story) -> str:
    """With JSON-LD, Open Graph, a picture with a caption, a summary, a quotation and a side column."""
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "The Valley Herald"},
            {
                "@type": ["NewsArticle"],
                "headline": story.title,
                "datePublished": f"{story.day}T08:30:00+01:00",
                "dateModified": "2020-11-14T10:00:00Z",
                "author": [{"@type": "Person", "name": story.author}, {"@type": "Organization", "name": "Reuters"}],
                "publisher": {"@type": "Organization", "name": "The Valley Herald"},
                "articleSection": "World",
                "keywords": ["ceasefire", "valley"],
                "contentLocation": {"@type": "Place", "name": story.region},
                "inLanguage": "en-GB",
            },
        ],
    }
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>{html.escape(story.title)} | World | The Valley Herald</title>
<meta property="og:title" content="{html.escape(story.title)}">
<meta property="og:site_name" content="The Valley Herald">
<meta property="og:description" content="{html.escape(story.summary)}">
<link rel="canonical" href="https://herald.example/world/ceasefire">
<script type="application/ld+json">{json.dumps(data)}</script></head><body>{COOKIES}
<header><a class="logo" href="/">The Valley Herald</a><nav><ul>{MENU}</ul></nav></header>
<main><article class="article"><h1 class="headline">{html.escape(story.title)}</h1>
<p class="standfirst">{html.escape(story.summary)}</p>
<div class="byline">By <a href="/authors/ab">{html.escape(story.author)}</a> and Reuters</div>
<time datetime="{story.day}T08:30">12 November 2020</time>
<ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Telegram</a></li></ul>
<figure><img src="/img/bridge.jpg" alt="A bridge in the valley">
<figcaption>The bridge on Monday. Photo: AFP</figcaption></figure>
<div class="article-body">{story.body}
<h2>What happens next</h2><blockquote><p>Nobody told us anything, said a man from the
village who had come back to fetch his bees and asked not to be named.</p></blockquote>
<p>The council meets again on Friday, and <a href="https://council.example/agenda">its agenda</a> has a single item.</p>
<div class="ad">Advertisement</div></div></article>
<aside class="sidebar"><h3>Most read</h3><ul>{RELATED}</ul></aside></main>
<section id="comments" class="comments"><h2>Comments</h2>{COMMENTS}</section>
<footer><p>© 2020 The Valley Herald. All rights reserved.</p><ul>{MENU}</ul></footer></body></html>"""


def republisher(story: Story) -> str:
    """A site that takes over others' articles: the chain is in lines under the title, appeals follow the text."""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>{html.escape(story.title)} - Global Mirror</title>
<link rel="canonical" href="https://mirror.example/ceasefire/5729"></head><body class="single">
<div id="header"><div class="menu"><ul>{MENU}</ul></div></div><div id="content"><div class="post">
<div class="articleTitle"><h1>{html.escape(story.title)}</h1></div>
<div class="articleAuthors">By <a href="/author/ab">{html.escape(story.author)}</a></div>
<div class="articleDate">Global Mirror, November 14, 2020</div>
<div class="originalSource"><a href="https://herald.example/">The Valley Herald</a> 12 November 2020</div>
<div class="bread">Region: <a href="/region/asia">{story.region}</a></div>
<div class="bread">Theme: <a href="/theme/history">{story.theme}</a></div>
<div class="articleBody">{story.body}<p><iframe src="https://www.youtube.com/embed/abcdefgh123"></iframe></p><p>*</p>
<p>Note to readers: please click the share buttons above or below. Forward this article to your email lists.</p>
<p>The original source of this article is <a href="https://herald.example/">The Valley Herald</a></p>
<p><b>Disclaimer:</b> The contents of this article are of sole responsibility of the author(s). Global Mirror
will not be responsible for any inaccurate or incorrect statement in this article.</p></div></div></div>
<div id="sidebar"><h3>Related articles</h3><ul>{RELATED}</ul></div></body></html>"""


def blog(story: Story) -> str:
    """No meta elements but the title; paragraphs parted by breaks."""
    lines = "<br><br>\n".join(html.escape(each) for each in story.paragraphs)
    return f"""<html><head><title>My valley blog » {html.escape(story.title)}</title></head><body><div id="wrap">
<h1 id="blog-title"><a href="/">My valley blog</a></h1><div id="nav"><ul>{MENU}</ul></div>
<div class="post"><h2 class="entry-title"><a href="/p/1">{html.escape(story.title)}</a></h2>
<span class="post-author vcard">Posted by <span class="fn">{story.author}</span></span>
<abbr class="published" title="{story.day}T10:00:00">Thursday, November 12, 2020</abbr>
<div class="post-body entry-content">{lines}</div>
<div class="post-footer">Labels: <a href="/l/1">peace</a></div></div>
<div class="comments"><h4>5 comments:</h4>{COMMENTS}</div>
<div id="archive"><ul>{RELATED}</ul></div></div></body></html>"""


SITES = (news_site, republisher, blog)
