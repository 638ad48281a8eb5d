"""Sourced numbers: figures that stand in what somebody is said to have said, or in a sentence that names a source.

Unit: share of the figures outside quotation marks and dates; None with fewer than three.
Source: Maier 2002, Numbers in the News (Journalism Studies 3), on figures that readers cannot check.
"""

from __future__ import annotations

import re

from scoring.reading.ages import is_age
from scoring.text.cover import Cover
from scoring.text.places import last_from
from scoring.values import Document, Evidence, Measurement, Message, Span, Word

FEWEST = 3
_DATE = re.compile(r"(?:1[5-9]|20)\d\d(?:s|th)?|\d{1,2}:\d\d|\d{1,2}(?:st|nd|rd|th)?")  # years, times, small numbers
_SCALE = re.compile(
    r"[\s-](?:percent|per cent|%|million|billion|trillion|thousand|hundred|people|dead|killed|wounded|injured"
    r"|points?|km|miles?|tons?|tonnes?|dollars?|euros?|pounds?|rubles?|roubles?|troops|soldiers|cases|deaths|votes?|seats?|jobs?)\b"
)
_CURRENCY = "$€£¥₽₴₹"


def measure(document: Document) -> Measurement:
    """The share of figures with a source; those without are marked."""
    found = [word for word in document.words if word.text[0].isdigit() and _is_figure(document.text, word)]
    said = Cover.of(Span(quotation.start, quotation.end) for quotation in document.quotations)
    found = [word for word in found if not said.holds(word.start)]
    if len(found) < FEWEST:
        return Measurement(None, note=Message("attribution.few_figures", {"count": len(found)}))
    sourced = Cover.of(_sourced(document))
    note = Message("attribution.figure")
    marks = (Evidence(word.start, word.end, "figure", note) for word in found if not sourced.holds(word.start))
    evidence = tuple(filter(document.keeps, marks))
    nothing = None if evidence else Message("attribution.all_figures_sourced", {"count": len(found)})
    return Measurement(1 - len(evidence) / len(found), evidence, nothing)


def _is_figure(text: str, word: Word) -> bool:
    """An amount: neither an age, a year, a time nor a small number without what it counts."""
    if is_age(text, word):
        return False
    if text[word.start - 1 : word.start] == "(":
        return False  # the same amount in other units: "300kg (661lb)"
    if text[word.end : word.end + 1] == "-" and text[word.end + 1 : word.end + 2].isalnum():
        return False  # a telephone number, a score; "the 60-vote rule"
    if text[max(0, word.start - 4) : word.start].startswith("S&P"):
        return False  # the name of an index
    if word.start > 1 and text[word.start - 1] == "-" and text[word.start - 2].isdigit():
        return False
    if text[word.start - 1 : word.start] in _CURRENCY and word.start:
        return True
    return not _DATE.fullmatch(word.text) or _SCALE.match(text, word.end) is not None


def _sourced(document: Document) -> list[Span]:
    """Sentences in which somebody with a source speaks, and all that is said."""
    spans: list[Span] = []
    for each in document.attributions:
        if each.source:
            spans.extend(each.content)
            at = last_from(document.sentences, each.cue.start)
            spans.append(Span(*document.sentences[max(at, 0)][:2]))
    return spans
