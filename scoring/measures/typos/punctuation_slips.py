"""Slips of punctuation: quotation marks without a partner, spaces in the wrong place, words run together or cut loose.

Unit: per 1,000 words of the article proper, its headline and subheads. Page residue is read for words run together.
Source: The Chicago Manual of Style, 17th edition, 6.7 to 6.12 and 13.30 (quotations over several paragraphs).
"""

from __future__ import annotations

from scoring.measures.typos.extent import per_thousand
from scoring.measures.typos.fragments import find_fragments
from scoring.measures.typos.run_together import find_run_together
from scoring.measures.typos.spacing import find_spacing
from scoring.measures.typos.unbalanced_quotes import find_unbalanced_quotes
from scoring.values import Document, Evidence, Measurement


def measure(document: Document) -> Measurement:
    """Slips of punctuation per 1,000 words; where two are in one place, the first kind found is the one that counts."""
    found: list[Evidence] = []
    for find in (find_unbalanced_quotes, find_fragments, find_run_together, find_spacing):
        taken = {place for mark in found for place in range(mark.start, mark.end)}
        found += [mark for mark in find(document) if taken.isdisjoint(range(mark.start, mark.end))]
    return per_thousand(document, found)
