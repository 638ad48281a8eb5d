"""Facts that a rewrite should leave alone: figures, dates, names and quoted words. What is gone, and what is new.

Compared are words, not meanings: a verb that was changed, or a name given to another deed, is not noticed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from scoring.reading.word_lists import word_list
from scoring.text.lines import find_lines
from scoring.text.remembered import remembered
from scoring.values import Document, Span

Kind = Literal["figure", "date", "name", "quotation"]

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_SURE_MONTH = r"(?:January|February|April|June|July|August|September|October|November|December)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_DATE = re.compile(
    rf"\b(?:{_DAY}(?: of)? {_MONTH}|{_MONTH} {_DAY})(?!\d)(?:,? {_YEAR}\b)?|\b{_MONTH},? {_YEAR}\b"
    rf"|\b\d{{4}}-\d\d-\d\d\b|\b{_SURE_MONTH}\b|\b{_YEAR}\b(?![\d%]|,\d| (?:percent|per cent|people))"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_WORDS = dict(each.split("=") for each in sorted(word_list("numbers", "facts")))
_UNITS = {"percent": "%", "per cent": "%", "bn": "billion", "m": "million", "k": "thousand", "pct": "%"}
_FIGURE = re.compile(
    rf"(?<![\w.,-])([$€£¥]?)(\d+(?:[.,:]\d+)*|(?i:{'|'.join(_WORDS)})\b)"
    r"(%|bn\b|m\b|k\b| ?(?:percent|per cent|pct|thousand|million|billion|trillion)\b)?"
)
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»‹›\"‘’‚'`", ""))


class Fact(NamedTuple):
    """Words that state a fact, and how they are compared: ``key`` is the same for "12 May" and "May 12th"."""

    kind: Kind
    key: str
    span: Span


class Differences(NamedTuple):
    """``gone``: facts of the original, placed in it, that the draft lacks; ``new``: the other way round."""

    gone: tuple[Fact, ...]
    new: tuple[Fact, ...]


def compare_facts(original: Document, draft: Document) -> Differences:
    """What a draft lost and made up."""
    return Differences(_missing(original, draft), _missing(draft, original))


def _missing(document: Document, other: Document) -> tuple[Fact, ...]:
    """The facts of a document that another lacks, each once, in order."""
    stated = {(fact.kind, fact.key) for fact in _plain_facts(other.text, find_lines(other.text))}
    quoted = "\n".join(fact.key for fact in _quotations(other))
    named = other.text.casefold()
    headline = [document.headline] if document.headline else []
    proper = (*headline, *document.subheads, *document.paragraphs)
    missing = [fact for fact in _plain_facts(document.text, proper) if (fact.kind, fact.key) not in stated]
    missing += [fact for fact in _quotations(document) if fact.key not in quoted]
    missing += [fact for fact in _names(document) if not _stands_in(named, fact.key)]
    once = {(fact.kind, fact.key): fact for fact in reversed(missing)}
    return tuple(sorted(once.values(), key=lambda fact: fact.span))


def _plain_facts(text: str, stretches: Iterable[Span]) -> Iterator[Fact]:
    """Dates and figures of some stretches of a text."""
    for start, end in stretches:
        for kind, key, span in _in_stretch(text[start:end]):
            yield Fact(kind, key, Span(start + span.start, start + span.end))


@remembered
def _in_stretch(text: str) -> tuple[Fact, ...]:
    dates = [Fact("date", _date_key(found.group()), Span(*found.span())) for found in _DATE.finditer(text)]
    figures = (Fact("figure", _figure_key(found), Span(*found.span())) for found in _FIGURE.finditer(text))
    taken = [fact.span for fact in dates]
    free = (
        each for each in figures if not any(span.start < each.span.end and each.span.start < span.end for span in taken)
    )
    return (*dates, *free)


def _date_key(words: str) -> str:
    """Months by three letters, days by their figures, in one order."""
    parts = re.findall(r"\d+|[a-z]+", words.lower())
    kept = (part[:3] if part[:3] in _MONTHS else part for part in parts if part not in ("of", "st", "nd", "rd", "th"))
    return " ".join(sorted(part.lstrip("0") for part in kept))


def _figure_key(found: re.Match[str]) -> str:
    """The number in digits, its unit spelled out: "5m" is "five million"."""
    currency, number, unit = found.groups("")
    unit = unit.strip()
    return f"{currency}{_WORDS.get(number.lower(), number.replace(',', ''))} {_UNITS.get(unit, unit)}".strip()


def _names(document: Document) -> Iterator[Fact]:
    for name in document.names:
        yield Fact("name", name.text.casefold(), name.mentions[0])


def _quotations(document: Document) -> Iterator[Fact]:
    for each in document.quotations:
        key = " ".join(document.text[each.start : each.end].translate(_QUOTES).casefold().split()).rstrip(" ,.;:!?")
        if key:
            yield Fact("quotation", key, Span(each.start, each.end))


def _stands_in(text: str, name: str) -> bool:
    """Whether a name stands in a text as words of its own."""
    at = text.find(name)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(name) : at + len(name) + 1]
        if not before.isalnum() and not after.isalnum():
            return True
        at = text.find(name, at + 1)
    return False
