from __future__ import annotations

from scoring.reading.cues import Cue
from scoring.reading.pieces import MOST, pieces_around, side_features

from .prosed import prose

TEXT = "The road is closed, the mayor said on Monday, and it will stay so."


def test_pieces_break_at_marks_and_short_words() -> None:
    found = prose(TEXT)
    left, right = pieces_around(found, 0, Cue(6, "say", "say", 6, 7, 1.0))
    assert [" ".join(found.lower[a:b]) for a, b in left] == ["the mayor", "is closed", "the road"]
    assert [" ".join(found.lower[a:b]) for a, b in right][:2] == ["on", "monday"]
    assert right[-1][1] == len(found.words)


def test_every_piece_has_features() -> None:
    found = prose(TEXT)
    cue = Cue(6, "say", "say", 6, 7, 1.0)
    left, right = pieces_around(found, 0, cue)
    features = side_features(found, 0, cue, "L", left, right, set())
    assert len(features) == len(left)
    assert len({len(each) for each in features}) == 1


def test_a_long_sentence_has_no_more_than_so_many() -> None:
    found = prose("and it rained, " * 300 + "he said.")
    word = len(found.words) - 1
    left, _ = pieces_around(found, 0, Cue(word, "say", "say", word, word + 1, 1.0))
    assert len(left) == MOST
