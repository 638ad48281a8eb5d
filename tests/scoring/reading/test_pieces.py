from __future__ import annotations

import pytest

from scoring.reading.cues import Cue
from scoring.reading.pieces import MOST, pieces_around, side_features, speaker_in

from .prosed import prose

TEXT = "The road is closed, the mayor said on Monday, and it will stay so."


def test_pieces_break_at_marks_and_short_words() -> None:
    found = prose(TEXT)
    left, right = pieces_around(found, 0, Cue(6, "say", "say", 6, 7, 1.0))
    assert [" ".join(found.lower[a:b]) for a, b in left] == ["the mayor", "closed", "is", "the road"]
    assert [" ".join(found.lower[a:b]) for a, b in right][:2] == ["on", "monday"]
    assert right[-1][1] == len(found.words)


def test_every_piece_has_features() -> None:
    found = prose(TEXT)
    cue = Cue(6, "say", "say", 6, 7, 1.0)
    left, right = pieces_around(found, 0, cue)
    features = list(side_features(found, 0, cue, "L", left, right, set()))
    assert len(features) == len(left)
    assert len({(len(shared), len(own)) for shared, own in features}) == 1


def test_what_pieces_share_is_one_object() -> None:
    found = prose("One, two, three, four, five, six, he said.")
    cue = Cue(7, "say", "say", 7, 8, 1.0)
    left, right = pieces_around(found, 0, cue)
    shared = [each for each, _ in side_features(found, 0, cue, "L", left, right, set())]
    assert shared[3] is shared[4]
    assert shared[0] != shared[1]


def test_a_piece_begins_at_a_verb_and_behind_a_pronoun() -> None:
    found = prose("He then blamed the council, saying so.")
    left, _ = pieces_around(found, 0, Cue(5, "say", "say", 5, 6, 1.0))
    assert [" ".join(found.lower[a:b]) for a, b in left] == ["blamed the council", "then", "he"]


@pytest.mark.parametrize(
    ("text", "who"), [("the old mayor", "-"), ("Mara Dahl", "A"), ("officials in Telna", "P"), ("then she", "she")]
)
def test_who_may_speak(text: str, who: str) -> None:
    found = prose(text)
    assert speaker_in(found, 0, len(found.words)) == who


def test_a_long_sentence_has_no_more_than_so_many() -> None:
    found = prose("and it rained, " * 300 + "he said.")
    word = len(found.words) - 1
    left, _ = pieces_around(found, 0, Cue(word, "say", "say", word, word + 1, 1.0))
    assert len(left) == MOST
