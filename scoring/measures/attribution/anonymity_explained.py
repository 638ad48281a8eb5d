"""Anonymity explained: unnamed officials, aides and other insiders of whom the article says why they are not named.

Unit: share of the attributions to such sources; None without any. A reason counts for all that is said by unnamed
sources in its paragraph.
Source: Carlson 2011, On the Condition of Anonymity; Duffy 2014, Anonymous Sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scoring.measures.attribution.said import credited
from scoring.reading.word_lists import word_list
from scoring.text.places import last_from
from scoring.values import Attribution, Document, Evidence, Measurement, Message

_UNNAMED = re.compile(
    r"\b(?:(?:on (?:the )?)?condition of anonymity|(?:spoke|speaking|speak|talk|talking) anonymously|anonymity"
    r"|(?:asked|asking|requested|declined|wanted|wished) (?:that (?:he|she|they) )?not (?:to )?be"
    r" (?:named|identified|quoted)"
    r"|not (?:be )?(?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief|disclose)"
    r"|whose name (?:is|was|has been) (?:withheld|changed))\b"
)
_SIGNS = ("nonym", "be named", "be identified", "be quoted", "uthori", "allowed to", "permitted to", "whose name ")
_BECAUSE = "attribution.anonymity_because"
_REASON = re.compile(
    r"\b(?:because|since|fear|fears|fearing|in order to|so (?:that|as)|due to|owing to|citing"
    r"|to (?:discuss|describe|speak|talk|avoid|protect|share|be|provide|preview|detail|recount|characteri[sz]e)"
    r"|not (?:be )?(?:authori[sz]ed|allowed|permitted)"
    r"|sensitiv\w{2,8}|safety|retaliation|reprisals?|security)\b"
)


def measure(document: Document) -> Measurement:
    """The share explained; what is told of the anonymity is marked."""
    insiders = [each.cue.start for each in credited(document) if _is_insider(document, each)]
    paragraphs = document.paragraphs
    marks = _marks(document) if any(sign in document.text for sign in _SIGNS) else ()
    evidence = tuple(filter(document.keeps, marks))
    explained = {last_from(paragraphs, mark.start) for mark in evidence if mark.note.id == _BECAUSE}
    if not insiders:
        return Measurement(None, evidence, None if evidence else Message("attribution.nobody_unnamed"))
    note = None if evidence else Message("attribution.no_anonymity", {"count": len(insiders)})
    share = sum(last_from(paragraphs, start) in explained for start in insiders) / len(insiders)
    return Measurement(share, evidence, note)


def _is_insider(document: Document, each: Attribution) -> bool:
    """Whether an unnamed source is one whom the writer met: "an official", not "critics" or "Republicans"."""
    if each.source is None or each.source_kind != "unnamed":
        return False
    words = document.text[each.source.start : each.source.end].lower().split()
    return not word_list("insiders", "attribution_sources").isdisjoint(words)


def _marks(document: Document) -> Iterator[Evidence]:
    """Where anonymity is told of, and whether with a reason in the same sentence."""
    for start, end, *_ in document.sentences:
        match = _UNNAMED.search(document.text, start, end)
        if match:
            because = _REASON.search(document.text, match.start(), end)
            yield Evidence(*match.span(), "anonymity", Message(_BECAUSE if because else "attribution.anonymity"))
