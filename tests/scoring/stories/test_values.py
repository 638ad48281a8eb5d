"""A quote's difference is the gravest of all."""

from __future__ import annotations

from scoring.stories.values import Change, Difference, Edit, Quote
from scoring.values import Span


def test_the_gravest_difference_names_the_quote() -> None:
    differences = (Difference(0, 1, ("cut", "reworded"), ()), Difference(0, 2, ("number changed", "reworded"), ()))
    assert Quote(None, (), differences).kind == "number changed"


def test_the_changes_of_a_variant_are_its_own_side_of_every_difference() -> None:
    whole, one_word = Edit(Span(3, 20), Span(5, 9)), Edit(Span(3, 6), Span(5, 5))
    other = Edit(Span(0, 2), Span(7, 8))
    differences = (
        Difference(0, 1, ("negation changed",), (whole,), (one_word,)),
        Difference(0, 2, ("number changed",), (other,), (other,)),
    )
    quote = Quote(None, (), differences)
    assert set(quote.changes(0)) == {
        Change(Span(3, 20), grave=False),
        Change(Span(3, 6), grave=True),
        Change(Span(0, 2), grave=True),
    }
    assert list(quote.changes(1)) == [Change(Span(5, 9), grave=False)], "what is gone has no words"
    assert list(quote.changes(2)) == [Change(Span(7, 8), grave=True)]
