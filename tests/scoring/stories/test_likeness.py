"""Likeness: the same said otherwise is alike, another statement on the topic is not."""

from __future__ import annotations

import pytest

from scoring.stories.likeness import likeness
from scoring.stories.utterances import utterance

BRIDGE = "The old bridge will be closed to heavy lorries until engineers have examined every pillar."


@pytest.mark.parametrize(
    "other",
    [
        BRIDGE,
        "Heavy trucks may not use the old bridge before each of its pillars has been inspected by engineers.",
        "The old bridge will be closed to heavy lorries",
        "until engineers have examined every pillar",
        "The old bridge will be closed to heavy elephants until engineers have examined every pillar.",
    ],
)
def test_alike(other: str) -> None:
    assert likeness(utterance(BRIDGE), utterance(other)) == likeness(utterance(other), utterance(BRIDGE)) > 0.56


@pytest.mark.parametrize(
    "other", ["The bridge was built by my grandfather.", "Engineers are well paid here.", "It is.", ""]
)
def test_not_alike(other: str) -> None:
    assert likeness(utterance(BRIDGE), utterance(other)) < 0.4
