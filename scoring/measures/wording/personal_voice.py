"""The writer speaks of himself or to the reader: "I", "we", "you" and their forms, quotations left out.

Unit: per 100 words outside quotations.
Source: Rashkin et al. 2017, Truth of Varying Shades (first and second person in unreliable news).
"""

from __future__ import annotations

from scoring.measures.wording.own import rate, words_in
from scoring.values import Document, Measurement

_PRONOUNS = [
    "i",
    "me",
    "my",
    "mine",
    "myself",
    "we",
    "us",
    "our",
    "ours",
    "ourselves",
    "you",
    "your",
    "yours",
    "yourself",
    "yourselves",
]
_SHORTENED = [word + ending for word in ("i", "we", "you") for ending in ("'m", "'re", "'ve", "'ll", "'d")]
_VOICE = frozenset([*_PRONOUNS, *_SHORTENED, "let's", "y'all"])


def measure(document: Document) -> Measurement:
    """First and second person for every 100 of the writer's own words."""
    return rate(document, words_in(document, _VOICE), "personal", 100)
