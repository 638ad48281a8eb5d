"""The status line."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.window.status import Status


def test_counts(qtbot: QtBot) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.show_counts(0, 0, "")
    assert status.text.text() == "No articles open · works offline"
    status.show_counts(3, 5, "scorecard-1")
    assert status.text.text() == "3 of 5 articles read · scorecard-1 · works offline"


def test_progress_and_cancel(qtbot: QtBot) -> None:
    status = Status()
    qtbot.addWidget(status)
    assert status.cancel.isHidden()
    status.progress(1, 4, 0.5)
    assert status.bar.value() == 375
    assert not status.cancel.isHidden()
    with qtbot.waitSignal(status.cancel_requested):
        status.cancel.click()
    assert not status.cancel.isEnabled()
    status.rest()
    assert status.bar.isHidden()
    assert status.cancel.isEnabled()


def test_a_hint_gives_way_to_the_counts_again(qtbot: QtBot) -> None:
    status = Status()
    qtbot.addWidget(status)
    status.show_counts(0, 0, "")
    status.show_hint("Fills the screen.")
    assert status.text.text() == "Fills the screen."
    status.show_hint("")
    assert status.text.text() == "No articles open · works offline"
