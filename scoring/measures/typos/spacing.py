"""Spaces where none belong ("Russia ."), marks doubled, no space where one belongs ("war.The")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.typos.extent import heads, reach_left, reach_right
from scoring.reading.spelling import fold, is_name
from scoring.values import Document, Evidence, Message

# One pattern, so that a text is run through once; it starts with what is rare. A mark stands after
#   a space: not ". . .", " .com", " :)", nor the narrow spaces of French;
#   or after a word, before another mark or before a word.
_SLIP = re.compile(
    r"""[.,;:!?](?:
      (?P<space_before>(?<=[ \t].)(?:
        (?<=\.)(?![.,\w]|\s[.,]) | (?<=,)(?![.,\d]|\s[.,]) | (?<=[;!?])(?=\s|\Z) ))
    | (?P<doubled_mark>(?<=\w,)[ ]?,(?=[\s\w]) | (?<=\w\w\.)\.(?=\s|\Z) | (?<=\w[,;:])\.(?=\s|\Z) )
    | (?P<space_missing>(?<=[^\W\d_]{2}[.!?,])(?=[^\W\d_]{2}) )
    )""",
    re.VERBOSE,
)
_FRENCH = re.compile(r"[«»\u202f\u00a0](?:(?<!\u00a0)|[;:!?])")


def find_spacing(document: Document) -> Iterator[Evidence]:
    """Marks the word before the space with the mark, or both words around the missing space."""
    text = document.text
    french = bool(_FRENCH.search(text))
    for start, end in (*heads(document), *document.paragraphs):
        for match in _SLIP.finditer(text, start, end):
            kind, place = match.lastgroup, match.start()
            left = reach_left(text, place, start)
            if kind == "doubled_mark":
                yield _mark(left, match.end(), kind)
            elif kind == "space_missing":
                right = reach_right(text, match.end(), end)
                if _is_missing(text, left, place, right):
                    yield _mark(left, right, kind)
            elif not (french and text[place] in ";:!?"):
                yield from _before(text, place, start)


def _before(text: str, place: int, start: int) -> Iterator[Evidence]:
    """The mark at a place that up to three spaces part from its word."""
    left = start + len(text[start:place].rstrip(" \t"))
    word = reach_left(text, left, start)
    if word < left and left + 4 >= place:
        yield _mark(word, place + 1, "space_before")


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
