"""Words cut loose after a full stop: "advance a ceasefire. fire and end the war"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.typos.lists import listed
from scoring.reading.names import parts
from scoring.reading.spelling import fold, is_word
from scoring.values import Document, Evidence, Message

_LOOSE = re.compile(
    r"(?<!\S)(?P<left>[^\W\d_A-Z]{3,30})[.][ ](?P<right>[^\W\d_A-Z]{1,30})(?=[\s,;:.!?’”\"')]|\Z)(?!\.\w)"
)


def find_fragments(document: Document) -> Iterator[Evidence]:
    """Marks the words on both sides of the full stop."""
    for start, end in document.paragraphs:
        for match in _LOOSE.finditer(document.text, start, end):
            if _is_loose(match["left"], match["right"]):
                yield Evidence(*match.span(), "fragment", Message("typos.fragment"))


def _is_loose(left: str, right: str) -> bool:
    return (
        left not in listed("shortened")
        and right not in parts("particles")
        and is_word(fold(left))
        and is_word(fold(right))
    )
