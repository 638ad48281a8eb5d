"""Two wordings side by side: partners, edits, what was left out."""

from __future__ import annotations

from scoring.stories.pairing import pair
from scoring.stories.utterances import utterance

ONE = "We will purchase new boats before the long winter, and paint them."
OTHER = "Before the long winter we will buy new boats."


def test_words_find_their_partners_wherever_they_stand() -> None:
    pairing = pair(utterance(ONE), utterance(OTHER))
    pairs = {(pairing.one.lower[here], pairing.other.lower[there]) for here, there in pairing.forth.items()}
    assert {("purchase", "buy"), ("boats", "boats"), ("winter", "winter")} <= pairs


def test_edits_lie_in_both_texts() -> None:
    one, other = "The ferry was very late today.", "The ferry was late again today."
    edits = pair(utterance(one), utterance(other)).edits
    assert [(one[slice(*edit.one)], other[slice(*edit.other)]) for edit in edits] == [("very", ""), ("", "again")]


def test_what_was_left_out() -> None:
    whole = utterance("We will buy new boats, paint them and hire twelve sailors before the winter.")
    cut = pair(whole, utterance("We will buy new boats before the winter."))
    assert [whole.lower[run.first : run.last] for run in cut.left_out()] == [
        ("paint", "them", "and", "hire", "twelve", "sailors")
    ]
    assert not list(pair(whole, whole).left_out())


def test_turned_round_it_is_the_same() -> None:
    pairing = pair(utterance(ONE), utterance(OTHER))
    assert pairing.turned().turned() == pairing
    assert pairing.turned().forth == pairing.back
