"""Credits: words by which a page says whose report it carries ("Source: AFP", "first appeared in the Gazette").

An agency in brackets at the start counts, too ("MINSK (Reuters)"). Whom a writer quotes is no credit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.values import Document, Span

_WHO = r"(?P<who>[^\W_][\w&’'-]{0,30}(?:\.[\w&’'-]{1,30}){0,3}(?: [^\W_][\w&’'-]{0,30}(?:\.[\w-]{1,30}){0,3}){0,4})"
_LINE = re.compile(
    r"(?:source|via|original(?: source)?|credit|text|story by|"
    r"with (?:reporting|files|material) (?:by|from)|"
    r"(?:this (?:article|story|report|post) (?:was )?|it )?(?:first |originally )?"
    r"(?:published|appeared|posted) (?:first |originally )?(?:in|on|at|by)|"
    rf"(?:read|see) the (?:original|full) (?:article|story|report) (?:in|on|at))"
    rf"[ \t]{{0,3}}:?[ \t]{{1,3}}(?:the )?{_WHO}",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"[A-ZÀ-Ý][\w ,.]{1,40} ?\((?P<who>AFP|AP|Reuters|dpa|EFE|ANSA|TASS|Xinhua|UPI|PTI|IANS|Bloomberg)\)"
)
_LONGEST = 120  # characters of a line that is a credit and nothing else


def find_credits(document: Document) -> tuple[Span, ...]:
    """The names credited, where they stand, in order."""
    return tuple(sorted(set(_lines(document.text)) | set(_agencies(document))))


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.split("\n"):
        found = _LINE.match(line, len(line) - len(line.lstrip(" \t("))) if len(line) <= _LONGEST else None
        if found:
            yield Span(start + found.start("who"), start + found.end("who"))
        start += len(line) + 1


def _agencies(document: Document) -> Iterator[Span]:
    for paragraph in document.paragraphs[:2]:
        if found := _AGENCY.match(document.text, paragraph.start, min(paragraph.end, paragraph.start + _LONGEST)):
            yield Span(found.start("who"), found.end("who"))
