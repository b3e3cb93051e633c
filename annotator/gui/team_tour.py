"""The team's day through the real window: two files are merged, compared, decided on, and the minutes are written."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from annotator.app.project import Saving
from annotator.app.reviewing import Item
from annotator.domain.errors import OurFault
from annotator.gui.compare.page import ComparePage
from annotator.gui.merge.dialog import MergeDialog
from annotator.gui.merge.errand import start_merge
from annotator.gui.pages import Page
from annotator.gui.review.accept import AcceptDialog
from annotator.gui.review.page import ReviewPage
from annotator.gui.review.papers_dialog import FeedbackDialog, MinutesDialog
from annotator.gui.review.start_dialog import StartDialog
from annotator.gui.team_files import make_team_files
from annotator.gui.tokens import DARK, LIGHT
from annotator.gui.waiting import wait_for
from annotator.gui.walk import Walk

Key = Qt.Key
APage = TypeVar("APage", bound=Page)
REASONS = {
    "tag": "It can be checked, so it is a claim.",
    "boundary": "The whole assertion is marked.",
    "verdict": "No source settles it yet.",
    "missing": "It is an assertion of its own.",
}


class TeamTour(Walk):
    """Merge, compare, decide by keys, accept what all agree on, finish, print."""

    def run(self) -> None:
        """All of it, in a project of its own."""
        self._new_project()
        self._merge()
        self._compare()
        self._review()
        self._gold()
        self._papers()
        wait_for(lambda: self._session.project.saving is Saving.SAVED, "all is saved")
        self._window.close_project()

    def _new_project(self) -> None:
        path = self._out / "Review.annodb"
        path.unlink(missing_ok=True)
        self._window.projects.create(path)
        wait_for(lambda: self._window.session is not None, "the project is open")
        self.made.append(path)

    def _merge(self) -> None:
        folder = self._out / "team"
        folder.mkdir(exist_ok=True)
        files = make_team_files(folder)
        start_merge(self._window, files)
        dialog = self._dialog(MergeDialog)
        self._picture("merge.png", dialog)
        QTest.keyClick(dialog, Key.Key_Return)
        now = self._session.project.now
        wait_for(lambda: len(now.annotations) == 43 and not self._window.runner.running, "both files are merged")
        self._come_back()
        wait_for(lambda: self._session.document is not None, "the article is read")
        self._window.banner.hide()
        self.made += files

    def _compare(self) -> None:
        self._window.commands["compare"].trigger()
        page = self._page(ComparePage)
        wait_for(lambda: page.comparison is not None, "the passages are compared")
        QTest.keyClick(page, Key.Key_J)
        for theme in (LIGHT, DARK):
            self._window.appearance.choose(theme.name)
            QTest.qWait(200)
            self._picture(f"compare_{theme.name}.png")
        self._window.appearance.choose("light")
        page.show_view("side")
        QTest.qWait(300)
        self._picture("side_by_side.png")
        page.show_view("agreement")
        wait_for(lambda: page.agreement.report is not None, "the agreement is measured")
        QTest.qWait(200)
        self._picture("agreement.png")
        QTest.keyClick(page, Key.Key_Escape)
        wait_for(lambda: self._window.pages.page is None, "the article is back")

    def _review(self) -> None:
        self._window.commands["review"].trigger()
        dialog = self._dialog(StartDialog)
        self._picture("start_review.png", dialog)
        dialog.accept()
        page = self._page(ReviewPage)
        self._come_back()
        for theme in (LIGHT, DARK):
            self._window.appearance.choose(theme.name)
            QTest.qWait(200)
            self._picture(f"decide_{theme.name}.png")
        self._window.appearance.choose("light")
        self._accept_agreements(page)
        self._decide_all(page)
        self._picture("decided.png")
        self._finish(page)

    def _accept_agreements(self, page: ReviewPage) -> None:
        page.asked.emit("accept")
        dialog = self._dialog(AcceptDialog)
        dialog.overlap.setValue(70)
        QTest.qWait(200)
        self._picture("accept.png", dialog)
        if dialog.ok.isEnabled():
            dialog.accept()
        else:
            dialog.reject()
        self._come_back()

    def _decide_all(self, page: ReviewPage) -> None:
        """Every item by its keys: what only one marked is taken, ends are merged, what cannot be told is deferred."""
        meeting = page.meeting
        for number in range(2 * len(meeting.agenda.items)):
            item = meeting.item
            if item is None or item.settled:
                left = [at for at, each in enumerate(meeting.agenda.items) if not each.settled]
                if not left:
                    break
                page.go(left[0])
                item = meeting.item
            assert item is not None
            before = len(self._session.project.now.decisions)
            self._decide(page, item, number)
            wait_for(partial(self._is_more_than, before), "it is decided")
        if any(item.state == "open" for item in meeting.agenda.items):
            raise OurFault("the tour left something undecided")

    def _is_more_than(self, before: int) -> bool:
        return len(self._session.project.now.decisions) > before

    def _decide(self, page: ReviewPage, item: Item, number: int) -> None:
        kinds = item.difference.kinds
        page.setFocus()
        stacked = len(item.cluster.members) > len(item.cluster.people)
        merges = "tag" not in kinds and "boundary" in kinds and not stacked and number % 2 == 1
        drops = not merges and number % 9 == 8
        if merges:
            QTest.keyClick(page, Key.Key_M)
        elif drops:
            QTest.keyClick(page, Key.Key_X)
        else:
            QTest.keyClick(page, Key.Key_A if "Analyst A" in self._names(item) else Key.Key_B)
        if number == 1:
            QTest.qWait(100)
            self._picture("deciding.png")
        reason = next((words for kind, words in REASONS.items() if kind in kinds), "Both readings say the same.")
        if drops:
            reason = "It says nothing that could be right or wrong."
        QTest.keyClicks(page.bar.reason, reason)
        QTest.keyClick(page.bar.reason, Key.Key_Return)

    def _names(self, item: Item) -> list[str]:
        now = self._session.project.now
        return [now.name_of(person) for person in item.cluster.people]

    def _finish(self, page: ReviewPage) -> None:
        page.asked.emit("finish")
        self._answer(QCoreApplication.translate("ReviewErrands", "Finish"))
        wait_for(lambda: self._window.pages.page is None, "the session is closed")
        self._answer(self._window.tr("Write the minutes…"))

    def _answer(self, text: str) -> None:
        boxes: list[QMessageBox] = []

        def there() -> bool:
            boxes[:] = [box for box in self._window.findChildren(QMessageBox) if box.isVisible()]
            return any(button.text() == text for box in boxes for button in box.buttons())

        wait_for(there, f"{text!r} is asked")
        next(button for box in boxes for button in box.buttons() if button.text() == text).click()

    def _papers(self) -> None:
        for format in ("html", "docx", "json"):
            dialogs = [d for d in self._window.findChildren(MinutesDialog) if d.isVisible()]
            if not dialogs:
                self._window.commands["minutes"].trigger()
            dialog = self._dialog(MinutesDialog)
            dialog.format.setCurrentIndex(dialog.format.findData(format))
            target = self._out / f"Minutes.{format}"
            target.unlink(missing_ok=True)
            dialog.path.setText(str(target))
            if format == "html":
                wait_for(partial(_has_text, dialog), "the preview is there")
                self._picture("minutes.png", dialog)
            dialog.accept()
            self._written(target.exists, target.name)
            self.made.append(target)
        self._window.commands["feedback"].trigger()
        feedback = self._dialog(FeedbackDialog)
        feedback.path.setText(str(self._out))
        feedback.accept()
        self._written(lambda: len(list(self._out.glob("Feedback *"))) == 2, "the feedback pages")
        self.made += sorted(self._out.glob("Feedback *"))

    def _written(self, there: Callable[[], bool], what: str) -> None:
        wait_for(lambda: there() and not self._window.runner.running, f"{what} is written")
        self._come_back()

    def _gold(self) -> None:
        for dialog in self._window.findChildren(MinutesDialog):
            dialog.reject()
        self._come_back()
        self._window.commands["gold"].trigger()
        QTest.qWait(300)
        self._picture("gold.png")

    def _page(self, kind: type[APage]) -> APage:
        wait_for(lambda: isinstance(self._window.pages.page, kind), f"{kind.__name__} is shown")
        page = self._window.pages.page
        assert isinstance(page, kind)
        return page


def _has_text(dialog: MinutesDialog) -> bool:
    return bool(dialog.preview.toPlainText())
