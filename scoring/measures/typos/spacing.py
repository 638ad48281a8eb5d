"""Spaces where none belong ("Russia ."), marks doubled, no space where one belongs ("war.The")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.typos.extent import heads, reach_left, reach_right
from scoring.reading.spelling import fold, is_name
from scoring.values import Document, Evidence, Message

# Each pattern starts with what is rare, so that it runs through a text quickly.
# A space before a mark: not ". . .", " .com", " :)", nor the narrow spaces of French.
_BEFORE = re.compile(r"[ \t](?:\.(?![.,\w]|\s[.,])|,(?![.,\d]|\s[.,])|[;!?](?=\s|\Z))")
_DOUBLED = re.compile(r"[,.;:](?:(?<=\w,)[ ]?,(?=[\s\w])|(?<=\w\w\.)\.(?=\s|\Z)|(?<=\w[,;:])\.(?=\s|\Z))")
_MISSING = re.compile(r"[.!?,](?=[^\W\d_]{2})(?<=[^\W\d_]{2}.)")
_FRENCH = re.compile(r"[«»\u202f]|\u00a0[;:!?]")


def find_spacing(document: Document) -> Iterator[Evidence]:
    """Marks the word before the space with the mark, or both words around the missing space."""
    text = document.text
    french = bool(_FRENCH.search(text))
    for start, end in (*heads(document), *document.paragraphs):
        for match in _BEFORE.finditer(text, start, end):
            left = start + len(text[start : match.start()].rstrip(" \t"))
            word = reach_left(text, left, start)
            if word < left and left + 3 >= match.start() and not (french and text[match.end() - 1] in ";:!?"):
                yield _mark(word, match.end(), "space_before")
        for match in _DOUBLED.finditer(text, start, end):
            yield _mark(reach_left(text, match.start(), start), match.end(), "doubled_mark")
        for match in _MISSING.finditer(text, start, end):
            left, right = reach_left(text, match.start(), start), reach_right(text, match.end(), end)
            if _is_missing(text, left, match.start(), right):
                yield _mark(left, right, "space_missing")


def _mark(start: int, end: int, message: str) -> Evidence:
    return Evidence(start, end, "spacing", Message(f"typos.{message}"))


def _is_missing(text: str, start: int, mark: int, end: int) -> bool:
    """Two words, the second with a capital where a sentence ends; no web address, no file, no abbreviation."""
    left, right = text[start:mark], text[mark + 1 : end]
    if text[start - 1 : start] in tuple("@/\\#_=.&") or (
        text[end : end + 1] in tuple("@/_.") and text[end + 1 : end + 2].strip()
    ):
        return False
    if not (left[1:].islower() and right[1:].islower() and is_name(fold(left)) and is_name(fold(right))):
        return False
    if text[mark] == ",":
        return True
    return right[0].isupper() and left[0].islower() and len(left) > 2
