"""Quotations: words between quotation marks, over several paragraphs where the convention says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scoring.values import Quotation, Span

_QUOTED = re.compile(r"[“\"]([^“”\"\n]{1,2000})[”\"]")


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of the article proper, in order."""
    return tuple(
        Quotation(match.start(), match.end(), True, True, False)
        for start, end in paragraphs
        for match in _QUOTED.finditer(text, start, end)
    )
