"""Scoring a page as its reader left it: without the sentences dropped, not counting the marks struck."""

from __future__ import annotations

from scoring.cut import Cut
from scoring.engine import score
from scoring.lesson.lesson import Page
from scoring.scorecard.card import Scorecard
from scoring.values import Assessment, Strike, Tick, unwatched


def score_page(page: Page, card: Scorecard, tick: Tick = unwatched) -> Assessment:
    """The assessment of a page; its spans index the text without the dropped sentences (``Cut`` leads back)."""
    cut = Cut(page.article, page.dropped)
    return score(cut.article, card, tick, frozenset(_struck(cut, page.strikes)))


def _struck(cut: Cut, strikes: frozenset[Strike]) -> list[Strike]:
    found = ((cut.down(start, end), kind) for start, end, kind in strikes)
    return [Strike(span.start, span.end, kind) for span, kind in found if span]
