"""Layers: a switch a family, told apart by its line, reached by keyboard; what is off stays off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.marked.layers import LayersBar
from gui.theme import Look


def test_switching(qtbot: QtBot, look: Look) -> None:
    bar = LayersBar()
    qtbot.addWidget(bar)
    bar.show_counts({"attribution": 3, "typos": 1}, look)
    bar.show()
    assert bar.on() == {"attribution", "typos"}
    with qtbot.waitSignal(bar.changed) as changed:
        QTest.keyClick(bar.switches[1], Qt.Key.Key_Space)
    assert changed.args == [frozenset({"attribution"})]
    bar.show_counts({"attribution": 3, "typos": 1, "hedging": 2}, look)
    assert bar.on() == {"attribution", "hedging"}


def test_switches_are_named_and_drawn_apart(qtbot: QtBot, look: Look) -> None:
    bar = LayersBar()
    qtbot.addWidget(bar)
    bar.show_counts({"attribution": 3, "typos": 1}, look)
    first, second = bar.switches
    assert first.accessibleName() == "Show marks: Who says it (3)"
    assert (first.objectName(), second.objectName()) == ("layer_attribution", "layer_typos")
    on = first.grab().toImage()
    first.setChecked(False)
    assert first.grab().toImage() != on


def test_many_layers_break_into_rows(qtbot: QtBot, look: Look) -> None:
    bar = LayersBar()
    qtbot.addWidget(bar)
    bar.show_counts(dict.fromkeys(("attribution", "hedging", "typos", "unsourced_claims", "wording"), 1), look)
    assert bar.heightForWidth(300) > bar.heightForWidth(1000)


def test_one_family_at_a_time_and_all_as_before(qtbot: QtBot, look: Look) -> None:
    bar = LayersBar()
    qtbot.addWidget(bar)
    bar.show_counts({"attribution": 2, "hedging": 1, "typos": 1}, look)
    bar.switches[1].setChecked(False)
    bar.show_one(True)
    assert bar.on() == {"attribution"}
    bar.switches[1].setChecked(True)
    assert bar.on() == {"hedging"}
    bar.show_counts({"typos": 1, "wording": 2, "hedging": 1, "boilerplate": 1}, look)
    assert bar.on() == {"hedging"}
    bar.show_one(False)
    assert bar.on() == {"typos", "boilerplate"}


def test_stepping_through_the_families(qtbot: QtBot, look: Look) -> None:
    bar = LayersBar()
    qtbot.addWidget(bar)
    bar.show_counts({"attribution": 2, "hedging": 1}, look)
    shown = []
    for _ in range(3):
        bar.step()
        shown.append(bar.on())
    assert shown == [{"attribution"}, {"hedging"}, {"attribution"}]
    bar.show_counts({}, look)
    bar.step()
    assert bar.on() == set()
