"""What speaks for and against a line being page residue in the line itself, as numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from scoring.reading.residue_lines import COMMON, Form, PageLine
from scoring.reading.residue_phrases import Where, is_label, plain
from scoring.values import ResidueKind

FORMS: tuple[Form, ...] = ("label", "title", "sentence", "prose")
_PLACES: tuple[Where, ...] = ("inside", "start", "maybe", "whole")
_KINDS: tuple[ResidueKind, ...] = get_args(ResidueKind)


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = re.compile(
    rf"\b(?:{_MONTHS})[a-z]{{0,6}}\.? 0|\b0 (?:{_MONTHS})|\b0/0|\b0-0-0"
    r"|\b0 ?(?:am|pm|a\.m|p\.m|gmt|utc|et|est|edt)\b|\b0 ?(?:hours?|h|minutes?|mins?|m|days?|d|weeks?|months?) ago"
)
_AGENCIES = _words("reuters getty images ap afp epa shutterstock bloomberg istock instagram file handout youtube photo")
_CREDIT = re.compile(
    r"(?:[|/(©–—]| - |\bvia |\bby |\b(?:credit|photos?|images?|picture|photograph):? )"
    rf" {{0,2}}(?:[\w.'-]{{1,30}} ){{0,4}}(?:{'|'.join(sorted(_AGENCIES))})\W{{0,3}}$"
)
_BYLINE_WORDS = _words("and by for of the in at staff writer reporter")
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])|\s{0,3}[>›»/|•·→]\s{0,3}")
_GLUED = re.compile(r"[a-z][A-Z][a-z]")
_ODD = re.compile(r"[|»›•·→←©™▼▶★⭐📣👉✅@#]")
_ADDRESSES = _words("http https www")
_SYMBOL = re.compile(r"[|»›•·→←©™▼▶★⭐📣👉✅]|https?:|www\.")
_HANDLE = re.compile(r"[@#]\w")
_POST = re.compile(r"\(@\w{1,30}\)|pic\.twitter\.com/|https?://t\.co/")
_REFERENCE = re.compile(r"\[[\divxlc]{1,6}\]|https?://\S{1,600}$")
_KEY = re.compile(r"[^:]{1,30}:\s")
_LIST = re.compile(r"(?:[-*•·–]|\(?\d{1,2}[.)])\s")
_YOU = _words("you your us our")
_SAID = _words("said says told according")


def has_credit(line: PageLine) -> bool:
    """Whether it ends with who took or sold a picture: "... | Reuters"."""
    return not line.words.isdisjoint(_AGENCIES) and _CREDIT.search(line.plain[-120:]) is not None


def has_date(line: PageLine) -> bool:
    """Whether a short line holds a date or an hour."""
    return line.size < 20 and "0" in line.plain and _DATE.search(line.plain) is not None


def has_symbol(line: PageLine) -> bool:
    """Whether it holds what pages are full of and articles are not: bars, arrows, web addresses, handles."""
    if not (_ODD.search(line.text) or line.words & _ADDRESSES):
        return False
    return (_SYMBOL.search(line.text) or _HANDLE.search(line.text)) is not None


def is_reference(line: PageLine) -> bool:
    """Whether it is one of the article's own sources: "[3] Lee 2019", a web address and nothing else."""
    return line.text[0] in "[h" and _REFERENCE.match(line.text) is not None


def has_post(line: PageLine) -> bool:
    """Whether it is a post set into the page, by the sign-off or the link to its picture that such posts have."""
    return _POST.search(line.text) is not None


def is_byline(line: PageLine) -> bool:
    """Whether it is "By" and names."""
    if line.plain[:2] != "by" or line.size > 14 or line.stops:
        return False
    rest = line.text[2:].split()
    return (
        bool(rest)
        and rest[0][0].isupper()
        and all(w[0].isupper() or w in _BYLINE_WORDS for w in rest if w[0].isalpha())
    )


def is_glued(line: PageLine) -> bool:
    """Whether a short line has words that run together: "HomeNewsPolitics"."""
    return line.size < 20 and _GLUED.search(line.text) is not None


def is_trail(line: PageLine) -> bool:
    """Whether it is mostly a page's labels one after another: "HomeNewsPolitics", "Home > News > Rome"."""
    pieces = [plain(piece) for piece in _JOINT.split(line.text)] if line.size < 10 else []
    labels = sum(is_label(piece) for piece in pieces if not piece.isdigit())
    return labels > 1 and 2 * labels >= len(pieces)


def has_sign(line: PageLine) -> bool:
    """Whether anything in it speaks of a page: a phrase, a credit, a date, a symbol."""
    return line.phrase is not None or has_credit(line) or has_date(line) or has_symbol(line)


def features(line: PageLine) -> list[float]:
    """What a line looks like by itself."""
    text = line.text
    common = len(line.words & COMMON)
    return [
        min(line.size, 80),
        min(len(text), 500),
        FORMS.index(line.form),
        place_of_phrase(line),
        _KINDS.index(line.phrase.kind) if line.phrase else -1,
        common,
        common / max(1, len(line.words)),
        sum(word[0].isupper() for word in text.split()) / max(1, line.size),
        line.plain.count("0"),
        text.count(","),
        *map(bool, _marks(line)),
    ]


def place_of_phrase(line: PageLine) -> int:
    """How much of the line its phrase is: 0 for none, 4 for all of it."""
    return _PLACES.index(line.phrase.where) + 1 if line.phrase else 0


def _marks(line: PageLine) -> Iterator[object]:
    text = line.text
    yield line.stops
    yield text.endswith(":")
    yield text.endswith(("!", "?"))
    yield text.isupper()
    yield text.lower() == text.upper()
    yield text[0].islower()
    yield text[0] in "\"'“‘"
    yield _SYMBOL.search(text)
    yield _HANDLE.search(text)
    yield _LIST.match(text)
    yield _KEY.match(text)
    yield line.words & _YOU
    yield line.words & _SAID
    yield has_credit(line)
    yield has_date(line)
    yield is_byline(line)
    yield is_glued(line)
    yield is_trail(line)
