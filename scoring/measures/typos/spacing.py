"""Spaces where none belong ("Russia ."), commas doubled, no space where one belongs ("war.The")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.typos.extent import heads
from scoring.reading.spelling import fold, is_name
from scoring.values import Document, Evidence, Message

# A space before a mark: not ". . .", " .com", " :)", nor the narrow spaces of French.
_BEFORE = re.compile(r"(?<=\w)(?P<gap>[ \t]{1,3})(?:[.,](?![.,\w]|\s[.,])|[;:!?](?=\s|\Z)(?!\s?[)(]))")
_DOUBLED = re.compile(r"(?<=\w),[ ]?,(?=\s)|(?<=\w\w)\.\.(?=\s|\Z)|(?<=\w)[,;:]\.(?=\s|\Z)")
_MISSING = re.compile(r"(?P<left>[^\W\d_]{2,30})[.!?,](?P<right>[^\W\d_]{2,30})(?![\w.@/]*[@/])")
_ADDRESS = re.compile(r"[@/\\#_=.]")
_FRENCH = re.compile(r"[«»\u202f]|\w\u00a0[;:!?]")


def find_spacing(document: Document) -> Iterator[Evidence]:
    """Marks the word before the space with the mark, or both words around the missing space."""
    text = document.text
    french = bool(_FRENCH.search(text))
    for start, end in (*heads(document), *document.paragraphs):
        for match in _BEFORE.finditer(text, start, end):
            if not (french and text[match.end() - 1] in ";:!?"):
                yield _mark(_word_start(text, start, match.start()), match.end(), "space_before")
        for match in _DOUBLED.finditer(text, start, end):
            yield _mark(_word_start(text, start, match.start()), match.end(), "doubled_mark")
        for match in _MISSING.finditer(text, start, end):
            if _is_missing(text, match):
                yield _mark(match.start(), match.end(), "space_missing")


def _mark(start: int, end: int, message: str) -> Evidence:
    return Evidence(start, end, "spacing", Message(f"typos.{message}"))


def _word_start(text: str, start: int, end: int) -> int:
    begin = end
    while begin > start and end - begin < 40 and (text[begin - 1].isalnum() or text[begin - 1] in "'’-"):
        begin -= 1
    return begin


def _is_missing(text: str, match: re.Match[str]) -> bool:
    """Two words, the second with a capital where a sentence ends; no web address, no file, no abbreviation."""
    left, right = match["left"], match["right"]
    if _ADDRESS.match(text, max(match.start() - 1, 0)) or text[match.end() : match.end() + 1] in tuple("@/_"):
        return False
    if not (left[1:].islower() and right[1:].islower() and is_name(fold(left)) and is_name(fold(right))):
        return False
    if text[match.end("left")] == ",":
        return True
    return right[0].isupper() and left[0].islower() and len(left) > 2 and text[match.end() : match.end() + 1] != "."
