"""Exhortations: calls on the reader ("share this", "wake up", "we must"); what others say is left out.

Unit: per 1,000 words outside quotations.
Source: Da San Martino et al. 2019, Fine-Grained Analysis of Propaganda in News Articles (slogans, calls). The list is
our own, ``resources/lexicons/wording.toml``.
"""

from __future__ import annotations

from scoring.measures.wording.own import rate
from scoring.measures.wording.phrase_lists import listed
from scoring.values import Document, Measurement

_BREAKS = ".!?:;,—–-([…"
_ASKING = ("please", "so", "but", "just", "now", "then")


def measure(document: Document) -> Measurement:
    """Exhortations for every 1,000 of the writer's own words."""
    orders = [span for span in listed(document, "orders") if _begins(document.text, span.start)]
    return rate(document, sorted([*listed(document, "calls"), *orders]), "exhortation", 1000)


def _begins(text: str, at: int) -> bool:
    """Whether a clause begins here: what stands later in it only tells of others ("they did not let ...")."""
    before = text[max(at - 15, 0) : at]
    words = before.split()
    return (
        not words or "\n" in before[len(before.rstrip()) :] or words[-1][-1] in _BREAKS or words[-1].lower() in _ASKING
    )
