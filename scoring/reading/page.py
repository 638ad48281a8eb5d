"""The page around the article: residue lines first, then the headline, subheads and paragraphs that are left."""

from __future__ import annotations

from typing import NamedTuple

from scoring.text.lines import find_lines
from scoring.values import Residue, Span


class Page(NamedTuple):
    """What each line of a page is; every line that is not blank is in exactly one of the four."""

    residue: tuple[Residue, ...]
    headline: Span | None
    subheads: tuple[Span, ...]
    paragraphs: tuple[Span, ...]


def find_page(text: str, title: str | None = None) -> Page:
    """Sort the lines of a text; a ``title`` given with the article is looked for as its headline."""
    lines = find_lines(text)
    return Page((), lines[0] if lines else None, (), lines[1:])
