from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from scoring.engine import score
from scoring.report import Report, make_report
from scoring.scorecard.card import Scorecard
from scoring.values import Article, Strike


def test_the_order_of_the_articles_is_kept(report: Report) -> None:
    assert [part.number for part in report.articles] == [1, 2, 3]
    assert report.articles[1].title == "Ferries to run all winter"


def test_every_scored_article_has_reasons_both_ways(report: Report) -> None:
    for part in report.articles[:2]:
        assert part.case_for
        assert part.case_against


def test_an_article_without_a_score_says_why(report: Report) -> None:
    part = report.articles[2]
    assert part.score is None
    assert part.case_for == part.case_against == ()
    assert "Too short to tell" in part.cautions[0]


def test_families_leave_the_starting_point_out(report: Report) -> None:
    assert "base" not in report.articles[0].families


def test_the_path_is_not_in_it(report: Report) -> None:
    assert "lesson/" not in repr(report)


def test_it_is_frozen(report: Report) -> None:
    with pytest.raises(FrozenInstanceError):
        report.title = "other"  # type: ignore[misc]


def test_what_a_reader_changed_is_named(scorecard: Scorecard) -> None:
    text = "Bridge opens\n\n" + "The mayor may say on Monday that the bridge is open. " * 20
    at = text.index("may say")
    struck = score(Article("a", "", text), scorecard, struck=frozenset({Strike(at, at + 3, "hedge")}))
    facts = make_report([struck, struck], scorecard, [2]).articles
    assert facts[0].facts[-2:] == ("one mark struck by the reader", "2 sentences dropped by the reader")
    assert facts[1].facts[-1] == "one mark struck by the reader"
