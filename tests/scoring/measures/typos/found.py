"""Short texts, read, for the finders of slips."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scoring.reading import read
from scoring.values import Article, Document, Evidence, Word


def document(body: str) -> Document:
    """The body as an article of one or more paragraphs, under a quiet headline."""
    return read(Article("found", "", f"Bridge stays shut\n\n{body}"))


def found(find: Callable[[Document], Iterable[Word | Evidence]], body: str) -> list[str]:
    """What a finder marks in a text, in order."""
    read_ = document(body)
    return [read_.text[each.start : each.end] for each in sorted(find(read_), key=lambda each: each.start)]
