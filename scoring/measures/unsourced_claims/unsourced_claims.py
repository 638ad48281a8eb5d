"""Unsourced claims: checkable sentences with no source in the sentence or in reach.

Unit: share of the checkable sentences (attributed, carried, plain event or unsourced). Sure are only those in which and
around which nothing at all hints at a source.
Source: the rulings of ``docs/unsourced.md``, worked out on 891 sentences of news; after Newell et al. 2018 (PolNeAR).
"""

from __future__ import annotations

from typing import get_args

from scoring.reading.ages import is_age
from scoring.reading.claim_words import ClaimKind, claim_kind
from scoring.reading.silent import surely_unsourced
from scoring.text.remembered import remembered
from scoring.values import Document, Evidence, Measurement, Message, Sentence


def ranked(document: Document) -> list[Sentence]:
    """The sure sentences, those most worth a check first: accusations, then figures, causes, history, the rest."""
    sure = [document.sentences[at] for at in surely_unsourced(document)]
    return sorted(sure, key=lambda sentence: get_args(ClaimKind).index(_kind(document, sentence)))


def _kind(document: Document, sentence: Sentence) -> ClaimKind:
    words = document.words[sentence.first : sentence.last]
    return _kind_of(tuple([word.text.lower() for word in words if not is_age(document.text, word)]))


@remembered
def _kind_of(words: tuple[str, ...]) -> ClaimKind:
    return claim_kind(words, 0, len(words))


def _mark(document: Document, at: int, *, sure: bool) -> Evidence:
    sentence = document.sentences[at]
    note = Message(f"unsourced_claims.{_kind(document, sentence)}" if sure else "unsourced_claims.unsure")
    return Evidence(sentence.start, sentence.end, "unsourced_claim", note, sure=sure)


def measure(document: Document) -> Measurement:
    """The unsourced share of the checkable sentences, None where nothing is checkable."""
    if not document.claims:
        return Measurement(None)
    found = [claim.sentence for claim in document.claims if claim.status == "unsourced"]
    sure = set(surely_unsourced(document))
    evidence = tuple(_mark(document, at, sure=at in sure) for at in found)
    note = None if evidence else Message("unsourced_claims.none", {"count": len(document.claims)})
    return Measurement(len(found) / len(document.claims), evidence, note)
