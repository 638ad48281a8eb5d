"""About this score: says what it is and what computes it, stops nobody."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.dialogs.about import AboutDialog


def test_it_says_what_computes_the_score(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_card(["It errs."], [("Publishers never seen: auc", "0.68")])
    assert not dialog.isModal()
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"It errs.", "Publishers never seen: auc", "0.68"} <= set(texts)
    assert any("never says whether an article is true" in text for text in texts)
