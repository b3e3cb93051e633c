"""Where a session was left: remembered on this computer, so that it goes on there."""

from annotator.domain.annotation import Annotation
from annotator.gui.review.meeting import Meeting


def place_of(meeting: Meeting) -> str:
    """The place of a meeting as it is kept: ids of the session and of the annotations it speaks of; "" if nowhere."""
    return f"{meeting.review.id};{meeting.item.cluster.key}" if meeting.item is not None else ""


def go_back(meeting: Meeting, kept: str) -> None:
    """Go to a place that was kept, if it is this session's and still unsettled; else the meeting stays where it is."""
    session, *annotations = kept.split(";")
    if session != meeting.review.id or not annotations:
        return
    known = meeting.now.known("annotation", annotations[0])
    if isinstance(known, Annotation):
        at = meeting.agenda.about(known.document, annotations)
        if at >= 0 and not meeting.agenda.items[at].settled:
            meeting.at = at
