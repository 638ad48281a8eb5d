"""About this score: says what it is and what computes it, stops nobody."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QScrollArea
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


def test_a_checksum_does_not_widen_the_page(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_card(
        ["It errs, most of all on outlets unlike those that it learnt from."] * 30, [("SHA-256", "0f" * 80)]
    )
    scroll = dialog.findChild(QScrollArea, "about_scroll")
    assert isinstance(scroll, QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    assert scroll.horizontalScrollBar().maximum() == 0
