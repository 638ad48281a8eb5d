"""Marks for the lines of the page around an article, shared by the measures of this family."""

from __future__ import annotations

from collections.abc import Iterable

from scoring.values import Evidence, Message, Residue


def marks(lines: Iterable[Residue]) -> tuple[Evidence, ...]:
    """A mark for each line; its note says what kind of line it is, where that is sure."""
    return tuple(Evidence(line.start, line.end, "boilerplate", _note(line), sure=line.sure) for line in lines)


def _note(line: Residue) -> Message:
    return Message(f"boilerplate.{line.kind if line.sure else 'unsure'}")
