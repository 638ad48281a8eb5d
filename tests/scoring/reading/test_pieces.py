from __future__ import annotations

from typing import Any

from scoring.reading.cues import Cue
from scoring.reading.pieces import MOST, pieces_around, weigh_side
from scoring.training.feature_names import Names

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
    names: Any = Names()
    nearest, *farther = weigh_side(names, found, 0, cue, "L", left, right, set())
    assert {("L", "0", "lemma", "say"), ("L", "0", "v", "sayd", "P")} <= set(nearest)
    assert len(farther) == len(left) - 1
    assert {len(each) for each in farther} == {len(nearest)}


def test_weights_of_both_answers_add_up() -> None:
    found = prose(TEXT)
    cue = Cue(6, "say", "say", 6, 7, 1.0)
    left, right = pieces_around(found, 0, cue)
    learnt = {"L": {"": 1 + 0j, "0": {"v": {"sayd": {"P": 2j}}}}}
    assert weigh_side(learnt, found, 0, cue, "L", left, right, set()) == [1 + 2j, 1, 1, 1]
    assert weigh_side(learnt, found, 0, cue, "R", [], left, set()) == []


def test_a_piece_begins_at_a_verb_and_behind_a_pronoun() -> None:
    found = prose("He then blamed the council, saying so.")
    left, _ = pieces_around(found, 0, Cue(5, "say", "say", 5, 6, 1.0))
    assert [" ".join(found.lower[a:b]) for a, b in left] == ["blamed the council", "then", "he"]


def test_a_long_sentence_has_no_more_than_so_many() -> None:
    found = prose("and it rained, " * 300 + "he said.")
    word = len(found.words) - 1
    left, _ = pieces_around(found, 0, Cue(word, "say", "say", word, word + 1, 1.0))
    assert len(left) == MOST
