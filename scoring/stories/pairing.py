"""Two wordings of one utterance laid side by side: which word stands for which, and what stands in one alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import Indel

from scoring.reading.function_words import PRONOUNS
from scoring.stories.utterances import Utterance
from scoring.stories.values import Edit
from scoring.stories.words_alike import alike, are_opposite, base_form
from scoring.values import Span

_PARTNER = 0.5  # how alike two words must be to stand for each other
_SURE = 0.7  # how alike, for a change of meaning to be named by them
_NEARLY_ALL = 0.75  # of what an utterance tells
_CUT = 2  # content words in a row that the other has not
_LONG_CUT, _CLEAN_CUT = 4, 3  # words in a row, one of content among them; where nothing stands in their place


class Run(NamedTuple):
    """Words ``first`` to ``last`` of one and those of the other that stand in their place; either may be empty."""

    first: int
    last: int
    other_first: int
    other_last: int


@dataclass(frozen=True)
class Pairing:
    """Words of two utterances by their numbers: ``forth`` has for a word of one its partner in the other.

    ``steady`` has those alone that stand in the same place, however it is worded around them.
    """

    one: Utterance
    other: Utterance
    steady: Mapping[int, int]
    forth: Mapping[int, int]

    @cached_property
    def back(self) -> Mapping[int, int]:
        """For a word of the other its partner in the one."""
        return {there: here for here, there in self.forth.items()}

    @cached_property
    def runs(self) -> Sequence[Run]:
        """Where the base forms differ."""
        return [run for same, run in runs_of(_bases(self.one), _bases(self.other)) if not same]

    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """Where the words differ, as they are written."""
        return tuple(self.edit(*run) for same, run in runs_of(self.one.lower, self.other.lower) if not same)

    @cached_property
    def is_covered(self) -> bool:
        """Whether nearly all that the one tells has its partner in the other."""
        told = sum(term.weight for term in self.one.terms if term.at in self.forth)
        return told >= _NEARLY_ALL * self.one.weight

    def edit(self, first: int, last: int, other_first: int, other_last: int) -> Edit:
        """Words of both as places in their articles."""
        return Edit(_span(self.one, first, last), _span(self.other, other_first, other_last))

    def turned(self) -> Pairing:
        """The same from the other's side."""
        return Pairing(self.other, self.one, {there: here for here, there in self.steady.items()}, self.back)

    def is_sure(self, here: int) -> bool:
        """Whether a word has a partner that surely stands for it."""
        return here in self.forth and alike(*self._words(here)) >= _SURE

    def is_opposite(self, here: int) -> bool:
        """Whether a word's partner means the opposite."""
        return are_opposite(*self._words(here))

    def left_out(self) -> Iterator[Run]:
        """Runs of words that only one of the two has, long enough to say something."""
        for run in self.runs:
            ones, others = range(run.first, run.last), range(run.other_first, run.other_last)
            here = _alone(self.one, ones, self.forth, _has_pronoun(self.other, others))
            there = _alone(self.other, others, self.back, _has_pronoun(self.one, ones))
            long = _CLEAN_CUT if not ones or not others else _LONG_CUT
            if abs(here - there) >= _CUT or (abs(len(ones) - len(others)) >= long and here != there):
                yield run

    def _words(self, here: int) -> tuple[str, str]:
        return base_form(self.one.lower[here]), base_form(self.other.lower[self.forth[here]])


def pair(one: Utterance, other: Utterance) -> Pairing:
    """The words of two utterances paired.

    Words in the same place first, then content words that mean nearly the same, then any that are the same.
    """
    steady = {
        run.first + step: run.other_first + step
        for same, run in runs_of(_bases(one), _bases(other))
        if same
        for step in range(run.last - run.first)
    }
    forth = dict(steady)
    taken = set(forth.values())
    for _, here, there in (*sorted(_likely(one, other, steady), reverse=True), *_moved(one, other, steady)):
        if here not in forth and there not in taken:
            forth[here] = there
            taken.add(there)
    return Pairing(one, other, steady, forth)


def runs_of(ones: Sequence[str], others: Sequence[str]) -> Iterator[tuple[bool, Run]]:
    """Both sequences cut into runs that are the same and runs that are not: as much as can be is the same."""
    here, there = 0, 0
    for code in Indel.opcodes(ones, others):
        if code.tag == "equal":
            if here < code.src_start or there < code.dest_start:
                yield False, Run(here, code.src_start, there, code.dest_start)
            yield True, Run(code.src_start, code.src_end, code.dest_start, code.dest_end)
            here, there = code.src_end, code.dest_end
    if here < len(ones) or there < len(others):
        yield False, Run(here, len(ones), there, len(others))


def _bases(utterance: Utterance) -> list[str]:
    return [base_form(word) for word in utterance.lower]


def _likely(one: Utterance, other: Utterance, steady: Mapping[int, int]) -> Iterator[tuple[float, int, int]]:
    """Content words that may stand for each other, and how much they mean the same; opposites too."""
    for here in one.terms:
        for there in other.terms if here.at not in steady else ():
            likeness = _PARTNER if are_opposite(here.base, there.base) else alike(here.base, there.base)
            if likeness >= _PARTNER:
                yield likeness, here.at, there.at


def _moved(one: Utterance, other: Utterance, steady: Mapping[int, int]) -> Iterator[tuple[float, int, int]]:
    """The same words elsewhere."""
    others = _bases(other)
    for here, base in enumerate(_bases(one)):
        if here not in steady:
            yield from ((1.0, here, there) for there, same in enumerate(others) if base == same)


def _alone(utterance: Utterance, words: range, partners: Mapping[int, int], named: bool) -> int:
    """How many of the words are content words without a partner; no names where the other has a pronoun for them."""
    alone = [term.at for term in utterance.terms if term.at in words and term.at not in partners]
    return sum(not (named and utterance.words[at].text[0].isupper()) for at in alone)


def _has_pronoun(utterance: Utterance, words: range) -> bool:
    """Whether one of the words may stand for a name: "we" for "Beijing and Minsk"."""
    return not PRONOUNS.isdisjoint(utterance.lower[words.start : words.stop])


def _span(utterance: Utterance, first: int, last: int) -> Span:
    words = utterance.words
    if first < last:
        return Span(words[first].start, words[last - 1].end)
    place = words[first].start if first < len(words) else words[-1].end
    return Span(place, place)
