from __future__ import annotations

from resources.themes import theme
from scoring.report import Report, article

LIGHT = theme("light")


def test_an_article_in_html_and_in_print_says_the_same(report: Report) -> None:
    part = report.articles[0]
    data, html = article.data(part, LIGHT), article.html(part, LIGHT)
    assert data["title"] in html
    assert all(row["points"] in html and row["value"] in html for row in data["receipt"]["rows"])
    assert all(question in html and phrase in html for question, phrase in data["checks"])


def test_both_cases_are_made(report: Report) -> None:
    html = article.html(report.articles[0], LIGHT)
    assert html.index("The case for") < html.index("The case against")


def test_an_article_without_a_score_has_no_receipt(report: Report) -> None:
    html = article.html(report.articles[2], LIGHT)
    assert "Too short to tell" in html
    assert "What was measured" in html
    assert "The receipt" not in html
    assert "<tfoot>" not in html


def test_bars_of_one_receipt_share_their_scale(report: Report) -> None:
    rows = article.data(report.articles[0], LIGHT)["receipt"]["rows"]
    assert all(row["bar"].startswith("<svg ") for row in rows)
