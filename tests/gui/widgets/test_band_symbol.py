"""Four bands, four shapes: told apart without colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.widgets.band_symbol import BandSymbol, paint_band

BANDS = ("carefully reported", "mixed", "loosely reported", "cannot tell")


def drawn(band: str) -> bytes:
    picture = QImage(20, 20, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    paint_band(painter, QRectF(1, 1, 18, 18), band, QColor("black"))
    painter.end()
    return bytes(picture.constBits())


def test_shapes_differ(qtbot: QtBot) -> None:
    assert len({drawn(band) for band in BANDS}) == 4


def test_the_fuller_the_more_careful(qtbot: QtBot) -> None:
    darkness = [sum(255 - each for each in drawn(band)) for band in BANDS[:3]]
    assert darkness == sorted(darkness, reverse=True)


def test_it_says_its_band(qtbot: QtBot) -> None:
    symbol = BandSymbol(30)
    qtbot.addWidget(symbol)
    symbol.show_band("mixed", QColor("black"), "mixed. Signs both ways.")
    assert symbol.toolTip() == symbol.accessibleName() == "mixed. Signs both ways."
    assert not symbol.grab().isNull()
