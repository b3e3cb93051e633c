"""What one card says, read from the snapshot when it is needed; and the same as one spoken text."""

import re
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from annotator.app.gilded import Gilded, is_gold
from annotator.app.threads import Count, count_on
from annotator.domain.annotation import Annotation
from annotator.domain.evidence import unsupported
from annotator.domain.pages import pages_of
from annotator.domain.snapshot import Snapshot
from annotator.domain.source import Source
from annotator.domain.tag import Tag
from annotator.gui.panels.words import lacking_word, mode_word, outdated_word, stance_word, verdict_word

translate = QCoreApplication.translate

SHOWN = 600
"""Code points of a quote or note that a card or a screen reader gets; the rest would not be seen."""
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1]+")


@dataclass(frozen=True, slots=True)
class CardLink:
    """One line of evidence. ``gone``: the source was deleted."""

    source: str
    stance: str
    title: str
    locator: str
    gone: bool = False


@dataclass(frozen=True, slots=True)
class CardContent:
    """Everything on a card. All texts are on one line. ``lacks`` is "" or the sentence about the missing source;
    ``page`` the label of the original's page, or ""."""

    id: str
    tag: Tag | None
    tag_name: str
    quote: str
    creator: str
    creator_name: str
    mine: bool
    holder: str
    verdict: str
    note: str
    links: tuple[CardLink, ...]
    lacks: str
    talk: Count = field(default_factory=Count)
    page: str = ""


def one_line(text: str, limit: int = SHOWN) -> str:
    """``text`` without line breaks and control characters, cut after ``limit`` code points."""
    text = text[: limit + 1]
    plain = text if text.isprintable() and "  " not in text else _BLANK.sub(" ", text).strip()
    return plain if len(plain) <= limit else plain[:limit] + "…"


def initials(name: str) -> str:
    """One or two letters that stand for a name ("?" if it has none)."""
    words = [letters for word in name.split() if (letters := [char for char in word if char.isalnum()])]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()[:2]


def content(now: Snapshot, annotation: Annotation) -> CardContent:
    """What the card of an annotation says now."""
    tag = now.tags.get(annotation.tag)
    mode = mode_word(annotation.mode)
    names = [voice.holder for voice in annotation.through]
    holder = annotation.holder and one_line(" › ".join([*names, annotation.holder]), 200)
    holder = " · ".join(part for part in (holder, one_line(annotation.role, 80), mode) if part)
    lacks = lacking_word(tag.evidence) if tag is not None and unsupported(now, annotation) else ""
    if isinstance(now, Gilded) and is_gold(annotation.id):
        lacks = outdated_word(now.outdated(annotation.id))
    return CardContent(
        id=annotation.id,
        tag=tag,
        tag_name=one_line(tag.name if tag else annotation.tag, 60),
        quote=one_line(annotation.exact),
        creator=annotation.creator,
        creator_name=one_line(now.name_of(now.person(annotation.creator)), 60),
        mine=now.mine(annotation),
        holder=holder,
        verdict=annotation.verdict,
        note=one_line(annotation.note),
        links=tuple(_link(now, link.source, link.stance, link.locator) for link in now.links_of(annotation.id)),
        lacks=lacks,
        talk=count_on(now, annotation.id),
        page=page_label(now, annotation),
    )


def page_label(now: Snapshot, annotation: Annotation) -> str:
    """The page or pages of the original on which a passage stood; "" if it has none."""
    document = now.documents.get(annotation.document)
    return one_line(pages_of(document, annotation.start, annotation.end), 20) if document else ""


def _link(now: Snapshot, id: str, stance: str, locator: str) -> CardLink:
    id = now.main_source(id)
    source = now.known("source", id)
    title = source.title if isinstance(source, Source) else translate("Cards", "A source that is not here yet")
    return CardLink(id, stance, one_line(title, 200), one_line(locator, 100), id not in now.sources)


def link_words(link: CardLink) -> str:
    """Title and locator, and that the source was deleted if it was."""
    words = f"{link.title}, {link.locator}" if link.locator else link.title
    return translate("Cards", "{source} (deleted)").format(source=words) if link.gone else words


def talk_words(talk: Count) -> str:
    """How many comments there are, and how many are new."""
    words = translate("Cards", "Comments: {count}").format(count=talk.comments)
    return f"{words}, {new_word(talk.unread)}" if talk.unread else words


def new_word(unread: int) -> str:
    """So many are new."""
    return translate("Cards", "{count} new").format(count=unread)


def page_words(label: str) -> str:
    """On which page, in short."""
    return translate("Cards", "p. {page}").format(page=label)


def spoken(card: CardContent) -> str:
    """The card for a screen reader: all that sighted readers see, in the same order."""
    parts = [card.tag_name, f"“{card.quote}”"]
    if card.holder:
        parts.append(translate("Cards", "Holder: {holder}").format(holder=card.holder))
    if card.verdict:
        parts.append(translate("Cards", "Verdict: {verdict}").format(verdict=verdict_word(card.verdict)))
    if card.note:
        parts.append(translate("Cards", "Note: {note}").format(note=card.note))
    parts += [f"{stance_word(link.stance)}: {link_words(link)}" for link in card.links]
    if card.lacks:
        parts.append(card.lacks)
    if card.talk.comments:
        parts.append(talk_words(card.talk))
    if card.page:
        parts.append(page_words(card.page))
    parts.append(translate("Cards", "By {name}").format(name=card.creator_name))
    return ". ".join(parts)
