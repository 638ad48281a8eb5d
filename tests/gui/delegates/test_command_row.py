"""A row of the palette is drawn in every state, and has room for what every action says."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from gui.delegates.command_row import SIDE, CommandRow
from gui.models.commands import Command, CommandsModel
from gui.theme import Look
from gui.window.actions import ACTIONS
from resources.messages import word

NARROWEST = 1024 - 2 * 24 - 2 - 10  # pixels: the palette in the smallest window, without its frame and scroll bar


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_rows_differ(qtbot: QtBot, look: Look, scale: float) -> None:
    view, row, model = QListView(), CommandRow(), CommandsModel()
    model.offer(
        [Command("Print", note, tell, lambda: None) for note, tell in (("", str), ("", lambda: "It."), ("F1", str))]
    )
    row.look = Look(look.theme, scale)
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(row)
    view.resize(300, 400)
    view.show()
    boxes = [view.visualRect(model.index(at)) for at in range(3)]
    assert len({bytes(view.viewport().grab(box).toImage().constBits()) for box in boxes}) == 3
    before = view.viewport().grab(boxes[0]).toImage()
    view.setCurrentIndex(model.index(0))
    assert view.viewport().grab(boxes[0]).toImage() != before
    assert boxes[0].height() == round(44 * scale)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_an_action_does_is_never_cut(look: Look, scale: float) -> None:
    metrics = QFontMetrics(Look(look.theme, scale).font(12))
    room = min(NARROWEST, round(640 * scale)) - 2 * SIDE
    wide = [each.id for each in ACTIONS if metrics.horizontalAdvance(word(f"actions.{each.id}_help")) > room]
    assert wide == []
    assert metrics.boundingRect("gÄ").height() <= Look(look.theme, scale).px(18)
