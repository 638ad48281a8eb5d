"""Phrases that pages put around articles ("Leave a Reply", "Photo by"), looked up in one line at a time."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence, Set
from functools import cache
from itertools import filterfalse
from typing import Literal, NamedTuple, get_args

from resources import ROOT
from scoring.values import ResidueKind

Where = Literal["whole", "maybe", "start", "inside"]

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W_]+|©")
_EDGES = " \t.,:;!?»›>«‹<|•·*–—→←()[]{}\"'…#@+/\\-"


class Phrase(NamedTuple):
    """A phrase found in a line: the kind of line it belongs to, and where it stands in this one.

    ``maybe`` is the whole line too, but an article may have that line as a subhead ("Health").
    """

    text: str
    kind: ResidueKind
    where: Where


class Phrases(NamedTuple):
    """The phrases, ready to be looked up: by the whole line, by the first word, by the longest word."""

    whole: dict[str, Phrase]
    starts: dict[str, list[Phrase]]
    holds: dict[str, list[Phrase]]


def plain(line: str) -> str:
    """The line as phrases are written: lower case, straight quotation marks, every number a 0."""
    line = line.casefold()
    if not line.isascii():
        line = line.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    return _NUMBER.sub("0", line) if _DIGIT.search(line) else line


def words_of(pieces: Sequence[str]) -> frozenset[str]:
    """The words of a plain line split at spaces, to look up phrases by; only what is no plain word is taken apart."""
    odd = _WORD.findall(" ".join(filterfalse(str.isalnum, pieces)))
    return frozenset([*filter(str.isalnum, pieces), *odd])


def find_phrase(line: str, words: Set[str]) -> Phrase | None:
    """The phrase in a plain line that says most."""
    phrases = load()
    whole = phrases.whole.get(line.strip(_EDGES))
    if whole:
        return whole
    first = _WORD.search(line)
    begins = phrases.starts.get(first.group(), ()) if first else ()
    held = (phrase for word in sorted(phrases.holds.keys() & words) for phrase in phrases.holds[word])
    return next((p for p in begins if line.startswith(p.text)), None) or next((p for p in held if p.text in line), None)


def is_label(line: str) -> bool:
    """Whether a plain line is a page's phrase and nothing else."""
    return line.strip(_EDGES) in load().whole


@cache
def load() -> Phrases:
    """The phrases of ``resources/lexicons/residue.toml``; a phrase of two kinds is of the first."""
    with (ROOT / "lexicons" / "residue.toml").open("rb") as file:
        kinds: dict[str, dict[str, list[str]]] = tomllib.load(file)
    found = Phrases({}, {}, {})
    for kind in get_args(ResidueKind):
        lists = kinds.get(kind, {})
        for phrase in lists.get("lines", ()):
            found.whole.setdefault(phrase.strip(_EDGES), Phrase(phrase, kind, "whole"))
        for phrase in lists.get("maybe", ()):
            found.whole.setdefault(phrase.strip(_EDGES), Phrase(phrase, kind, "maybe"))
        for phrase in lists.get("starts", ()):
            found.starts.setdefault(_WORD.findall(phrase)[0], []).append(Phrase(phrase, kind, "start"))
        for phrase in lists.get("holds", ()):
            found.holds.setdefault(max(_WORD.findall(phrase), key=len), []).append(Phrase(phrase, kind, "inside"))
    return found
