"""Lines of a text, without the blank ones."""

from __future__ import annotations

import re

from scoring.values import Span

_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def find_lines(text: str) -> tuple[Span, ...]:
    """Every line that is not blank, without the white space around it."""
    return tuple(Span(*match.span()) for match in _LINE.finditer(text))
