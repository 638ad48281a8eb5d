"""Which lines belong to the page around the article: some for certain, the others by points (logistic, learnt).

Source: own model; weights fitted by ``scoring.training.page``, first ideas from Kohlschütter et al. 2010 (Boilerpipe).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache

from resources import ROOT
from scoring.reading.residue_features import features, has_credit, has_date, has_symbol, is_byline, is_glued, is_trail
from scoring.reading.residue_lines import PageLine
from scoring.reading.sheet import Sheet
from scoring.values import ResidueKind

_BELOW = frozenset({"author", "subscribe", "copyright", "share", "comments"})
_SURE = frozenset({"copyright", "comments"})
_ABOUT_IT = 0.75
_SENTENCE = 6


def find_residue(sheet: Sheet, headline: int | None = None) -> dict[int, ResidueKind]:
    """The residue lines, by their place on the sheet; the line that is known to be the headline is none."""
    found: dict[int, ResidueKind] = {}
    asked = [i for i in range(len(sheet.lines)) if i != headline and _doubtful(sheet, i)]
    for i, points in zip(asked, residue_points(sheet, asked), strict=True):
        line = sheet.lines[i]
        if points > 0 or _certain(sheet, i):
            found[i] = _kind(line, sheet.repeats[i])
        elif line.form == "title" and i and _announces(sheet.lines[i - 1]):
            found[i] = "other_headline"
    return found


def residue_points(sheet: Sheet, asked: Sequence[int]) -> list[float]:
    """Points for each of the lines asked for; over 0 it is residue."""
    intercept, weights = _model()
    return [intercept + sum(weights.get(feature, 0.0) for feature in found) for found in features(sheet, asked)]


@cache
def _model() -> tuple[float, Mapping[str, float]]:
    model = json.loads((ROOT / "models" / "residue.json").read_text(encoding="utf-8"))
    return model["intercept"], model["weights"]


def _doubtful(sheet: Sheet, i: int) -> bool:
    """A sentence is residue only where something in it says so; a title above the article not if it is about it."""
    line = sheet.lines[i]
    if line.phrase is not None or sheet.repeats[i] or has_credit(line) or has_date(line) or has_symbol(line):
        return True
    if line.form == "title" and i < sheet.first:
        return sheet.echo(i) < _ABOUT_IT
    return line.is_heading or (line.form == "sentence" and line.size < _SENTENCE)


def _certain(sheet: Sheet, i: int) -> bool:
    """A page's phrase and nothing else, or several; a label with a colon; a credit.

    Above the article also a title told twice, a teaser cut off, titles packed together; below it a paragraph with a
    phrase of some kinds.
    """
    line, repeat = sheet.lines[i], sheet.repeats[i]
    if i < sheet.first and (
        (repeat == "teaser" and not line.stops) or (line.form == "title" and (repeat == "again" or sheet.packed[i]))
    ):
        return True
    if has_credit(line) and not line.stops:
        return True
    if line.phrase is None:
        return is_trail(line)
    if line.form == "prose":
        return i > sheet.last and line.phrase.kind in _BELOW
    if line.phrase.where == "start":
        return line.phrase.kind in _SURE or line.phrase.text.endswith(":")
    return line.phrase.where == "whole"


def _announces(line: PageLine) -> bool:
    """Whether the next line is the headline of another article: "READ MORE:"."""
    return line.phrase is not None and line.phrase.kind == "read_more" and line.phrase.where == "whole"


def _kind(line: PageLine, again: str | None) -> ResidueKind:
    if line.phrase:
        return line.phrase.kind
    if again and line.form != "label":
        return "repeated_headline"
    if has_credit(line):
        return "caption"
    if is_byline(line):
        return "author"
    if has_date(line):
        return "notice"
    if line.form == "label" or is_glued(line):
        return "navigation"
    return "other_headline" if line.form == "title" else "notice"
