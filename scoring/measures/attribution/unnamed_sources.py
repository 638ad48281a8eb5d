"""Unnamed sources: attributions to people whom nobody can ask ("critics say", "a source said").

Unit: share of the attributions that have a source; None without any.
Source: Duffy 2014, Anonymous Sources: A Utilitarian Exploration of Their Justification and Guidelines for Limited Use.
"""

from __future__ import annotations

from scoring.measures.attribution.said import credited
from scoring.values import Document, Evidence, Measurement, Message


def measure(document: Document) -> Measurement:
    """The share of attributions whose source is unnamed; these sources are marked."""
    sources = [(each.source, each.source_kind) for each in credited(document) if each.source is not None]
    if not sources:
        return Measurement(None, note=Message("attribution.none", {"count": len(document.sentences)}))
    evidence = tuple(
        Evidence(
            *span,
            "source",
            Message("attribution.source_unnamed", {"who": " ".join(document.text[span.start : span.end].split())}),
            source_kind="unnamed",
        )
        for span, kind in sources
        if kind == "unnamed"
    )
    note = None if evidence else Message("attribution.no_unnamed", {"count": len(sources)})
    return Measurement(len(evidence) / len(sources), evidence, note)
