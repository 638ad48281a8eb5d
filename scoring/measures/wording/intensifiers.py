"""Intensifiers: adverbs that turn the volume up ("very", "totally", "incredibly"); what others say is left out.

Unit: per 1,000 words outside quotations.
Source: Recasens et al. 2013, Linguistic Models for Analyzing Biased Language (subjective intensifiers); Rashkin et al.
2017, Truth of Varying Shades. The list is our own, ``resources/lexicons/wording.toml``.
"""

from __future__ import annotations

from scoring.measures.wording.phrase_lists import phrase_rate
from scoring.values import Document, Measurement


def measure(document: Document) -> Measurement:
    """Intensifiers for every 1,000 of the writer's own words."""
    return phrase_rate(document, "intensifiers", "intensifier")
