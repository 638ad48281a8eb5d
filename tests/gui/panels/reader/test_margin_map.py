"""The margin map: a stroke where marks are, a column a family; click, drag and keys go there; the view is a window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.panels.reader.margin_map import MarginMap
from gui.theme import Look

NONE = Qt.KeyboardModifier.NoModifier


def strip(qtbot: QtBot, look: Look, heights: list[tuple[float, str]]) -> MarginMap:
    strip = MarginMap()
    qtbot.addWidget(strip)
    strip.resize(strip.width(), 208)
    strip.set_look(look)
    strip.show_heights(heights)
    return strip


def columns(picture: QImage, y: int, paper: QColor) -> list[int]:
    return [x for x in range(picture.width()) if picture.pixelColor(x, y) != paper]


def test_families_have_columns_side_by_side(qtbot: QtBot, look: Look) -> None:
    plain = strip(qtbot, look, []).grab().toImage()
    found = strip(qtbot, look, [(0.5, "typos"), (0.5, "attribution")]).grab().toImage()
    changed = {x for x in range(plain.width()) for y in range(100, 110) if plain.pixel(x, y) != found.pixel(x, y)}
    assert len(changed) == 10
    assert max(changed) - min(changed) > 10


def test_many_marks_in_one_place_are_one_strong_stroke(qtbot: QtBot, look: Look) -> None:
    full = strip(qtbot, look, [(0.5, "typos")] * 9).grab().toImage()
    color = QColor(look.theme.families["typos"].color)
    assert any(full.pixelColor(x, y) == color for x in range(full.width()) for y in range(100, 110))


def test_clicks_and_drags_go_there(qtbot: QtBot, look: Look) -> None:
    map_ = strip(qtbot, look, [(0.5, "typos")])
    map_.show_view(0.9, 1.0)
    with qtbot.waitSignal(map_.place_chosen) as chosen:
        QTest.mousePress(map_, Qt.MouseButton.LeftButton, NONE, QPoint(7, 52))
    assert chosen.args == [0.25]
    with qtbot.waitSignal(map_.place_chosen) as chosen:
        QTest.mouseMove(map_, QPoint(7, 104))
    assert chosen.args == [0.5]
    QTest.mouseRelease(map_, Qt.MouseButton.LeftButton, NONE, QPoint(7, 104))


def test_the_window_is_dragged_by_where_it_is_held(qtbot: QtBot, look: Look) -> None:
    map_ = strip(qtbot, look, [])
    map_.show_view(0.25, 0.75)
    with qtbot.waitSignal(map_.place_chosen) as chosen:
        QTest.mousePress(map_, Qt.MouseButton.LeftButton, NONE, QPoint(7, 60))
    assert chosen.args == [0.5]
    with qtbot.waitSignal(map_.place_chosen) as chosen:
        QTest.mouseMove(map_, QPoint(7, 86))
    assert chosen.args == [0.625]
    QTest.mouseRelease(map_, Qt.MouseButton.LeftButton, NONE, QPoint(7, 86))


def test_keys_go_on_from_the_view(qtbot: QtBot, look: Look) -> None:
    map_ = strip(qtbot, look, [])
    map_.show_view(0.25, 0.75)
    with qtbot.waitSignal(map_.place_chosen) as chosen:
        QTest.keyClick(map_, Qt.Key.Key_PageDown)
    assert chosen.args == [0.95]


def test_the_view_is_a_light_window(qtbot: QtBot, look: Look) -> None:
    map_ = strip(qtbot, look, [])
    whole = map_.grab().toImage()
    map_.show_view(0.0, 0.25)
    part = map_.grab().toImage()
    assert part.pixel(20, 20) != whole.pixel(20, 20)
    assert part.pixel(20, 150) == whole.pixel(20, 150)


def test_it_says_what_it_shows(qtbot: QtBot, look: Look) -> None:
    map_ = strip(qtbot, look, [(0.1, "typos"), (0.2, "typos"), (0.3, "attribution")])
    assert map_.accessibleName() == "Map of 3 marks: Slips 2, Who says it 1"


def test_nothing_marked_is_said_too(qtbot: QtBot, look: Look) -> None:
    assert strip(qtbot, look, []).accessibleName() == "Map of the marks: none is shown"


def test_a_screen_reader_knows_and_sets_the_place(qtbot: QtBot, look: Look) -> None:
    map_ = strip(qtbot, look, [])
    map_.show_view(0.25, 0.75)
    spoken = QAccessible.queryAccessibleInterface(map_)
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.valueInterface().currentValue() == 50
    with qtbot.waitSignal(map_.place_chosen) as chosen:
        spoken.valueInterface().setCurrentValue(80)
    assert chosen.args == [0.8]
