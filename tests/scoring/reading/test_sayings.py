from __future__ import annotations

from scoring.reading.sayings import find_sayings

from .prosed import prose

SENTENCE = "The mayor said the bridge is old."


def test_who_says_what() -> None:
    (saying,) = find_sayings(prose(SENTENCE), 0)
    assert saying.cue.lemma == "say"
    assert saying.source == (0, 2)
    assert saying.contents == ((3, 7),)


def test_a_second_verb_has_the_subject_of_the_first() -> None:
    sayings = find_sayings(prose("The minister visited the town and said that it was rich."), 0)
    assert [each.source for each in sayings] == [(0, 2)]


def test_the_same_wherever_the_sentence_stands() -> None:
    (first,) = find_sayings(prose(f"It rained. {SENTENCE}"), 1)
    (later,) = find_sayings(prose(f"It rained all day and all night. It rained. {SENTENCE}"), 2)
    assert later == first.moved(7)
