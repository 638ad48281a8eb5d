from __future__ import annotations

import pytest

from scoring.reading.hedge_context import features, is_hedge, is_plain, is_supposed, setting_of


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


def plain(text: str, cue: str) -> bool:
    words = text.lower().split()
    return is_plain(text.split(), words, words.index(cue), 0, len(words))


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("May is warm here", "may"),
        ("thin though they may be", "may"),
        ("copies may not be printed", "may"),
        ("they fear the city's might", "might"),
        ("she said the hall would close", "would"),
        ("the mayor would not say", "would"),
        ("why would they go", "would"),
        ("they paid so that she could stay", "could"),
        ("it waited before it could land", "could"),
        ("she was mayor until noon", "until"),
        ("he suggested moving it", "suggested"),
        ("it suggests that he should go", "suggests"),
        ("a town with potential", "potential"),
        ("why people believe it", "believe"),
        ("Think you know it", "think"),
        ("he cannot believe it", "believe"),
        ("it made them seem rich", "seem"),
        ("what it looks like", "looks"),
        ("they may return only in pairs", "may"),
        ("if the storm taught us anything", "if"),
        ("an unlikely hero", "unlikely"),
    ],
)
def test_words_sure_to_speak_no_doubt(text: str, cue: str) -> None:
    assert plain(text, cue)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("the hall may close", "may"),
        ("the hall might close", "might"),
        ("she said it would close if it rained", "would"),
        ("that would be a mistake", "would"),
        ("it could land here", "could"),
        ("they will not go until it rains", "until"),
        ("it suggests that he left", "suggests"),
        ("a potential flood", "potential"),
        ("there is reason to believe it", "believe"),
        ("they do not think so", "think"),
        ("they seem rich", "seem"),
        ("if anybody asks", "if"),
        ("it is unlikely", "unlikely"),
    ],
)
def test_words_that_may_speak_doubt(text: str, cue: str) -> None:
    assert not plain(text, cue)


def test_what_is_supposed_hangs_on_a_condition() -> None:
    assert is_supposed(["if", "it", "rains"])
    assert not is_supposed(["it", "rains"])
