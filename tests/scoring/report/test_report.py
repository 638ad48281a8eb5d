from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from scoring.report import Report


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
