"""What a page says of itself: a word in its headline ("Opinion: ...") or a short line near its top or end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.values import Document

_NEAR = 600  # characters
_LABEL_WORDS = 8
_LONGEST = 300  # characters of a headline


def headings(document: Document) -> list[str]:
    """The headline, and the title that came with the article."""
    return [document.title[:_LONGEST], (document.article.title or "")[:_LONGEST]]


def short_lines(document: Document) -> Iterator[str]:
    """The short whole lines within some lines of the top or the end, residue and headings with them."""
    text = document.text
    top, end = text[:_NEAR].split("\n"), text[-_NEAR:].split("\n")
    lines = top[:-1] + end[1:] if len(text) > _NEAR else top  # not those cut in two
    for line in lines:
        if 0 < len(line.split()) <= _LABEL_WORDS:
            yield line.strip()


def ending(document: Document) -> str:
    """The last lines, where disclaimers stand."""
    return document.text[-_NEAR:]


def around(words: str) -> re.Pattern[str]:
    """One of ``words`` before a headline ("Opinion: ...", "Opinion | ...") or after it ("... | Opinion")."""
    return re.compile(rf"\s*(?:{words})\s?(?:[:|]|\s[-–—])|.{{1,{_LONGEST}}}\s[|–—-]\s(?:{words})\s*$", re.IGNORECASE)


def alone(words: str) -> re.Pattern[str]:
    """One of ``words`` and nothing else but marks around it."""
    return re.compile(rf"\W{{0,3}}(?:{words})\W{{0,3}}$", re.IGNORECASE)
