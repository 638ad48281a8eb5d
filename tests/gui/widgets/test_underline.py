"""Five styles of underline, told apart without colour."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.widgets.underline import paint_underline


def drawn(style: str) -> bytes:
    picture = QImage(80, 12, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_underline(painter, 0, 80, 6, style, QColor("black"))
    painter.end()
    return bytes(picture.constBits())


def test_styles_differ(qtbot: QtBot) -> None:
    assert len({drawn(style) for style in ("solid", "dashed", "wavy", "double", "dotted")}) == 5
