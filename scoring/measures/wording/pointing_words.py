"""Pointing words: "this" and "these", by which a writer comments on what was told.

"This week", "this country" and "this article" point at the calendar, the place or the page, "this:" points forward;
what others say is left out.

Unit: per 100 words outside quotations.
Source: Biber 1988, Variation across Speech and Writing (demonstratives mark comment and argument, not report).
"""

from __future__ import annotations

import re

from scoring.measures.wording.own import phrases_in, rate, unsaid
from scoring.reading.phrases import index
from scoring.values import Document, Measurement, Span

_POINTING = index([("this", "pointing"), ("these", "pointing"), ("these days", "time")])
_TIMES = (
    "minute|hour|day|morning|afternoon|evening|night|week|weekend|month|quarter|year|summer|autumn|fall|winter|spring|"
    "season|semester|period|occasion|decade|century|cycle|term|moment|stage|holiday"
)
_DATES = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|"
    "september|october|november|december|(?:jan|feb|aug|sept|oct|nov|dec)"
)
_PAGE = (
    "article|story|report|photo|picture|image|post|column|page|site|website|newsletter|email|interview|video|graphic|"
    "chart|form|edition|ebook|link|podcast|blog|thread|web|writing|reporter|correspondent|author|writer"
)
_HERE = "country|nation|planet|world|time|past|last|coming|next|point|far|early|late|much|many"
_ELSEWHERE = re.compile(
    rf":| (?:(?:{_DATES}|{_PAGE}|{_HERE})(?:'s|s)?\b|(?:[\w'’-]{{1,20}} )?(?:{_TIMES})(?:['’]s|s)?\b"
    r"|(?:[\w’'-]{1,20} )?(?:photo|picture|image)\b|statement from\b)",
    re.IGNORECASE,
)


def measure(document: Document) -> Measurement:
    """Pointing words for every 100 of the writer's own words."""
    marked = [span for span, label in phrases_in(document, _POINTING) if label == "pointing"]
    back = [span for span in marked if not _ELSEWHERE.match(document.text, span.end) and not _is_loud(document, span)]
    return rate(document, unsaid(document, back), "pointing", 100)


def _is_loud(document: Document, span: Span) -> bool:
    """Whether the word is written in capitals, as in a heading."""
    return document.text[span.start : span.end].isupper()
