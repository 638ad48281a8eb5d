from __future__ import annotations

import pytest

from scoring.reading.hedge_context import features, is_hedge


def known(text: str, cue: str, sort: str = "possible") -> list[str]:
    words = text.lower().split()
    at = words.index(cue)
    return list(features(text.split()[at], words, at, at + 1, 0, len(words), sort, "if" in words))


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
