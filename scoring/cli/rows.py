"""One article as one line: a JSON object or a row of cells, after ``docs/cli.md``."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version

import orjson

from resources.messages import word
from scoring.intake import Failure
from scoring.measures.register import MEASURES
from scoring.reading.spelling import suggest
from scoring.values import Assessment, Evidence, Line

DIGITS = 9
HEAD = ("id", "path", "title", "score", "probability", "band", "interval_low", "interval_high", "cautions")
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run a cell that starts so


@cache
def program_version() -> str:
    """The version of the program, for every line."""
    return version("copydesk")


def as_json(result: Assessment | Failure) -> str:
    """The JSON line of an article or of a failure."""
    value = _failure(result) if isinstance(result, Failure) else _assessment(result)
    try:
        return orjson.dumps(value).decode()
    except orjson.JSONEncodeError:  # a path that is no Unicode
        return json.dumps(value, ensure_ascii=False)


def csv_head() -> str:
    """The first line of the CSV form."""
    columns = [f"{each.id}{suffix}" for each in MEASURES for suffix in ("", "_points")]
    return as_cells([*HEAD, *columns, "starting_point_points", "error", "extra"])


def as_csv(result: Assessment | Failure) -> str:
    """The CSV row of an article or of a failure; numbers in full, texts made harmless to spreadsheets."""
    if isinstance(result, Failure):
        blank = [""] * (len(HEAD) - 2 + 2 * len(MEASURES) + 1)
        return as_cells([_safe(result.id or ""), _safe(result.path), *blank, word(*result.message), ""])
    by_measure = {line.measure: line for line in result.lines}
    numbers = [
        number
        for each in MEASURES
        for line in [by_measure.get(each.id)]
        for number in ([line.value, line.points] if line else [None, None])
    ]
    low, high = result.interval or (None, None)
    head = [_safe(result.article.id), _safe(result.article.path), _safe(result.document.title)]
    verdict = [result.score, result.probability, result.band, low, high, " ".join(c.id for c in result.cautions)]
    start = by_measure.get("starting_point")
    extra = json.dumps(dict(result.article.extra), ensure_ascii=False) if result.article.extra else ""
    return as_cells([*head, *verdict, *numbers, start.points if start else 0.0, "", extra])


def as_cells(cells: Iterable[object]) -> str:
    """One CSV line without its newline; numbers to nine digits, None empty."""
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(
        _round(cell) if isinstance(cell, float) else cell for cell in cells
    )
    return buffer.getvalue().removesuffix("\r\n")


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text


def _round(number: float) -> float:
    return round(number, DIGITS)


def _failure(failure: Failure) -> dict[str, object]:
    return {"path": failure.path, "id": failure.id, "error": word(*failure.message)}


def _assessment(result: Assessment) -> dict[str, object]:
    article = result.article
    row: dict[str, object] = {
        "id": article.id,
        "path": article.path,
        "title": result.document.title,
        "text": article.text,
        "score": None if result.score is None else _round(result.score),
        "probability": None if result.probability is None else _round(result.probability),
        "band": result.band,
        "interval": None if result.interval is None else [_round(end) for end in result.interval],
        "base": result.base,
        "cautions": [{"id": c.id, "message": word(*c.message)} for c in result.cautions],
        "families": [{"id": family, "points": _round(points)} for family, points in result.families.items()],
        "measures": _lines(result),
        "scorecard": {"id": result.scorecard_id, "sha256": result.scorecard_sha256},
        "version": program_version(),
    }
    if result.cut:
        row["cut"] = True
    if article.extra:
        row["extra"] = dict(article.extra)
    return row


def _lines(result: Assessment) -> list[dict[str, object]]:
    notes: dict[int, str] = {}  # the words of each note: half of the marks share one
    return [_line(line, result.article.text, notes) for line in result.lines]


def _line(line: Line, text: str, notes: dict[int, str]) -> dict[str, object]:
    row: dict[str, object] = {
        "id": line.measure,
        "family": line.family,
        "value": None if line.value is None else _round(line.value),
        "unit": line.unit,
        "percentile": line.percentile,
        "points": _round(line.points),
        "evidence": [_evidence(mark, text, notes) for mark in line.evidence],
    }
    if line.note:
        row["note"] = word(*line.note)
    return row


def _evidence(mark: Evidence, text: str, notes: dict[int, str]) -> dict[str, object]:
    note = notes.get(id(mark.note)) or notes.setdefault(id(mark.note), word(*mark.note))
    row: dict[str, object] = {"start": mark.start, "end": mark.end, "kind": mark.kind, "note": note}
    if mark.group is not None:
        row["group"] = mark.group
    if mark.source_kind is not None:
        row["source_kind"] = mark.source_kind
    if mark.quoted is not None:
        row["quoted"] = mark.quoted
    if not mark.sure:
        row["sure"] = False
    if mark.kind == "misspelling":
        row["suggestion"] = mark.note.values.get("other") or suggest(text[mark.start : mark.end])
    return row
