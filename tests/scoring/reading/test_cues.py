from __future__ import annotations

import pytest

from scoring.reading.cues import find_cues

from .prosed import prose


def cues(text: str) -> list[str]:
    found = prose(text)
    return [" ".join(found.lower[cue.first : cue.last]) for cue in find_cues(found, 0)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mayor said that the road is closed.", ["said"]),
        ("The mayor has also said that the road is closed.", ["has also said"]),
        ("According to Mara Dahl, the road is closed.", ["according to"]),
        ("Mara Dahl called for a new road.", ["called for"]),
        ("“The road is closed,” Mara Dahl said in a statement.", ["said in a statement"]),
        ("Snow fell in the night, and two buses stood at the station.", []),
        ("The statement of account came by post.", []),
    ],
)
def test_cues_with_their_words(sentence: str, expected: list[str]) -> None:
    assert cues(sentence) == expected


def test_a_cue_stands_back_behind_a_surer_one() -> None:
    found = prose("The mayor said that the council wants a new road.")
    weights = {cue.lemma: cue.weight for cue in find_cues(found, 0)}
    assert weights["say"] == max(weights.values())
