from __future__ import annotations

import pytest

from scoring.reading.reach import Reach, find_reach
from scoring.text.sentences import find_sentences
from scoring.values import Attribution, Hedge, HedgeKind, Quotation, Span

TEXT = "Ann said it rains. The dam is old. “It holds,” she said."


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def reach(source: str | None, cue: str, content: str, hedges: tuple[Hedge, ...] = ()) -> Reach:
    sentences, _ = find_sentences(TEXT, [Span(0, len(TEXT))])
    said = Attribution(span(source) if source else None, span(cue), (span(content),), None, False)
    quoted = span("“It holds,”")
    return find_reach(TEXT, sentences, [Quotation(*quoted, True, True, False)], [said], hedges)


def hedge(words: str, kind: HedgeKind) -> Hedge:
    return Hedge(*span(words), kind, False)


def test_a_source_reaches_its_sentence() -> None:
    assert reach("Ann", "said", "it rains").attributed == [True, False, False]


def test_content_reaches_over_sentences() -> None:
    assert reach("Ann", "said", "it rains. The dam is old").attributed == [True, True, False]


def test_the_quoted_share() -> None:
    quoted = reach("Ann", "said", "it rains").quoted
    assert quoted[:2] == [0, 0]
    assert quoted[2] == pytest.approx(11 / 21)


def test_a_cue_inside_an_agentless_hedge_is_no_source() -> None:
    vague = (hedge("The dam is old", "agentless_hedge"),)
    assert reach("The dam", "is old", "is old", vague).attributed == [False, False, False]


def test_other_hedges_take_no_source_away() -> None:
    assert reach("The dam", "is", "old", (hedge("The dam is old", "booster"),)).attributed == [False, True, False]


def test_a_word_of_saying_stands_for_the_whole_sentence() -> None:
    assert reach("she", "said", "she").attributed[2]


def test_a_wish_is_no_source() -> None:
    text = "The town wants to sell the dam."
    sentences, _ = find_sentences(text, [Span(0, len(text))])
    for cue, attributed in (("wants", False), ("to", True)):
        place = Span(text.index(cue), text.index(cue) + len(cue))
        wish = Attribution(Span(0, 8), place, (Span(15, 30),), None, False)
        assert find_reach(text, sentences, [], [wish], []).attributed == [attributed]


def test_the_writer_is_no_source() -> None:
    text = "I said it rains in Riga."
    sentences, _ = find_sentences(text, [Span(0, len(text))])
    said = Attribution(Span(0, 1), Span(2, 6), (Span(7, 23),), None, False)
    assert find_reach(text, sentences, [], [said], []).attributed == [False]
