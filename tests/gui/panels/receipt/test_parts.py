"""The plain parts say something else when told so, and hide what is left over."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.receipt.parts import CautionBox, Sentences, SumLine
from gui.theme import Look
from scoring.values import Caution, Message


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_fewer_sentences_leave_none_behind(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    case = Sentences("case_for", holder)
    both = [Message("explain.case_none_for"), Message("explain.case_none_against")]
    case.show_messages(both)
    assert len(texts(case)) == 3
    case.show_messages(both[:1])
    assert len(texts(case)) == 2


def test_cautions_come_and_go(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box = CautionBox(holder)
    box.show_cautions([Caution("a", Message("window.nothing_to_paste"))])
    assert len(texts(box)) == 2
    box.show_cautions([])
    assert len(texts(box)) == 1


def test_a_sum_has_one_decimal(qtbot: QtBot, look: Look) -> None:
    line = SumLine("total", look)
    qtbot.addWidget(line)
    line.show_sum(33.25, "The score")
    assert texts(line) == ["33.2", "The score"]
