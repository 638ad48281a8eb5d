"""About this score: says what it is, stops nobody."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.dialogs.about import AboutDialog


def test_it_says_what_computes_the_score(qtbot: QtBot) -> None:
    dialog = AboutDialog(["Computed by scorecard-1."])
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.isModal()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Computed by scorecard-1." in texts
    assert any("never says whether an article is true" in text for text in texts)
