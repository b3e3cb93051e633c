"""Into a review: a session that is open or paused is offered first, else a new one is started."""

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.app.sessions import attend, with_people
from annotator.domain.commands import Edit
from annotator.domain.errors import WorldError
from annotator.domain.review import ReviewSession
from annotator.domain.versions import tag_set_version
from annotator.gui.review.errands import show_review
from annotator.gui.review.page import ReviewPage
from annotator.gui.tasks import Progress

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow


def start_or_resume(window: "MainWindow") -> None:
    """Show the sessions of the project; without any, the form of a new one. In a session already: stay there."""
    session = window.session
    if session is None or isinstance(window.pages.page, ReviewPage):
        return
    if session.project.now.sessions:
        choose_session(window)
    else:
        ask_start(window)


def choose_session(window: "MainWindow") -> None:
    """The list of sessions."""
    from annotator.gui.review.sessions_dialog import SessionsDialog

    assert window.session is not None
    dialog = SessionsDialog(window, window.session.project.now)
    dialog.chosen.connect(lambda id: go_on(window, id))
    dialog.new_requested.connect(lambda: ask_start(window))
    dialog.open()


def ask_start(window: "MainWindow") -> None:
    """The form of a new session."""
    from annotator.gui.review.start_dialog import StartDialog

    session = window.session
    assert session is not None
    if session.project.store.read_only:
        window.say(window.tr("This project is open for reading only; no session can be started."))
        return
    if not session.project.now.documents:
        window.say(window.tr("There is no article to review yet."))
        return
    dialog = StartDialog(window, session)
    dialog.start_requested.connect(lambda asked, names: start(window, asked, names))
    dialog.open()


def start(window: "MainWindow", asked: ReviewSession, names: list[str]) -> None:
    """Start a session. The agreement before it is kept with it; it is measured when those present may see it all."""
    here = window.session
    if here is None:
        return
    project = here.project
    ready = replace(asked, started=project.moment(), tag_set=tag_set_version(project.now))
    try:
        command = with_people(project, ready, names)
    except WorldError as error:
        window.say(str(error))
        return
    changed = here.apply(command)
    made = [after.id for _, after in changed.entities if isinstance(after, ReviewSession)] if changed else []
    if not made:
        return

    def work(progress: Progress) -> str:
        from annotator.app.agreement import agreement
        from annotator.domain.agreement.report import to_json

        return to_json(agreement(project, asked.documents, asked.annotators, progress=progress))

    def keep(before: str) -> None:
        if window.session is here and made[0] in project.now.sessions:
            kept = Edit("session", made[0], {"before": before}, "Start review")
            project.adopt(project.prepare(kept, system=True))
            show_review(window, project.now.sessions[made[0]])

    window.runner.run(window.tr("Measuring the agreement before the session"), work, keep)


def go_on(window: "MainWindow", id: str) -> None:
    """Into a session that was begun before; who looks in while the team works blind is put among those present."""
    here = window.session
    session = here.project.now.sessions.get(id) if here is not None else None
    if here is None or session is None:
        return
    if not here.project.store.read_only and session.state != "closed":
        joined = attend(here.project.now, session)
        if joined is not None and not here.project.now.team.blind:
            here.project.adopt(here.project.prepare(joined, system=True))
            session = here.project.now.sessions[id]
    show_review(window, session)
