"""The lines of an article, each with what it is: headline, subhead, body, caption, residue of the page."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from scoring.values import Document, Residue, Span

Role = Literal["headline", "subhead", "body", "caption", "residue", "note"]
# Signs that Qt takes for the end of a paragraph; each is shown as a space, so that positions hold.
BREAKERS = dict.fromkeys([0x0, 0xA, 0xD, 0x2029, 0xFDD0, 0xFDD1], " ")


class Piece(NamedTuple):
    """A line of the article and what it is."""

    start: int
    end: int
    role: Role


def pieces(document: Document, part: Span) -> list[Piece]:
    """The lines of a part of the article that are not blank, each with its role."""
    found, start = [], part.start
    for line in document.text[part.start : part.end].split("\n"):
        end = start + len(line)
        if inked := line.lstrip():
            found.append(Piece(start, end, _role(document, end - len(inked))))
        start = end + 1
    return found


def _role(document: Document, at: int) -> Role:
    """The role of the line whose first sign is at ``at``."""
    residue = _over(document.residue, at)
    if isinstance(residue, Residue):
        return "caption" if residue.kind == "caption" else "residue"
    if document.headline and document.headline.start <= at < document.headline.end:
        return "headline"
    return "subhead" if _over(document.subheads, at) else "body"


def _over(spans: Sequence[Span] | Sequence[Residue], at: int) -> Span | Residue | None:
    number = bisect_right(spans, at, key=lambda span: span.start) - 1
    return spans[number] if number >= 0 and at < spans[number].end else None
