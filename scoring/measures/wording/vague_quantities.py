"""Vague quantities: counts that nobody can check ("many", "a growing number of"); what others say is left out.

Unit: per 1,000 words outside quotations.
Source: Ganter and Strube 2009 and Farkas et al. 2010 on weasel words (unspecific numbers). The list is our own,
``resources/lexicons/wording.toml``.
"""

from __future__ import annotations

from scoring.measures.wording.phrase_lists import phrase_rate
from scoring.values import Document, Measurement


def measure(document: Document) -> Measurement:
    """Vague quantities for every 1,000 of the writer's own words."""
    return phrase_rate(document, "vague", "vague")
