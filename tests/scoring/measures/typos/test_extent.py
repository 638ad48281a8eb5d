from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.measures.typos.extent import heads, per_thousand, reach_left, reach_right
from scoring.reading import read
from scoring.values import Article, Evidence, Message, Span

TEXT = "Bridge shut\n\nThe bridge is shut until the winter is over, the council said on Monday."


def test_heads_are_headline_and_subheads() -> None:
    document = replace(read(Article("a", "", TEXT)), headline=Span(0, 11), subheads=(Span(20, 25),))
    assert heads(document) == (Span(0, 11), Span(20, 25))
    assert heads(replace(document, headline=None)) == (Span(20, 25),)


def test_value_counts_the_words_of_the_headline_too() -> None:
    document = read(Article("a", "", TEXT))
    marks = [Evidence(start, start + 1, "spacing", Message("typos.space_before")) for start in (9, 2)]
    found = per_thousand(document, marks)
    assert found.value == pytest.approx(1000 * 2 / 16)
    assert [mark.start for mark in found.evidence] == [2, 9]
    assert per_thousand(document, []).note == Message("typos.none", {"count": 16})


def test_what_is_not_sure_is_marked_but_not_counted() -> None:
    document = read(Article("a", "", TEXT))
    found = per_thousand(document, [Evidence(2, 3, "misspelling", Message("typos.unsure", {"word": "x"}), sure=False)])
    assert (found.value, len(found.evidence)) == (0, 1)


def test_no_words_no_value() -> None:
    assert per_thousand(read(Article("a", "", "")), []).value is None


def test_reach_stops_at_the_word_and_at_the_limit() -> None:
    assert reach_left("one state-run two", 13, 0) == 4
    assert reach_right("one state-run two", 4, 17) == 13
    assert reach_left("a" * 500, 500, 0) > 400
    assert reach_left("one ", 4, 0) == 4
