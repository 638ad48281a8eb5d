"""Painting marks: boxes line by line, a bolder line under sources, a fainter one under contents."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from gui.marked.marks import find_marks
from gui.marked.painting import boxes, paint_mark, paint_ring, paint_wash
from gui.theme import Look
from scoring.values import Article
from tests.gui.conftest import Assess


def ink(look: Look, assess: Assess, article: Article, kind: str) -> int:
    mark = find_marks(assess(article))[0]._replace(kind=kind)
    picture = QImage(100, 40, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QRectF(0, 0, 100, 30), 20.0, look, mark)
    painter.end()
    return sum(picture.pixelColor(50, y).alpha() for y in range(40))


def test_source_cue_and_content_are_told_apart(look: Look, assess: Assess, article: Article) -> None:
    assert (
        ink(look, assess, article, "source") > ink(look, assess, article, "cue") > ink(look, assess, article, "content")
    )


@pytest.mark.parametrize("text", ["one line", "word " * 40, "שלום עולם " * 20])
def test_boxes_cover_a_stretch_on_all_its_lines(look: Look, text: str) -> None:
    page = QTextDocument(text)
    page.setTextWidth(200)
    page.documentLayout()
    found = list(boxes(page.firstBlock(), 2, len(text) - 1, QPointF(0, 0)))
    assert len(found) == page.firstBlock().layout().lineCount()
    assert all(box.width() >= 0 and box.top() < baseline < box.bottom() for box, baseline in found)


def test_wash_and_ring_draw(look: Look) -> None:
    picture = QImage(100, 60, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    paint_wash(painter, QRectF(10, 10, 50, 25), 30.0, QColor("#FF0000"))
    paint_ring(painter, QRectF(10, 10, 50, 25), 30.0, look)
    painter.end()
    assert picture.pixelColor(30, 25).red() == 255
