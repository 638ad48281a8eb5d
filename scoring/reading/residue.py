"""Which lines belong to the page around the article: some for certain, the others by points (trees, learnt).

A page has residue only where one line at least shows it well; a plain sentence is residue only beside other residue.
Source: own model; trees fitted by ``scoring.training.page``, first ideas from Kohlschütter et al. 2010 (Boilerpipe).
"""

from __future__ import annotations

from scoring.reading.residue_around import Around
from scoring.reading.residue_features import has_credit, has_date, has_symbol, is_byline, is_glued, is_trail
from scoring.reading.residue_lines import PageLine
from scoring.reading.residue_trees import Trees, load
from scoring.reading.sheet import Sheet
from scoring.values import ResidueKind

_BELOW = frozenset({"author", "subscribe", "copyright", "share", "comments"})
_SURE = frozenset({"copyright", "comments"})
_ABOUT_IT = 0.75
_SENTENCE = 6
_SHOWS = 2.5  # points of a line that shows that there is residue
_ENOUGH, _ENOUGH_FOR_SENTENCE, _CERTAIN_SENTENCE = 0.0, 0.5, -2.0


def find_residue(sheet: Sheet, headline: int | None = None, trees: Trees | None = None) -> dict[int, ResidueKind]:
    """The residue lines, by their place on the sheet; the line that is known to be the headline is none."""
    places = [i for i in range(len(sheet.lines)) if i != headline]
    found = _residue(sheet, places, trees or load())
    found |= {i for i in places if i and sheet.lines[i].form == "title" and _announces(sheet.lines[i - 1])}
    return {i: _kind_at(sheet, i) for i in sorted(found)}


def _residue(sheet: Sheet, places: list[int], trees: Trees) -> set[int]:
    doubtful = [i for i in places if _doubtful(sheet, i)]
    if not doubtful:
        return set()
    around = Around(sheet)
    points = {i: trees.points(around.of(i)) for i in doubtful}
    certain = {
        i
        for i in doubtful
        if _certain(sheet, i) and (_speaks_for_itself(sheet.lines[i]) or points[i] > _CERTAIN_SENTENCE)
    }
    if not certain and max(points.values()) < _SHOWS:
        return set()
    found = certain | {i for i, each in points.items() if each > _ENOUGH}
    for i in places:
        beside = i - 1 in found or i + 1 in found
        if beside and not (i in points or sheet.lines[i].is_heading):
            found |= {i} if trees.points(around.of(i)) > _ENOUGH_FOR_SENTENCE else set()
    return found


def _speaks_for_itself(line: PageLine) -> bool:
    """A short line, or a note on the author; a longer one may be the article's own words to its readers."""
    return line.is_heading or line.size < _SENTENCE or (line.phrase is not None and line.phrase.kind == "author")


def _doubtful(sheet: Sheet, i: int) -> bool:
    """Whether a line may show that there is residue: no plain sentence, no title above that is about the article."""
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
        return line.phrase.kind in _SURE or line.phrase.text.endswith(":") or is_glued(line)
    return line.phrase.where == "whole"


def _announces(line: PageLine) -> bool:
    """Whether the next line is the headline of another article: "READ MORE:"."""
    return line.phrase is not None and line.phrase.kind == "read_more" and line.phrase.where == "whole"


def _kind_at(sheet: Sheet, i: int) -> ResidueKind:
    line = sheet.lines[i]
    if line.form == "title" and line.phrase is None and i and _announces(sheet.lines[i - 1]):
        return "other_headline"
    return _kind(line, sheet.repeats[i])


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
