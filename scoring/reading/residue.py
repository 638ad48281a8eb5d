"""Which lines belong to the page around the article: some for certain, the others by points (trees, learnt).

A page has residue only where one line at least shows it well: a page without one costs little. Where few lines show
anything of a page, those between paragraphs that show nothing are the article's: its subheads, lists, letters.
Source: own model, learnt by ``scoring.training.page``; first ideas from Kohlschütter et al. 2010 (Boilerpipe).
"""

from __future__ import annotations

import math

from scoring.reading.residue_around import Around
from scoring.reading.residue_features import (
    has_credit,
    has_date,
    has_sign,
    has_symbol,
    is_byline,
    is_glued,
    is_reference,
    is_trail,
)
from scoring.reading.residue_kinds import is_announced, kinds_of
from scoring.reading.residue_lines import PageLine
from scoring.reading.residue_model import ResidueModel, load
from scoring.reading.sheet import Sheet
from scoring.values import ResidueKind

_BELOW = frozenset({"author", "subscribe", "copyright", "share", "comments"})
_SURE = frozenset({"copyright", "comments"})
_ABOUT_IT = 0.75
_FULL_PAGE = 5  # lines that show something
_SENTENCE = 6
_LONG_PARAGRAPH = 80
_SHORTEST_REPEAT = 4
_CERTAIN_SENTENCE = -2.0


def find_residue(
    sheet: Sheet, headline: int | None = None, model: ResidueModel | None = None
) -> dict[int, ResidueKind]:
    """The residue lines, by their place on the sheet; the line that is known to be the headline is none."""
    model = model or load()
    signs = _Signs(sheet, headline, model)
    found = signs.residue(model.enough) if signs.strongest() >= model.shows else set()
    found |= {i for i in signs.places if is_announced(sheet, i)}
    return kinds_of(sheet, sorted(found))


def strongest_sign(sheet: Sheet, headline: int | None, model: ResidueModel) -> float:
    """The points of the line that shows best that the page has residue; infinite where one does for certain."""
    return _Signs(sheet, headline, model).strongest()


class _Signs:
    """The points of lines, counted where they are asked for."""

    def __init__(self, sheet: Sheet, headline: int | None, model: ResidueModel) -> None:
        self.places = [i for i, line in enumerate(sheet.lines) if i != headline and not _is_the_articles(line)]
        self._sheet, self._model = sheet, model
        self._doubtful = [i for i in self.places if _doubtful(sheet, i)]
        self._around = Around(sheet, model.words) if self._doubtful else None
        self._points = {i: self._count(i) for i in self._doubtful}
        self._certain = {i for i in self._doubtful if self._is_certain(i)}

    def strongest(self) -> float:
        return math.inf if self._certain else max(self._points.values(), default=-math.inf)

    def residue(self, enough: float) -> set[int]:
        return self._certain | {i for i in self._asked() if (self._points.get(i) or self._count(i)) > enough}

    def _asked(self) -> list[int]:
        """The lines that may be residue: those with a sign; of the others few, most of them where signs are many."""
        sheet = self._sheet
        signs = {i for i in self.places if has_sign(sheet.lines[i]) or is_byline(sheet.lines[i])}
        full = len(signs) >= _FULL_PAGE
        return [i for i in self.places if i in signs or self._may_be_without_sign(i, full)]

    def _may_be_without_sign(self, i: int, full: bool) -> bool:
        between = self._sheet.first <= i <= self._sheet.last
        if _is_said(self._sheet.lines[i]) and self._sheet.repeats[i] is None:
            return full and not between
        return full or not between

    def _count(self, i: int) -> float:
        assert self._around  # noqa: S101 - no line is asked about where none is doubtful
        return self._model.trees.points(self._around.of(i))

    def _is_certain(self, i: int) -> bool:
        return _certain(self._sheet, i) and (
            _speaks_for_itself(self._sheet.lines[i]) or self._points[i] > _CERTAIN_SENTENCE
        )


def _speaks_for_itself(line: PageLine) -> bool:
    """A short line, or a note on the author; a longer one may be the article's own words to its readers."""
    return line.is_heading or line.size < _SENTENCE or (line.phrase is not None and line.phrase.kind == "author")


def _is_the_articles(line: PageLine) -> bool:
    """Whether it is one of the article's sources, a point of a list, or a long paragraph with a link put into it."""
    if line.size >= _LONG_PARAGRAPH:
        return line.phrase is not None and line.phrase.where == "inside" and not has_credit(line)
    return is_reference(line) or (line.text[0] in "*-•" and line.form != "label" and not has_sign(line))


def _is_said(line: PageLine) -> bool:
    """Whether it is a short sentence, or says who speaks next: "Ann Lee, mayor of the town:"."""
    return line.form == "sentence" or (line.form == "title" and line.text.endswith(":"))


def _doubtful(sheet: Sheet, i: int) -> bool:
    """Whether a line may show that there is residue.

    No plain sentence does, nor a subhead between paragraphs, nor a title above that is about the article.
    """
    line = sheet.lines[i]
    if line.phrase is not None or has_credit(line) or has_symbol(line):
        return True
    if sheet.repeats[i] is not None and line.size >= _SHORTEST_REPEAT:
        return True
    if not line.is_heading:
        return False
    if sheet.first < i < sheet.last:
        return has_date(line)
    return line.form == "label" or i > sheet.last or sheet.echo(i) < _ABOUT_IT


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
        return line.phrase.kind in _SURE or line.phrase.text.endswith(":") or is_glued(line)
    return line.phrase.where == "whole"
