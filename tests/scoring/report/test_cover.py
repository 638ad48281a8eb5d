from __future__ import annotations

from resources.themes import theme
from scoring.charts.numbers import decimal
from scoring.report import Report, cover, make_report
from scoring.report.telling import Plan
from scoring.scorecard.card import Scorecard
from tests.scoring.report.stories import ONE, THREE, TWO, assess

LIGHT = theme("light")


def test_every_article_has_a_row(report: Report) -> None:
    rows = cover.data(report, LIGHT)["rows"]
    assert [row["number"] for row in rows] == [1, 2, 3]
    assert [row["score"] for row in rows] == [
        *(decimal(part.score) for part in report.articles if part.score is not None),
        "not scored",
    ]


def test_every_family_has_a_cell(report: Report) -> None:
    data = cover.data(report, LIGHT)
    assert len(data["rows"][0]["families"]) == len(data["families"]) == len(report.articles[0].families)
    assert data["rows"][2]["families"] == []


def test_the_page_says_what_the_score_is_not(report: Report) -> None:
    assert "never whether it is true" in cover.html(report, LIGHT)


def test_titles_lead_to_their_articles(report: Report) -> None:
    assert '<a href="#article-2"><bdi>Ferries to run all winter</bdi></a>' in cover.html(report, LIGHT)


def test_stories_are_named_and_lead_to_their_sections(report: Report, scorecard: Scorecard) -> None:
    plans = [Plan("Ferry", [0, 1]), Plan("Alone", [2])]
    told = cover.html(make_report(assess(ONE, TWO, THREE), scorecard, stories=plans), LIGHT)
    assert '<a href="#story-1"><bdi>Ferry</bdi></a>: 2 articles, one report' in told
    assert "<p><bdi>Alone</bdi>: " in told
    assert "#story" not in cover.html(report, LIGHT)
