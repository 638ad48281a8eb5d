"""What changed between two wordings of one utterance.

``GRAVEST_FIRST`` (``scoring.stories.values``) is the one order of precedence: who said it, whether it is so, how many,
how sure, whether these are the words, how much of it, how it is put. A negation or a doubt counts as changed where the
word that it belongs to stands in both wordings: where that word is gone too, it was cut or put in other words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from scoring.reading.word_lists import word_list
from scoring.stories.numbers import Number, find_numbers, same_value
from scoring.stories.pairing import Pairing, pair
from scoring.stories.signs import Sign, doubts, negations
from scoring.stories.utterances import Utterance
from scoring.stories.values import GRAVEST_FIRST, DifferenceKind, Edit
from scoring.values import Message

_NEGATION_REACH = (6, 2)  # words before and behind a word in which its negation stands
_DOUBT_REACH = (8, 8)
_KEPT = 5_000  # pairs: what is known of them costs nothing when an article is added
Found = tuple[tuple[DifferenceKind, ...], tuple[Edit, ...], tuple[Edit, ...]]
Signs = Callable[[Utterance], list[Sign]]


@lru_cache(_KEPT)
def compare(one: Utterance, other: Utterance, speaker_changed: bool = False) -> Found:
    """The kinds of difference, the gravest first; the words that differ; those on which a change of meaning rests."""
    if one.lower == other.lower and one.quoted == other.quoted:
        return ("speaker changed" if speaker_changed else "same",), (), ()
    pairing = pair(one, other)
    grave: dict[DifferenceKind, list[Edit]] = {
        "negation changed": [*_lonely(pairing, negations, _NEGATION_REACH), *_opposites(pairing)],
        "number changed": list(_numbers(pairing)),
        "hedge removed": list(_lonely(pairing, doubts, _DOUBT_REACH, of_sentence=True)),
    }
    cuts = list(pairing.left_out())
    holds: dict[DifferenceKind, bool] = {
        "speaker changed": speaker_changed,
        "paraphrase made a quote": (one.direct and other.told) or (one.told and other.direct),
        "cut": bool(cuts),
        "reworded": len(pairing.runs) > len(cuts),
    }
    found = {kind for kind, edits in grave.items() if edits} | {kind for kind, is_so in holds.items() if is_so}
    if not found:
        found = {"reworded" if pairing.edits else "same"}
    kinds = tuple(kind for kind in GRAVEST_FIRST if kind in found)
    return kinds, pairing.edits, tuple(edit for edits in grave.values() for edit in edits)


def _lonely(pairing: Pairing, signs: Signs, reach: tuple[int, int], of_sentence: bool = False) -> Iterator[Edit]:
    """Signs that stand in one wording alone, though what they belong to stands in both: a word, or a sentence."""
    here, there = signs(pairing.one), signs(pairing.other)
    ones, others = _unpaired(pairing, here, there, reach)
    yield from _claimed(pairing, ones, of_sentence and not there)
    yield from (Edit(one, other) for other, one in _claimed(pairing.turned(), others, of_sentence and not here))


def _claimed(pairing: Pairing, signs: Sequence[Sign], of_sentence: bool) -> Iterator[Edit]:
    """The signs whose word surely has a partner, or whose sentence has one."""
    for sign in signs:
        stays = sign.first in pairing.steady or _is_told(pairing.one, sign)
        if not stays and (pairing.is_sure(sign.head) or (of_sentence and pairing.is_covered)):
            at = pairing.forth.get(sign.head, 0)
            yield pairing.edit(sign.first, sign.last, at, at)


def _is_told(utterance: Utterance, sign: Sign) -> bool:
    """Whether a paraphrase says "would" for "will"."""
    return not utterance.quoted[sign.first] and utterance.lower[sign.first] in word_list("reported", "drift")


def _unpaired(
    pairing: Pairing, here: Sequence[Sign], there: Sequence[Sign], reach: tuple[int, int]
) -> tuple[list[Sign], list[Sign]]:
    """What is left of both when each sign has found its like: in the same place, with the same head, near it."""
    before, behind = reach
    steady, forth = pairing.steady, pairing.forth
    fits: tuple[Callable[[Sign, Sign], bool], ...] = (
        lambda sign, other: steady.get(sign.first) == other.first,
        lambda sign, other: forth.get(sign.head) == other.head,
        lambda sign, other: sign.head in forth and -before <= other.first - forth[sign.head] <= behind,
    )
    ones, others = list(here), list(there)
    for fit in fits:
        for sign in here:
            like = next((other for other in others if sign in ones and fit(sign, other)), None)
            if like:
                ones.remove(sign)
                others.remove(like)
    return ones, others


def _opposites(pairing: Pairing) -> Iterator[Edit]:
    """Words in whose place the opposite stands, where neither is negated or both are."""
    heads, others = ({sign.head for sign in negations(each)} for each in (pairing.one, pairing.other))
    for at, partner in pairing.forth.items():
        if pairing.is_opposite(at) and (at in heads) == (partner in others):
            yield pairing.edit(at, at + 1, partner, partner + 1)


def _numbers(pairing: Pairing) -> Iterator[Edit]:
    """Numbers of one wording in whose place the other has another."""
    here, there = list(find_numbers(pairing.one.lower)), list(find_numbers(pairing.other.lower))
    for number in list(here):
        same = next((other for other in there if same_value(number, other)), None)
        if same:
            here.remove(number)
            there.remove(same)
    for number, other in zip(_strong(here), _strong(there), strict=False):
        yield pairing.edit(number.first, number.last, other.first, other.last)
    for run in pairing.runs:
        ones = [each for each in here if run.first <= each.first < run.last]
        others = [each for each in there if run.other_first <= each.first < run.other_last]
        if ones and others and ones[0].weak != others[0].weak:
            yield pairing.edit(ones[0].first, ones[0].last, others[0].first, others[0].last)


def _strong(numbers: Sequence[Number]) -> list[Number]:
    return [number for number in numbers if not number.weak]


def note(kind: DifferenceKind) -> Message:
    """What a difference is, and what to ask next."""
    return Message(f"stories.{kind.replace(' ', '_')}")
