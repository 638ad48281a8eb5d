"""Words that the typo measures let pass or look for."""

from __future__ import annotations

from scoring.reading.word_lists import word_list


def listed(kind: str) -> frozenset[str]:
    """The words of a list of ``resources/lexicons/typos.toml``."""
    return word_list(kind, "typos")
