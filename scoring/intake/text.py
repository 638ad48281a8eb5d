"""Plain text."""

from __future__ import annotations

from scoring.clean import clean
from scoring.intake.unwrap import unwrap


def from_text(text: str) -> str:
    """The cleaned text, one line a paragraph."""
    return unwrap(clean(text))
