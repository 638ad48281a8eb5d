"""Zones: their boundaries have names, and move by key as by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame
from pytestqt.qtbot import QtBot

from gui.theme import Look
from gui.widgets.zones import STEP, Zones
from tests.gui.keyboard import shows_focus

ROUNDING = 1  # pixels by which Qt may place a boundary beside


@pytest.fixture
def zones(qtbot: QtBot, look: Look) -> Zones:
    zones = Zones()
    qtbot.addWidget(zones)
    for _ in range(3):
        frame = QFrame()
        frame.setMinimumWidth(80)
        zones.addWidget(frame)
    zones.name_boundaries([("left_boundary", "Between a and b"), ("right_boundary", "Between b and c")], "Left, Right")
    zones.set_look(look)
    zones.resize(600, 200)
    zones.show()
    zones.activateWindow()
    qtbot.waitUntil(zones.isActiveWindow)
    return zones


def test_keys_move_a_boundary_and_leave_the_others(zones: Zones) -> None:
    left, middle, right = zones.sizes()
    QTest.keyClick(zones.handle(1), Qt.Key.Key_Right)
    assert zones.sizes() == pytest.approx([left + STEP, middle - STEP, right], abs=ROUNDING)
    QTest.keyClick(zones.handle(2), Qt.Key.Key_Left)
    assert zones.sizes() == pytest.approx([left + STEP, middle - 2 * STEP, right + STEP], abs=2 * ROUNDING)
    for _ in range(20):
        QTest.keyClick(zones.handle(1), Qt.Key.Key_Left)
    assert zones.sizes()[0] == 80


def test_other_keys_go_on(zones: Zones) -> None:
    before = zones.sizes()
    QTest.keyClick(zones.handle(1), Qt.Key.Key_Up)
    assert zones.sizes() == before


def test_boundaries_are_named_and_seen(zones: Zones) -> None:
    assert [zones.handle(at).accessibleName() for at in (1, 2)] == ["Between a and b", "Between b and c"]
    assert shows_focus(zones.handle(1))
