"""The writer speaks of himself or to the reader: "I", "we", "you" and their forms, quotations left out.

Unit: per 100 words outside quotations.
Source: Rashkin et al. 2017, Truth of Varying Shades (first and second person in unreliable news).
"""

from __future__ import annotations

import re

from scoring.measures.wording.own import rate, unsaid, words_in
from scoring.text.places import last_from
from scoring.values import Document, Measurement, Span

_PRONOUNS = [
    "i",
    "me",
    "my",
    "mine",
    "myself",
    "we",
    "us",
    "our",
    "ours",
    "ourselves",
    "you",
    "your",
    "yours",
    "yourself",
    "yourselves",
]
_ASKED = re.compile(r"(?: have| had)?(?: not| also| yet){0,2} (?:heard back|reached out|contacted|asked for comment)\b")
_THANKS = ("Thank ", "thank ", "Mind ", "mind ")
_BEFORE = " \n\u00a0(\"'“”‘’…:,;—–-*>/[.!?•"  # what may stand before "I" where it is no letter of a word
_BEFORE_MINE = ("of ", "is ", "was ", "are ", "were ", "to ", "than ", "emphasis ", "not ")
_SHORTENED = [word + ending for word in ("i", "we", "you") for ending in ("'m", "'re", "'ve", "'ll", "'d")]
_VOICE = frozenset([*_PRONOUNS, *_SHORTENED, "let's", "y'all"])


def measure(document: Document) -> Measurement:
    """First and second person for every 100 of the writer's own words."""
    found = [
        span for span in words_in(document, _VOICE) if not _is_number(document, span) and not _is_pit(document, span)
    ]
    found = [span for span in found if not document.text.endswith(_THANKS, 0, span.start)]
    found = [span for span in found if not _is_named(document, span) and not _is_of_reply(document, span)]
    return rate(document, unsaid(document, found), "personal", 100)


def _is_named(document: Document, span: Span) -> bool:
    """Whether a capital that no sentence asks for makes the word part of a name or a title: "Our Town Trust"."""
    text = document.text
    if text[span.start] == "I" or not text[span.start].isupper():
        return False
    return (
        document.sentences[last_from(document.sentences, span.start)].start != span.start
        and text[span.start - 2 : span.start - 1].isalnum()
    )


def _is_of_reply(document: Document, span: Span) -> bool:
    """Whether a sentence only says who was asked: "we have not heard back"."""
    if _ASKED.match(document.text, span.end):
        return True
    sentence = document.sentences[last_from(document.sentences, span.start)]
    return any(sentence.start <= reply.start < sentence.end for reply in document.replies)


def _is_pit(document: Document, span: Span) -> bool:
    """Whether "mine" is one for coal: what is somebody's is "of mine" or "is mine"."""
    text = document.text
    if text[span.start : span.end].lower() != "mine":
        return False
    return not text.endswith(_BEFORE_MINE, 0, span.start)


def _is_number(document: Document, span: Span) -> bool:
    """Whether "I" is a one, as in World War I, or a letter, as in D+I."""
    if span.start and document.text[span.start - 1] not in _BEFORE:
        return True
    before = document.text[max(span.start - 30, 0) : span.start].rsplit(None, 2)
    return (
        document.text[span.start : span.end] == "I" and len(before) > 1 and before[-1].istitle() and len(before[-1]) > 2
    )
