"""What a strike or a dropped sentence changes is what running it says, exactly."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scoring.engine import score
from scoring.lesson.lesson import Page
from scoring.lesson.marking import score_page
from scoring.scorecard.card import Scorecard
from scoring.scorecard.files import load
from scoring.values import Article, Assessment, Span, Strike

TEXT = """Bridge opens in the spring

The mayor said on Monday that the bridge would open in May. It may cost more than planned, officials said.

Traffic fell by 12 percent last year. The old bridge was perhaps the worst in the country.

"We are glad," said Ann Lee, who lives nearby. Nobody asked the builders, who are late. The the work goes on.

The town has 9,000 people and 4,100 cars; 2,500 cross the river. Most of them drive to work and wait an hour."""


@pytest.fixture(scope="module")
def card() -> Scorecard:
    return load()


@pytest.fixture(scope="module")
def found(card: Scorecard) -> Assessment:
    return score(Article("a", "", TEXT), card)


def test_a_page_that_nobody_touched_is_scored_like_its_article(card: Scorecard, found: Assessment) -> None:
    assert score_page(Page(1, Article("a", "", TEXT)), card) == found


def test_a_dropped_sentence_is_no_part_of_the_text(card: Scorecard) -> None:
    gone = "Traffic fell by 12 percent last year. "
    start = TEXT.index(gone)
    page = Page(1, Article("a", "", TEXT), dropped=frozenset({Span(start, start + len(gone) - 1)}))
    assert score_page(page, card) == score(Article("a", "", TEXT.replace(gone, "")), card)


def test_every_struck_mark_is_gone_and_the_sum_still_holds(card: Scorecard, found: Assessment) -> None:
    marks = {Strike(mark.start, mark.end, mark.kind) for line in found.lines for mark in line.evidence}
    assert {"source", "hedge", "doubled_word", "figure"} <= {mark.kind for mark in marks}
    page = Page(1, Article("a", "", TEXT))
    for mark in sorted(marks):
        again = score_page(replace(page, strikes=frozenset({mark})), card)
        left = [(line.measure, each) for line in again.lines for each in line.evidence]
        assert not [each for each in left if (each[1].start, each[1].end, each[1].kind) == mark], mark
        assert again.score == pytest.approx(50 + sum(line.points for line in again.lines), abs=1e-9)


def test_a_strike_is_found_again_behind_a_dropped_sentence(card: Scorecard) -> None:
    gone, doubled = "Traffic fell by 12 percent last year. ", TEXT.index("The the")
    start = TEXT.index(gone)
    page = Page(1, Article("a", "", TEXT), None, frozenset({Strike(doubled, doubled + 7, "doubled_word")}))
    dropped = replace(page, dropped=frozenset({Span(start, start + len(gone) - 1)}))
    for each in (page, dropped):
        lines = {line.measure: line for line in score_page(each, card).lines}
        assert lines["doubled_words"].value == 0
