"""Words run together: "HomeNewsPolitics", "EuropeMore"; brands such as YouTube are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.typos.extent import heads
from scoring.measures.typos.lists import listed
from scoring.reading.spelling import capitals, fold, is_name, is_word
from scoring.values import Document, Evidence, Message, Span

_JOINED = re.compile(r"(?<![\w@#/.&=-])[^\W\d_]{1,30}?(?<=[a-z])[A-Z][^\W\d_]{1,60}(?![\w@/]|\.\w)")
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


def find_run_together(document: Document) -> Iterator[Evidence]:
    """In residue lines any two known words, elsewhere only where the second opens a sentence or the first is small."""
    lines = [Span(line.start, line.end) for line in document.residue]
    for places, is_slip in ((lines, _is_joined), ((*heads(document), *document.paragraphs), _is_joined_in_prose)):
        for start, end in places:
            for match in _JOINED.finditer(document.text, start, end):
                if is_slip(fold(match.group())):
                    yield Evidence(*match.span(), "run_together", Message("typos.run_together"))


def _is_joined(word: str) -> bool:
    pieces = _PART.findall(word)
    known = all(len(piece) > 1 and is_name(piece) for piece in pieces)
    return known and len(pieces) > 1 and max(map(len, pieces)) > 3 and word not in capitals()


def _is_joined_in_prose(word: str) -> bool:
    pieces = _PART.findall(word)
    if not _is_joined(word):
        return False
    return not listed("openers").isdisjoint(pieces[1:]) or (
        len(pieces[0]) > 3 and pieces[0].islower() and is_word(pieces[0])
    )
