from __future__ import annotations

import pytest

from scoring.reading.hedge_context import features, is_hedge, setting_of


def known(text: str, cue: str, sort: str = "possible") -> list[str]:
    words = text.lower().split()
    at = words.index(cue)
    return list(features(text.split()[at], words, at, at + 1, sort, setting_of(words, 0, len(words))))


@pytest.mark.parametrize(
    ("text", "cue", "sort"),
    [
        ("the bridge may close", "may", "possible"),
        ("it appears to be shut", "appears", "possible"),
        ("he is expected to win", "expected", "belief"),
    ],
)
def test_hedges(text: str, cue: str, sort: str) -> None:
    assert is_hedge(iter(known(text, cue, sort)))


@pytest.mark.parametrize(
    ("text", "cue", "sort"),
    [
        ("the singer appeared in a film", "appeared", "possible"),
        ("nobody could not hear it", "could", "possible"),
        ("a man was seen in town", "seen", "belief"),
    ],
)
def test_the_same_words_without_doubt(text: str, cue: str, sort: str) -> None:
    assert not is_hedge(iter(known(text, cue, sort)))


def test_features_tell_the_neighbours_and_the_condition() -> None:
    found = known("if it may rain", "may")
    assert {"before it", "after rain", "it [may]", "[may] rain", "if may"} <= set(found)


def test_features_at_the_edges_of_a_sentence() -> None:
    assert {"before ^", "after $", "first maybe"} <= set(known("Maybe", "maybe"))


def test_features_tell_who_else_speaks_and_what_is_to_come() -> None:
    assert {"said may", "said, possible"} <= set(known("he said it may rain", "may"))
    assert "future until" in known("it will stay shut until may", "until", "condition")
    assert "future until" not in known("it was shut until noon", "until", "condition")
