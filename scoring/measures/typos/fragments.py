"""Words cut loose after a full stop: "advance a ceasefire. fire and end the war"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.typos.extent import reach_left, reach_right
from scoring.measures.typos.lists import listed
from scoring.reading.names import parts
from scoring.reading.spelling import fold, is_word
from scoring.values import Document, Evidence, Message

_LOOSE = re.compile(r"\. (?=[a-z])")


def find_fragments(document: Document) -> Iterator[Evidence]:
    """Marks the words on both sides of the full stop."""
    text = document.text
    for start, end in document.paragraphs:
        for match in _LOOSE.finditer(text, start, end):
            left, right = reach_left(text, match.start(), start), reach_right(text, match.end(), end)
            alone = (left == start or text[left - 1].isspace() or text[left - 1] in "“\"‘'(") and not _is_address(
                text, right
            )
            if alone and _is_loose(text[left : match.start()], text[match.end() : right]):
                yield Evidence(left, right, "fragment", Message("typos.fragment"))


def _is_address(text: str, end: int) -> bool:
    return text[end : end + 1] in tuple(".@/_:") and text[end + 1 : end + 2].isalnum()


def _is_loose(left: str, right: str) -> bool:
    """Whether both are words written small, and neither is an abbreviation nor a "von"."""
    if len(left) < 3 or left in listed("shortened") or right in parts("particles"):
        return False
    return left.islower() and right.islower() and is_word(fold(left)) and is_word(fold(right))
