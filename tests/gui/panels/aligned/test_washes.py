"""Every kind of match looks its own way, without its colour too."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from gui.panels.aligned.washes import WASHES, paint_place
from gui.theme import Look
from scoring.stories.beside import MatchKind


def painted(look: Look, kind: MatchKind, *, held: bool = False) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(look.theme.paper))
    path, painter = QPainterPath(), QPainter(image)
    path.addRect(10, 10, 40, 20)
    paint_place(painter, path, look, kind, held=held)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def test_no_two_kinds_look_alike_in_grey(look: Look) -> None:
    assert set(WASHES) == set(get_args(MatchKind))
    pictures = [painted(look, kind) for kind in WASHES]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_copies_are_filled_and_quotes_are_outlined() -> None:
    assert WASHES["copy"].share > 2 * WASHES["quote"].share
    assert WASHES["copy"].edge == Qt.PenStyle.NoPen
    assert WASHES["quote"].edge == Qt.PenStyle.SolidLine


def test_the_one_that_the_keyboard_is_at_is_seen(look: Look) -> None:
    assert all(painted(look, kind) != painted(look, kind, held=True) for kind in WASHES)
