"""Headings: names break into lines, the last one is cut, whatever they are written in."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.column_headings import ColumnHeadings
from gui.widgets.heading import Heading, broken
from gui.widgets.row_headings import RowHeadings

HEBREW = "\N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}\N{HEBREW LETTER VAV}\N{HEBREW LETTER FINAL MEM}"
BOX = QRect(0, 0, 260, 106)


def drawn(view: ColumnHeadings | RowHeadings, heading: Heading) -> QImage:
    picture = QImage(BOX.size(), QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    view.paint_heading(painter, BOX, heading)
    painter.end()
    return picture


def ink(picture: QImage, left: int, right: int) -> bool:
    return any(picture.pixelColor(x, y).value() < 200 for x in range(left, right) for y in range(picture.height()))


def test_a_name_breaks_and_its_end_is_cut(look: Look) -> None:
    assert broken("Short", 13, 600, 150, 3) == ("Short",)
    lines = broken("A title that says everything there is to say " * 5, 13, 600, 150, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert broken("Short", 13, 600, 150, 0) == ()
    assert broken("", 13, 600, 150, 2) == ()


def test_signs_of_two_units_stay_whole(look: Look) -> None:
    title = "🌧 rain 🌧 and 🌧 more 🌧 rain"
    assert " ".join(broken(title, 13, 600, 60, 9)) == title


@pytest.mark.parametrize("view", [ColumnHeadings, RowHeadings])
def test_every_kind_looks_different(qtbot: QtBot, look: Look, view: type[ColumnHeadings | RowHeadings]) -> None:
    headings = view()
    qtbot.addWidget(headings)
    kinds = [
        Heading("Name"),
        Heading("Name", "a detail", family="typos"),
        Heading("Name", "a detail", family="hedging"),
        Heading("Name", "a detail", family="hedging", strong=True),
        Heading("Name", "mixed", "45", "mixed"),
        Heading("Name", "cannot tell", "45", "cannot tell"),
        Heading("Name", "reading …"),
    ]
    assert len({bytes(drawn(headings, kind).constBits()) for kind in kinds}) == len(kinds)


def test_a_name_from_the_right_stands_at_the_right(qtbot: QtBot, look: Look) -> None:
    headings = ColumnHeadings()
    qtbot.addWidget(headings)
    left, right = drawn(headings, Heading("Name")), drawn(headings, Heading(HEBREW))
    assert ink(left, 0, 100)
    assert not ink(left, 160, 260)
    assert ink(right, 160, 260)
    assert not ink(right, 0, 100)
