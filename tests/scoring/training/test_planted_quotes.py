"""Planted changes: each makes the one change that it says."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from scoring.stories.drift import compare
from scoring.stories.utterances import utterance
from scoring.training.planted_quotes import CHANGES, plant, words_to_swap

TEXT = "We will build 14 large boats for the islands, and I think the children of the harbour need them before winter."
WORDS = ["lanterns", "gardens", "trumpet"]


def drawn(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - drawn to measure, not to hide


@pytest.mark.parametrize(
    "kind", [kind for kind in CHANGES if kind not in ("paraphrase", "other speaker", "negation dropped")]
)
def test_the_change_is_the_one_that_is_named(kind: str) -> None:
    change, direct, difference = CHANGES[kind]
    for seed in range(20):
        changed = change(TEXT, drawn(seed), WORDS)
        if changed:
            found = compare(utterance(TEXT), utterance(changed, direct))[0]
            assert difference in found or kind == "cut", changed


def test_a_negation_is_dropped() -> None:
    change, _, _ = CHANGES["negation dropped"]
    assert change("We will not go.", drawn(0), WORDS) == "We will go."
    assert change("We will go.", drawn(0), WORDS) is None


def test_a_reporter_tells_it_of_somebody() -> None:
    assert (
        CHANGES["paraphrase"][0]("I am sure that we will win.", drawn(0), WORDS) == "he was sure that they would win."
    )


def test_all_kinds_are_planted_alike() -> None:
    count: Counter[str] = Counter()
    for seed in range(60):
        count[plant(utterance(TEXT, speaker="Mara Dahl"), TEXT, drawn(seed), WORDS, count).kind] += 1
    assert set(count) == set(CHANGES) - {"negation dropped"}
    assert max(count.values()) - min(count.values()) <= 2


def test_nothing_is_said_by_somebody_else_where_nobody_is_named() -> None:
    count = dict.fromkeys(CHANGES, 1) | {"other speaker": 0}
    assert plant(utterance(TEXT), TEXT, drawn(0), WORDS, count).kind != "other speaker"


def test_words_to_swap_are_common_and_no_signs() -> None:
    assert words_to_swap(["the", "lanterns", "possibly", "xyzzyx", "gardens"]) == ["gardens", "lanterns"]
