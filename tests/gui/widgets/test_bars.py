"""Bars: to the right for, to the left against and hollow; never full for nothing."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.widgets.bars import LEAST_FULL, full_bar, paint_bar, paint_family_bars, paint_tick

BOX = QRectF(0, 0, 100, 10)


def drawn(points: float) -> QImage:
    picture = QImage(100, 10, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_bar(painter, BOX, points, 10.0, QColor("black"), QColor("black"))
    painter.end()
    return picture


def test_sides(qtbot: QtBot) -> None:
    favour, against = drawn(8), drawn(-8)
    assert favour.pixelColor(70, 5).value() == 0
    assert favour.pixelColor(30, 5).value() == 255
    assert 100 < against.pixelColor(30, 5).value() < 255, "hollow"
    assert against.pixelColor(70, 5).value() == 255


def test_a_bar_ends_at_its_box(qtbot: QtBot) -> None:
    assert drawn(1000).pixelColor(99, 5).value() in (0, 255)


def test_small_points_stay_small() -> None:
    assert full_bar([0.1, -0.2]) == LEAST_FULL
    assert full_bar([0.1, -12.0]) == 12.0
    assert full_bar([]) == LEAST_FULL


def test_families_stand_up_and_hang_down(qtbot: QtBot) -> None:
    picture = QImage(20, 20, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_family_bars(painter, QRectF(0, 0, 20, 20), [(4.0, QColor("black")), (-4.0, QColor("black"))], 4.0)
    painter.end()
    assert picture.pixelColor(3, 4).value() == 0
    assert picture.pixelColor(3, 16).value() == 255
    assert picture.pixelColor(10, 16).value() == 0


def test_a_tick_stands_where_its_bar_would_end(qtbot: QtBot) -> None:
    places = []
    for points in (-20.0, -5.0, 5.0):
        picture = QImage(100, 10, QImage.Format.Format_Grayscale8)
        picture.fill(255)
        painter = QPainter(picture)
        paint_tick(painter, BOX, points, 10.0, QColor("black"))
        painter.end()
        places.append(next(x for x in range(100) if picture.pixelColor(x, 5).value() < 128))
    assert places[0] <= 2
    assert abs(places[1] - 25) <= 1
    assert abs(places[2] - 75) <= 1
