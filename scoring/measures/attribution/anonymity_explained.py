"""Anonymity explained: unnamed sources of which the article says why they are not named.

Unit: share of the attributions to unnamed sources; None without any. A reason counts for all that is said by unnamed
sources in its paragraph.
Source: Carlson 2011, On the Condition of Anonymity; Duffy 2014, Anonymous Sources.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from scoring.values import Document, Evidence, Measurement, Message

_UNNAMED = re.compile(
    r"\b(?:(?:on (?:the )?)?condition of anonymity|(?:spoke|speaking|speak|talk|talking) anonymously|anonymity"
    r"|(?:asked|asking|requested|declined|wanted|wished) (?:that (?:he|she|they) )?not (?:to )?be"
    r" (?:named|identified|quoted)"
    r"|not (?:be )?(?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief|disclose)"
    r"|whose name (?:is|was|has been) (?:withheld|changed))\b"
)
_REASON = re.compile(
    r"\b(?:because|since|fear|fears|fearing|in order to|so (?:that|as)|due to|owing to|citing"
    r"|to (?:discuss|describe|speak|talk|avoid|protect|share|be|provide|preview|detail|recount|characteri[sz]e)"
    r"|not (?:be )?(?:authori[sz]ed|allowed|permitted)"
    r"|sensitiv\w{2,8}|safety|retaliation|reprisals?|security)\b"
)


def measure(document: Document) -> Measurement:
    """The share explained; what is told of the anonymity is marked."""
    unnamed = [each.cue.start for each in document.attributions if each.source and each.source_kind == "unnamed"]
    starts = [paragraph.start for paragraph in document.paragraphs]
    marks = [] if "nonym" not in document.text and " not " not in document.text else list(_marks(document))
    explained = {bisect_right(starts, start) for start, _, because in marks if because}
    evidence = tuple(
        Evidence(
            start, end, "anonymity", Message("attribution.anonymity_because" if because else "attribution.anonymity")
        )
        for start, end, because in marks
    )
    if not unnamed:
        return Measurement(None, evidence, None if evidence else Message("attribution.nobody_unnamed"))
    note = None if evidence else Message("attribution.no_anonymity", {"count": len(unnamed)})
    share = sum(bisect_right(starts, start) in explained for start in unnamed) / len(unnamed)
    return Measurement(share, evidence, note)


def _marks(document: Document) -> list[tuple[int, int, bool]]:
    """Where anonymity is told of, and whether with a reason in the same sentence."""
    found = []
    for start, end, *_ in document.sentences:
        match = _UNNAMED.search(document.text, start, end)
        if match:
            because = _REASON.search(document.text, match.start(), end)
            found.append((match.start(), match.end(), because is not None))
    return found
