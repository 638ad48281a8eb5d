"""What was taken away is listed in the article's words, with a way back."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.receipt.removed import RemovedList, dropped, struck
from scoring.lesson.lesson import Page
from scoring.values import Article, Span, Strike
from tests.gui.conftest import TEXT

MAY = Strike(TEXT.index("may"), TEXT.index("may") + 3, "hedge")
BELTA = Strike(TEXT.index("Belta"), TEXT.index("Belta") + 5, "source")
LAST = Span(TEXT.index("Nobody"), TEXT.index("it.") + 3)
PAGE = Page(1, Article("rain.txt", "rain.txt", TEXT), strikes=frozenset({MAY, BELTA}), dropped=frozenset({LAST}))


def test_they_stand_in_reading_order_and_come_back(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    shown = RemovedList("struck", holder)
    shown.show_removed(struck(PAGE))
    holder.show()
    words = [label.text() for label in shown.findChildren(QLabel)]
    assert words == ["Struck by you (2)", "Belta", "may"]
    second = shown.findChildren(QToolButton)[1]
    assert "may" in second.accessibleName()
    with qtbot.waitSignal(shown.put_back_requested) as back:
        second.click()
    assert back.args == [MAY]
    shown.show_removed(struck(PAGE)[:1])
    assert [each.isVisible() for each in shown.findChildren(QToolButton)] == [True, False]
    shown.show_removed([])
    assert shown.empty


def test_sentences_dropped_are_named_too() -> None:
    assert [(each.place, each.words) for each in dropped(PAGE)] == [(LAST, "Nobody has seen it.")]
