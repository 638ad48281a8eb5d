"""The page around the article: residue lines first, then the headline, subheads and paragraphs that are left."""

from __future__ import annotations

from typing import NamedTuple

from scoring.reading.headline import find_headings, find_title, guess_headline
from scoring.reading.residue import find_residue
from scoring.reading.residue_sure import says_so
from scoring.reading.sheet import look_over
from scoring.values import Residue, Span


class Page(NamedTuple):
    """What each line of a page is; every line that is not blank is in exactly one of the four."""

    residue: tuple[Residue, ...]
    headline: Span | None
    subheads: tuple[Span, ...]
    paragraphs: tuple[Span, ...]


def find_page(text: str, title: str | None = None) -> Page:
    """Sort the lines of a text; a ``title`` given with the article is looked for as its headline."""
    sheet = look_over(text)
    known = find_title(sheet.lines, title) if title else guess_headline(sheet)
    kinds = find_residue(sheet, guess_headline(sheet) if known is None else known)  # a headline differs from its title
    residue = tuple(Residue(*sheet.lines[i].span, kind, says_so(sheet, i, kind)) for i, kind in kinds.items())
    left = [line for i, line in enumerate(sheet.lines) if i not in kinds]
    headline = None if known is None else sheet.lines[known].span
    return Page(residue, *find_headings(left, headline, search=not title and known is None))
