"""The words in which two like stretches of text differ."""

from __future__ import annotations

from scoring.reading import read
from scoring.stories.differing import differing
from scoring.values import Article, Span


def test_words_that_one_of_two_stretches_lacks() -> None:
    one, two = (
        read(Article("1", "", "The old pier was closed in May.")),
        read(Article("2", "", "The pier was shut in May.")),
    )
    ones, others = differing(one, Span(0, len(one.text)), two, Span(0, len(two.text)))
    assert [one.text[slice(*each)] for each in ones] == ["old", "closed"]
    assert [two.text[slice(*each)] for each in others] == ["shut"]


def test_the_same_words_do_not_differ() -> None:
    one = read(Article("1", "", "The old pier was closed in May."))
    assert differing(one, Span(0, 12), one, Span(0, 12)) == ([], [])
