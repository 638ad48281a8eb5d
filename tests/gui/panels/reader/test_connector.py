"""The thread of an attribution: washed parts, a line over the words, an arrow between lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.panels.reader.connector import Lines, paint_connector, paint_parts
from gui.theme import Look

SOURCE = [(QRectF(10, 50, 60, 25), 68.0)]
CUE = [(QRectF(80, 50, 30, 25), 68.0)]
BESIDE = [(QRectF(120, 50, 70, 25), 68.0)]
BELOW = [(QRectF(10, 76, 180, 25), 94.0)]


def painted(look: Look, found: dict[str, Lines], *, parts: bool = False) -> QImage:
    picture = QImage(200, 120, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    if parts:
        paint_parts(painter, look, found)
    paint_connector(painter, look, found)
    painter.end()
    return picture


def ink(picture: QImage, rows: range) -> int:
    return sum(picture.pixelColor(x, y).alpha() > 0 for x in range(200) for y in rows)


@pytest.mark.parametrize("words", [BESIDE, BELOW])
def test_the_line_runs_over_the_words(look: Look, words: Lines) -> None:
    picture = painted(look, {"source": SOURCE, "cue": CUE, "content": words})
    assert ink(picture, range(40, 53))
    assert not ink(picture, range(95, 120))


def test_each_part_is_washed(look: Look) -> None:
    washed = painted(look, {"source": SOURCE, "cue": CUE, "content": BESIDE}, parts=True)
    colors = {washed.pixelColor(x, 66).name() for x in (20, 90, 130)}
    assert len(colors) == 3


def test_what_has_no_source_has_an_arrow_from_its_cue(look: Look) -> None:
    assert ink(painted(look, {"cue": CUE, "content": BESIDE}), range(40, 60))
    assert not ink(painted(look, {"cue": CUE}), range(120))
    assert not ink(painted(look, {}), range(120))
