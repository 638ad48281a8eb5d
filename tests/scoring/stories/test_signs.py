"""Negations and doubts, with the word that each belongs to."""

from __future__ import annotations

import pytest

from scoring.stories.signs import doubts, negations
from scoring.stories.utterances import utterance


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We will not have closed the gate.", [("not", "closed")]),
        ("It isn't a harbour.", [("isn't", "harbour")]),
        ("No one wins.", [("no one", "wins")]),
        ("He refused to pay.", [("refused", "pay")]),
        ("Not only the gate is open.", []),
        ("Never.", [("never", "never")]),
    ],
)
def test_negations(text: str, found: list[tuple[str, str]]) -> None:
    said = utterance(text)
    signs = negations(said)
    assert [(" ".join(said.lower[sign.first : sign.last]), said.lower[sign.head]) for sign in signs] == found


def test_doubts() -> None:
    said = utterance("I think that the bridge may perhaps fall.")
    assert [said.lower[sign.first] for sign in doubts(said)] == ["think", "may", "perhaps"]
    assert said.lower[doubts(said)[1].head] == "fall"
