"""The switch over the lines."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.panels.receipt.grouping import GroupingSwitch


def test_one_way_is_on_and_the_other_can_be_wished_for(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    switch = GroupingSwitch("family", holder)
    assert switch.buttons["family"].isChecked()
    with qtbot.waitSignal(switch.changed) as changed:
        switch.buttons["weight"].click()
    assert changed.args == ["weight"]
    assert not switch.buttons["family"].isChecked()
