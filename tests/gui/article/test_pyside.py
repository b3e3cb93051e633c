"""What PySide must not get wrong behind our back.

PySide6 6.12.0 drops a reference to None at every void call, until the interpreter aborts. Ours must not."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QTextLayout
from shiboken6 import Shiboken

from tests.gui.article.conftest import Opened

REPO = Path(__file__).resolve().parents[3]


def test_void_calls_leave_none_alone(opened: Opened) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(2000):
        painter.translate(QPointF(0, 0))
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 500


def test_a_scrolled_view_leaves_none_alone(opened: Opened) -> None:
    view = opened("\n\n".join(f"Paragraph number {n} of a long text." for n in range(300)))
    before = sys.getrefcount(None)
    for value in range(0, 4000, 40):
        view.verticalScrollBar().setValue(value)
        view.viewport().repaint()
    assert before - sys.getrefcount(None) < 500


def test_no_layout_of_qts_is_kept(opened: Opened) -> None:
    # Kept, it would outlive its text, and PySide would take what Qt makes in its place for a layout.
    view = opened("\n\n".join(f"Paragraph number {n} of a long text." for n in range(300)))
    view.verticalScrollBar().setValue(900)
    view.viewport().repaint()
    layouts = [kept for kept in Shiboken.getAllValidWrappers() if isinstance(kept, QTextLayout)]
    assert not [kept for kept in layouts if not Shiboken.ownedByPython(kept)]  # labels keep some that are theirs


def test_the_program_ends_well_with_a_copy_on_the_clipboard() -> None:
    script = (
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from annotator.gui.article.view import ArticleView\n"
        "from annotator.gui.tokens import LIGHT\n"
        "view = ArticleView()\n"
        "view.open_text('100\\u00a0000 people', (), (), (), (), LIGHT)\n"
        "view.selectAll(); view.copy()\n"
        "assert app.clipboard().text() == '100\\u00a0000 people'\n"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=REPO, check=False).returncode == 0
