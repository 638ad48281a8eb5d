from __future__ import annotations

from resources.themes import theme
from scoring.charts.numbers import decimal
from scoring.report import Report, cover

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
