"""The last page: how to read the report, its limits, the measures, the scorecard."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby
from typing import Any

from resources.messages import word
from scoring.report.method import Definition
from scoring.report.report import Report
from scoring.report.words import family_word, words

WORDS = "method is_title is_text is_not_title stance limits measures scorecard scorecard_note figure figure_value"


def data(report: Report) -> dict[str, Any]:
    """What ``method_page.typ`` sets."""
    method = report.method
    families = [
        {
            "id": family,
            "name": family_word(family),
            "text": word(f"families.{family}_what"),
            "measures": [[measure.name, measure.text] for measure in measures],
        }
        for family, measures in groupby(method.definitions, key=_family)
    ]
    return {"words": words(WORDS), "limits": method.limits[1:], "families": families, "figures": _figures(report)}


def _family(definition: Definition) -> str:
    return definition.family


def _figures(report: Report) -> list[tuple[str, str]]:
    return [
        (word("report.scorecard_id"), report.method.scorecard),
        (word("report.sha256"), report.method.sha256),
        (word("report.version"), report.version),
        *report.method.figures,
    ]


def html(report: Report) -> str:
    """The same page in HTML."""
    it = data(report)
    say = {name: escape(text) for name, text in it["words"].items()}
    return (
        f"<section class=method aria-labelledby=method><h2 id=method>{say['method']}</h2>"
        f"<h3>{say['is_title']}</h3><p>{say['is_text']}</p>"
        f"<h3>{say['is_not_title']}</h3><p>{escape(report.method.limits[0])}</p>"
        f"<h3>{say['limits']}</h3><ul>{''.join(f'<li>{escape(limit)}</li>' for limit in it['limits'])}</ul>"
        f"<h3>{say['measures']}</h3>{''.join(map(_html_family, it['families']))}"
        f"<h3>{say['scorecard']}</h3><p class=note>{say['scorecard_note']}</p>"
        f"{_html_figures(it['figures'], say)}</section>"
    )


def _html_family(family: dict[str, Any]) -> str:
    terms = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in family["measures"])
    name = f'<span class="mark {family["id"]}">{escape(family["name"])}</span>'
    return f"<h4>{name}</h4><p class=note>{escape(family['text'])}</p><dl>{terms}</dl>"


def _html_figures(figures: Iterable[tuple[str, str]], say: dict[str, str]) -> str:
    rows = "".join(f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in figures)
    head = f'<tr><th scope="col">{say["figure"]}</th><th scope="col">{say["figure_value"]}</th></tr>'
    return f"<table class=figures><thead>{head}</thead><tbody>{rows}</tbody></table>"
