"""Words run together: "HomeNewsPolitics", "EuropeMore"; brands such as YouTube are none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from scoring.measures.typos.extent import heads, reach_left, reach_right
from scoring.measures.typos.lists import listed
from scoring.reading.spelling import capitals, is_name, is_word
from scoring.values import Document, Evidence, Message, Residue, Span

_SEAM = re.compile(r"[A-Z](?<=[a-z].)(?=[a-z])")
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_ADDRESS = tuple("@#/.&=_\\$0123456789")
_ADDRESS_GOES_ON = re.compile(r"\.[a-z]")  # "SlowFood.com"


def find_run_together(document: Document) -> Iterator[Evidence]:
    """In residue lines three known words too, everywhere two if the second opens a sentence or the first is small."""
    yield from _find(document.text, document.residue, _is_joined_in_residue)
    yield from _find(document.text, (*heads(document), *document.paragraphs), _is_joined_in_prose)


def _find(text: str, places: Sequence[Residue | Span], is_slip: Callable[[str], bool]) -> Iterator[Evidence]:
    for place in places:
        done = place.start
        for seam in _SEAM.finditer(text, place.start, place.end):
            if seam.start() < done:
                continue
            start = reach_left(text, seam.end(), place.start)
            done = end = reach_right(text, seam.start(), place.end)
            if (
                text[start - 1 : start] not in _ADDRESS
                and text[end : end + 1] not in ("@", "/", "_")
                and not _ADDRESS_GOES_ON.match(text, end)
                and is_slip(text[start:end])
            ):
                yield Evidence(start, end, "run_together", Message("typos.run_together"))


def _is_joined(word: str) -> bool:
    pieces = _PART.findall(word)
    if "".join(pieces) != word or word in capitals() or max(map(len, pieces)) < 4:
        return False
    return len(pieces) > 1 and all(len(piece) > 1 and is_name(piece) for piece in pieces)


def _is_joined_in_residue(word: str) -> bool:
    """Two with capitals may be a name: "DiPetrillo"."""
    return _is_joined_in_prose(word) or (len(_PART.findall(word)) > 2 and _is_joined(word))


def _is_joined_in_prose(word: str) -> bool:
    pieces = _PART.findall(word)
    if not _is_joined(word):
        return False
    return not listed("openers").isdisjoint(pieces[1:]) or (len(pieces[0]) > 3 and is_word(pieces[0]))
