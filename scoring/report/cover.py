"""The title page: what the report is, and the articles side by side."""

from __future__ import annotations

from html import escape
from typing import Any

from resources.messages import word
from resources.themes import Theme
from scoring.charts import band_symbol, points_bar, score_strip
from scoring.charts.numbers import decimal, signed
from scoring.report.report import ArticlePart, Report
from scoring.report.story import NoStory
from scoring.report.words import band_word, family_word, interval_word, words

STRIP, BAR = 170, 46  # px


def data(report: Report, look: Theme) -> dict[str, Any]:
    """What ``cover.typ`` sets."""
    return {
        "words": words("lead comparison comparison_note interval_note score article"),
        "title": report.title,
        "families": [family_word(family) for family in _families(report)],
        "rows": [_row(part, report, look) for part in report.articles],
        "stories": _stories(report),
    }


def html(report: Report, look: Theme) -> str:
    """The same page in HTML."""
    heads = "".join(f'<th scope="col">{escape(family_word(family))}</th>' for family in _families(report))
    rows = "".join(_html_row(_row(part, report, look), part) for part in report.articles)
    return (
        f"<header><h1>{escape(report.title)}</h1><p class=stance>{escape(word('report.stance'))}</p>"
        f"<p class=lead>{escape(word('report.lead'))}</p></header>"
        f"<section aria-labelledby=comparison><h2 id=comparison>{escape(word('report.comparison'))}</h2>"
        f"<div class=wide tabindex=0 role=region aria-labelledby=comparison><table class=comparison><thead><tr>"
        f'<th scope="col">{escape(word("report.score"))}</th>'
        f'<th scope="col">{escape(word("report.article"))}</th>{heads}'
        f"</tr></thead><tbody>{rows}</tbody></table></div>"
        f"<p class=note>{escape(word('report.comparison_note'))} {escape(word('report.interval_note'))}</p>"
        f"<div class=stories>{_html_stories(report)}</div></section>"
    )


def _stories(report: Report) -> list[dict[str, Any]]:
    """What every story has to tell in a line, and the number of its section if it has one."""
    return [
        {"number": 0, "title": each.title, "told": each.why}
        if isinstance(each, NoStory)
        else {"number": each.number, "title": each.title, "told": each.headline}
        for each in report.stories
    ]


def _html_stories(report: Report) -> str:
    return "".join(map(_html_story, _stories(report)))


def _html_story(it: dict[str, Any]) -> str:
    title = f"<bdi>{escape(it['title'])}</bdi>"
    if it["number"]:
        title = f'<a href="#story-{it["number"]}">{title}</a>'
    return f"<p>{title}: {escape(it['told'])}</p>"


def _families(report: Report) -> list[str]:
    return list(dict.fromkeys(family for part in report.articles for family in part.families))


def _row(part: ArticlePart, report: Report, look: Theme) -> dict[str, Any]:
    limit = max((abs(points) for each in report.articles for points in each.families.values()), default=0.0)
    scored = part.score is not None
    return {
        "number": part.number,
        "title": part.title,
        "facts": part.facts[0] if part.facts else "",
        "symbol": band_symbol(part.band, look),
        "score": word("report.cannot_score") if part.score is None else decimal(part.score),
        "band": band_word(part.band),
        "interval": interval_word(part.interval),
        "strip": score_strip(part.score, part.interval, part.band, look, width=STRIP, labels=False) if scored else "",
        "families": [_cell(family, part.families[family], limit, look) for family in part.families] if scored else [],
    }


def _cell(family: str, points: float, limit: float, look: Theme) -> dict[str, str]:
    color = look.family(family).color
    bar = points_bar(points, limit, color, look, name=family_word(family), width=BAR, height=12)
    return {"points": signed(points), "bar": bar}


def _html_row(row: dict[str, Any], part: ArticlePart) -> str:
    cells = "".join(f"<td class=family>{cell['points']}{cell['bar']}</td>" for cell in row["families"])
    interval = f"<span class=muted>{row['interval']}</span>" if row["interval"] else ""
    return (
        f"<tr><td class=score>{row['symbol']}<b>{escape(row['score'])}</b>"
        f"<span class=band>{escape(row['band'])}</span>{interval}</td>"
        f'<th scope="row"><a href="#article-{part.number}"><bdi>{escape(row["title"])}</bdi></a>'
        f"<span class=muted>{escape(row['facts'])}</span>{row['strip']}</th>{cells or _empty(len(part.families))}</tr>"
    )


def _empty(count: int) -> str:
    return f"<td colspan={count}>–</td>" if count else ""
