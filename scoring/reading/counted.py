"""Figures whose source may stand elsewhere: in an article's poll, statistics or market, or in the paragraph before."""

from __future__ import annotations

from scoring.reading.ages import is_age
from scoring.reading.claim_words import claim_words
from scoring.values import Document

_YEAR = 4  # digits
_MARKET = 2  # words of markets in an article that tells of one
_REPORT = 0.2  # of the sentences


def may_be_counted_elsewhere(document: Document, at: int, sourced: set[int]) -> bool:
    """Whether a sentence has figures that a source in the paragraph before, a poll or a market may have counted.

    ``sourced``: the paragraphs in which somebody speaks.
    """
    if not _has_figure(document, at):
        return False
    words = claim_words()
    if not words.polls.isdisjoint(document.lower) or len(words.markets.intersection(document.lower)) >= _MARKET:
        return True
    before = document.sentences[at].paragraph - 1
    return before in sourced and any(_has_figure(document, each) for each in _of_paragraph(document, before, at))


def is_report_of_figures(document: Document) -> bool:
    """Whether so many sentences give a figure and its source that others are probably of the same statistics."""
    sourced = [claim.sentence for claim in document.claims if claim.is_sourced]
    return sum(_has_figure(document, at) for at in sourced) > _REPORT * len(document.sentences)


def _of_paragraph(document: Document, paragraph: int, below: int) -> list[int]:
    """The sentences of a paragraph above a sentence."""
    found = []
    for at in range(below - 1, -1, -1):
        if document.sentences[at].paragraph < paragraph:
            break
        if document.sentences[at].paragraph == paragraph:
            found.append(at)
    return found


def _has_figure(document: Document, at: int) -> bool:
    """Whether a sentence has a number that is neither a year nor an age."""
    sentence = document.sentences[at]
    words = document.words[sentence.first : sentence.last]
    numbers = [word for word in words if word.text[0].isdigit() and not _is_year(word.text)]
    return any(not is_age(document.text, word) for word in numbers)


def _is_year(number: str) -> bool:
    digits = number.removesuffix("s")
    return len(digits) == _YEAR and digits.isdigit()
