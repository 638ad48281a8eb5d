"""One article: its score, the receipt, reasons both ways, marked excerpts, and what to check elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from resources.messages import word
from resources.themes import Theme
from scoring.charts import band_symbol, points_bar, score_strip
from scoring.charts.numbers import decimal, signed
from scoring.report.excerpts import Excerpt, Piece
from scoring.report.receipt import Receipt, Row
from scoring.report.report import ArticlePart, Lookup
from scoring.report.words import band_word, family_word, interval_word, words

STRIP, BAR = 250, 150  # px
WORDS = (
    "cautions receipt receipt_note receipt_unscored receipt_unscored_note measure value points_head bar base_row "
    "sum_row total_row cut_row case_for case_against excerpts excerpts_note no_excerpts checks checks_note"
)


def data(part: ArticlePart, look: Theme) -> dict[str, Any]:
    """What ``article.typ`` sets."""
    return {
        "words": words(WORDS),
        "running": word("report.running", {"number": part.number}),
        "number": part.number,
        "title": part.title,
        "facts": [*part.facts, part.id],
        "scored": part.score is not None,
        "score": word("report.cannot_score") if part.score is None else decimal(part.score),
        "symbol": band_symbol(part.band, look, 20),
        "band": band_word(part.band),
        "interval": interval_word(part.interval),
        "strip": score_strip(part.score, part.interval, part.band, look, width=STRIP),
        "cautions": part.cautions,
        "receipt": _receipt(part.receipt, look),
        "case_for": part.case_for,
        "case_against": part.case_against,
        "excerpts": [_excerpt(excerpt) for excerpt in part.excerpts],
        "checks": [[check.question, check.phrase] for check in part.checks],
    }


def _receipt(receipt: Receipt, look: Theme) -> dict[str, Any]:
    limit = max((abs(row.points) for row in receipt.rows), default=0.0)
    rows = [{**_row(row), "bar": _bar(row, limit, look)} for row in receipt.rows]
    score = "" if receipt.score is None else decimal(receipt.score)
    return {
        "base": decimal(receipt.base),
        "rows": rows,
        "total": decimal(receipt.total),
        "score": score,
        "cut": receipt.cut,
    }


def _row(row: Row) -> dict[str, str]:
    return {"name": row.name, "family": row.family, "value": row.value, "points": signed(row.points)}


def _bar(row: Row, limit: float, look: Theme) -> str:
    return points_bar(row.points, limit, look.family(row.family).color, look, name=row.name, width=BAR, height=16)


def _excerpt(excerpt: Excerpt) -> dict[str, Any]:
    captions = [[caption.family, family_word(caption.family), caption.note] for caption in excerpt.captions]
    return {"pieces": [[piece.text, piece.family] for piece in excerpt.pieces], "captions": captions}


def html(part: ArticlePart, look: Theme) -> str:
    """The same part in HTML."""
    it = data(part, look)
    facts = " · ".join(escape(fact) for fact in it["facts"])
    return (
        f'<article id="article-{part.number}" aria-labelledby="title-{part.number}">'
        f"<p class=eyebrow>{escape(it['running'])}</p>"
        f'<h2 id="title-{part.number}"><bdi>{escape(part.title)}</bdi></h2><p class=muted>{facts}</p>'
        f"<div class=verdict>{it['symbol']}<b>{escape(it['score'])}</b><span class=band>{escape(it['band'])}</span>"
        f"<span class=muted>{it['interval']}</span>{it['strip'] if it['scored'] else ''}</div>"
        f"{_html_cautions(part)}{_html_receipt(it)}<div class=cases>{_html_case(part.case_for, 'case_for')}"
        f"{_html_case(part.case_against, 'case_against')}</div>"
        f"{_html_excerpts(part)}{_html_checks(part.checks)}</article>"
    )


def _html_cautions(part: ArticlePart) -> str:
    if not part.cautions:
        return ""
    return f"<aside class=caution><h3>{_said('cautions')}</h3>{_list(escape(text) for text in part.cautions)}</aside>"


def _html_receipt(it: dict[str, Any]) -> str:
    receipt, scored = it["receipt"], it["scored"]
    title, note = ("receipt", "receipt_note") if scored else ("receipt_unscored", "receipt_unscored_note")
    rows = "".join(
        f'<tr><th scope="row">{escape(row["name"])}</th><td>{escape(row["value"])}</td>'
        + (f"<td class=number>{row['points']}</td><td class=bar>{row['bar']}</td>" if scored else "")
        + "</tr>"
        for row in receipt["rows"]
        if scored or row["family"] != "base"
    )
    heads = ("measure", "value", *(("points_head", "bar") if scored else ()))
    first = _html_sum("base_row", receipt["base"]) if scored else ""
    foot = f"<tfoot>{_html_total(receipt)}</tfoot>" if scored else ""
    return (
        f"<h3>{_said(title)}</h3><p class=note>{_said(note)}</p><table class=receipt><thead><tr>"
        + "".join(f'<th scope="col">{_said(head)}</th>' for head in heads)
        + f"</tr></thead><tbody>{first}{rows}</tbody>{foot}</table>"
    )


def _html_total(receipt: dict[str, Any]) -> str:
    if not receipt["cut"]:
        return _html_sum("total_row", receipt["score"])
    return _html_sum("sum_row", receipt["total"]) + _html_sum("cut_row", receipt["score"])


def _html_sum(name: str, number: str) -> str:
    return f'<tr><th scope="row" colspan=2>{_said(name)}</th><td class=number>{number}</td><td></td></tr>'


def _html_case(reasons: Iterable[str], name: str) -> str:
    reasons = [escape(reason) for reason in reasons]
    return f"<section><h3>{_said(name)}</h3>{_list(reasons)}</section>" if reasons else ""


def _html_excerpts(part: ArticlePart) -> str:
    if not part.excerpts:
        return f"<h3>{_said('excerpts')}</h3><p class=note>{_said('no_excerpts')}</p>"
    figures = "".join(_html_excerpt(excerpt) for excerpt in part.excerpts)
    return f"<h3>{_said('excerpts')}</h3><p class=note>{_said('excerpts_note')}</p>{figures}"


def _html_excerpt(excerpt: Excerpt) -> str:
    text = "".join(_html_piece(piece) for piece in excerpt.pieces)
    captions = _list(
        f'<span class="mark {caption.family}">{escape(family_word(caption.family))}</span> {escape(caption.note)}'
        for caption in excerpt.captions
    )
    return f"<figure><blockquote dir=auto>{text}</blockquote><figcaption>{captions}</figcaption></figure>"


def _html_piece(piece: Piece) -> str:
    if piece.family is None:
        return escape(piece.text)
    note = f"{family_word(piece.family)}: {piece.note}"
    return f'<mark class="mark {piece.family}" title="{escape(note)}">{escape(piece.text)}</mark>'


def _html_checks(checks: Iterable[Lookup]) -> str:
    items = [
        f"{escape(check.question)}<br><span class=phrase dir=auto>{escape(check.phrase)}</span>" for check in checks
    ]
    if not items:
        return ""
    return f"<h3>{_said('checks')}</h3><p class=note>{_said('checks_note')}</p>{_list(items)}"


def _list(items: Iterable[str]) -> str:
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


def _said(name: str) -> str:
    return escape(word(f"report.{name}"))
