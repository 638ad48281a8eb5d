"""Opinion: pages that say so, and texts in which the writer speaks and names few sources."""

from __future__ import annotations

import re

from scoring.measures.wording.own import own_words, words_in
from scoring.scorecard.cautions.labels import alone, around, ending, headings, short_lines
from scoring.values import Document

VOICE = 1.5  # per 100 words of the writer's own
SOURCES = 0.2  # per sentence
_LABELS = (
    r"(?:analysis[ /]{1,3})?(?:opinions?|op-?eds?|editorials?|commentary|column|letters?(?: to the editor)?|viewpoint"
    r"|perspective|review|guest (?:column|essay|post|commentary))"
)
_AROUND, _ALONE = around(_LABELS), alone(_LABELS)
_WRITER = re.compile(
    r"\b(?:opinion|op-ed|guest) (?:columnist|contributor|writer)s?\b|\beditorial board\b", re.IGNORECASE
)
_DISCLAIMER = re.compile(
    r"\b(?:views|opinions) expressed (?:in|on) (?:this|the) (?:article|piece|column|commentary|op-ed|essay|channel)\b"
    r"|\bviews expressed (?:here )?are (?:those of the author|(?:his|her|their) own)\b",
    re.IGNORECASE,
)
_I = frozenset(["i", "me", "my", "mine", "myself", "i'm", "i've", "i'll", "i'd"])
_WE = frozenset(["we", "us", "our", "ours", "ourselves", "we're", "we've", "we'll", "we'd", "let's"])
_SHOULD = frozenset(["must", "mustn't", "should", "shouldn't", "ought"])
_MOST_WE = 3.0  # a report of a team says "we" often and urges nothing
_KNOWN = ("person", "organisation", "official", "document")


def says_opinion(document: Document) -> bool:
    """Whether the page names itself opinion, in its headline, a line of its own or a disclaimer."""
    return (
        any(map(_AROUND.match, headings(document)))
        or any(_ALONE.match(line) or _WRITER.search(line) for line in short_lines(document))
        or _DISCLAIMER.search(ending(document)) is not None
    )


def sounds_like_opinion(document: Document) -> bool:
    """Whether the writer says "I", "we", "must" and "should" often, outside quotations, and names few sources."""
    known = sum(each.source_kind in _KNOWN for each in document.attributions)
    return known < SOURCES * len(document.sentences) and _voice(document) >= VOICE


def _voice(document: Document) -> float:
    words = own_words(document)
    if not words:
        return 0.0
    often = [100 * len(words_in(document, each)) / words for each in (_I, _WE, _SHOULD)]
    return often[0] + min(often[1], _MOST_WE) + 2 * often[2]
