"""Exhortations: calls on the reader ("share this", "wake up", "we must"); what others say is left out.

Unit: per 1,000 words outside quotations.
Source: Da San Martino et al. 2019, Fine-Grained Analysis of Propaganda in News Articles (slogans, calls). The list is
our own, ``resources/lexicons/wording.toml``.
"""

from __future__ import annotations

from scoring.measures.wording.phrase_lists import phrase_rate
from scoring.values import Document, Measurement


def measure(document: Document) -> Measurement:
    """Exhortations for every 1,000 of the writer's own words."""
    return phrase_rate(document, "calls", "exhortation")
