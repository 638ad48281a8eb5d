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
