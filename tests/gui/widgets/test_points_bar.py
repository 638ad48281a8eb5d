"""Bars of the receipt: filled from the left for, hollow from the right against, long enough to tell."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.widgets.points_bar import LEAST_FULL, full_scale, paint_points_bar


def drawn(points: float, share: float) -> list[int]:
    """The greys of a bar along its middle."""
    picture = QImage(100, 12, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_points_bar(painter, QRectF(0, 2, 99, 8), points, share, QColor("black"), QColor("black"))
    painter.end()
    return [picture.pixelColor(x, 6).value() for x in range(100)]


def test_for_is_filled_from_the_left(qtbot: QtBot) -> None:
    greys = drawn(2.0, 0.4)
    assert set(greys[:38]) == {0}
    assert set(greys[42:]) == {255}


def test_against_is_hollow_from_the_right(qtbot: QtBot) -> None:
    greys = drawn(-2.0, 0.4)
    assert set(greys[:57]) == {255}
    assert all(100 < grey < 255 for grey in greys[63:95])
    assert 0 in greys[57:63]


def test_a_bar_stays_in_its_box_and_can_always_be_seen(qtbot: QtBot) -> None:
    assert set(drawn(9.0, 7.0)[:99]) == {0}
    assert drawn(0.1, 0.001)[1] == 0


def test_the_scale_is_never_finer_than_its_least() -> None:
    assert full_scale([0.1, -0.2]) == LEAST_FULL
    assert full_scale([0.1, -12.0]) == 12.0
    assert full_scale([]) == LEAST_FULL
