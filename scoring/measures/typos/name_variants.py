"""One name spelt two ways in one article: "Lukashenko" and "Lukashenka"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from scoring.reading.spelling import fold, is_listed, is_one_slip
from scoring.text.words import find_words
from scoring.values import Document, Word

LONGEST = 30
SHORTEST = 6  # letters; in shorter names one letter makes another name


@dataclass(slots=True)
class _Spelling:
    """One word of names: where it stands, whether alone, and which words stand before and after it there."""

    mentions: list[Word] = field(default_factory=list)
    alone: bool = False
    before: set[str] = field(default_factory=set)
    after: set[str] = field(default_factory=set)


def find_name_variants(document: Document) -> Iterator[tuple[Word, str]]:
    """Each mention of the rarer spelling (the later one of equals), with the other spelling."""
    near = [pair for pair in _neighbours(_words(document)) if _may_be_one_name(*pair)]
    spellings = _spellings(document) if near else {}
    for one, other in near:
        if {one, other} <= spellings.keys() and _may_be_one_owner(spellings[one], spellings[other]):
            rare, usual = sorted((one, other), key=lambda s: (len(spellings[s].mentions), -_first(spellings[s])))
            for word in spellings[rare].mentions:
                yield word, usual


def _first(spelling: _Spelling) -> int:
    return spelling.mentions[0].start


def _words(document: Document) -> set[str]:
    """The words of all names that may be spelt in two ways; each mention has some of its name's words."""
    words = {word for name in document.names for word in name.text.split(" ")}
    return {fold(word) for word in words if _may_vary(word)}


def _may_vary(word: str) -> bool:
    return SHORTEST <= len(word) <= LONGEST and word.isalpha() and word.istitle()


def _spellings(document: Document) -> dict[str, _Spelling]:
    found: defaultdict[str, _Spelling] = defaultdict(_Spelling)
    for name in document.names:
        for start, end in name.mentions:
            text = document.text[start:end]
            words = find_words(document.text, start, end) if " " in text else (Word(start, end, text),)
            for i, word in enumerate(words):
                if _may_vary(word.text):
                    _add(found[fold(word.text)], words, i)
    return found


def _add(spelling: _Spelling, words: Sequence[Word], i: int) -> None:
    spelling.mentions.append(words[i])
    spelling.alone |= len(words) == 1
    if i > 0:
        spelling.before.add(words[i - 1].text)
    if i + 1 < len(words):
        spelling.after.add(words[i + 1].text)


def _neighbours(spellings: Iterable[str]) -> set[tuple[str, str]]:
    """Pairs that a letter left out, put in, changed or swapped keeps apart: both lose a letter and are alike."""
    by_shorter = defaultdict(set)
    for spelling in spellings:
        by_shorter[spelling].add(spelling)
        for i in range(1, len(spelling)):
            by_shorter[spelling[:i] + spelling[i + 1 :]].add(spelling)
    return {(a, b) for alike in by_shorter.values() if 1 < len(alike) < 5 for a in alike for b in alike if a < b}


def _may_be_one_name(one: str, other: str) -> bool:
    """Not where both are listed ("Hansen", "Hanson"), nor where one is a form of the other ("Russia", "Russian")."""
    if one.lower() == other.lower() or (is_listed(one) and is_listed(other)):
        return False
    short, long = sorted((one, other), key=len)
    ending = long.removeprefix(short)
    return is_one_slip(one, other) and (len(short) == len(long) or ending == long or ending == short[-1] != "s")


def _may_be_one_owner(one: _Spelling, other: _Spelling) -> bool:
    """Not where each has another first name before it, or another last name after it, nor a first and a last name."""
    if one.before and other.before:
        return not one.before.isdisjoint(other.before)
    if one.after and other.after and not (one.alone or other.alone):
        return not one.after.isdisjoint(other.after)
    return one.alone or other.alone or not ((one.before and other.after) or (one.after and other.before))
