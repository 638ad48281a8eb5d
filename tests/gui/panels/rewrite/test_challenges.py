"""Challenges shown: words, a track, and a dot where the goal is reached."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gui.panels.rewrite.challenges import ChallengeList
from gui.theme import Look
from scoring.rewriting.challenges import CHALLENGES, Progress
from scoring.values import Message


def test_progress_is_shown(qtbot: QtBot, look: Look) -> None:
    shown = ChallengeList(look)
    qtbot.addWidget(shown)
    shown.show()
    row = shown.rows["higher"]
    shown.show_progress(
        [Progress(CHALLENGES[0], "open", 0.5, Message("rewrite.progress", {"points": "5.0", "goal": "10"}))]
    )
    assert row.told.text() == "5.0 of 10 points"
    half = row.track.grab().toImage()
    shown.show_progress([Progress(CHALLENGES[0], "met", 1.0, Message("rewrite.met_higher"))])
    assert row.track.grab().toImage() != half
    shown.show_progress([Progress(CHALLENGES[0], "barred", 0.0, Message("rewrite.barred_higher"))])
    assert row.track.isHidden()
