"""How likely an unknown word is a slip: by its letters, the known words near it and the words beside it.

Source: a logistic model of unknown words of news that people read, and of misspellings put into news.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from resources import ROOT
from scoring.measures.typos.lists import listed
from scoring.reading.spelling import COMMON, Near, common_words, fold, is_in_large_list, is_name, is_word, near_words
from scoring.values import Word

OFTEN = 4  # as often as this or more is the same
FEW = 150  # ranks of the small words that are run together with others: "ofthe"
_VOWELS = frozenset("aeiouy")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_MARKS = frozenset("\"'“”‘’«»()[]")


class Model(NamedTuple):
    """Weights of features, and how high their sum must be to mark a word and to be sure, small or with a capital."""

    start: float
    small: tuple[float, float]
    capital: tuple[float, float]
    weights: dict[str, float]


@cache
def model() -> Model:
    """The learnt weights."""
    return Model(**json.loads((ROOT / "models" / "typos.json").read_text("utf-8")))


def odds(text: str, words: Sequence[Word], i: int) -> float:
    """The logarithm of the odds that ``words[i]`` is a slip."""
    return model().start + sum(model().weights.get(each, 0) for each in features(text, words, i))


def features(text: str, words: Sequence[Word], i: int) -> list[str]:
    """All that the model is told of ``words[i]``; most of what it is told of a capital is another thing there."""
    found = [*letters(core(words[i])), *setting(text, words, i)]
    if words[i].text[0].isupper():
        found += [f"capital, {each}" for each in found if not each.startswith(("3 ", "4 "))]
    return found


def core(word: Word) -> str:
    """The word as the lists write it; of one with a hyphen the longest part that no list has."""
    small = fold(word.text).lower().removesuffix("'s")
    if "-" not in small:
        return small
    return max((part for part in small.split("-") if not is_word(part)), key=len, default=small)


@lru_cache(maxsize=4096)
def letters(word: str) -> tuple[str, ...]:
    """What the word itself shows."""
    near = near_words(word)
    framed = f"^{word}$"
    found = {f"3 {framed[i : i + 3]}" for i in range(len(framed) - 2)}
    found |= {f"4 {framed[:4]}", f"4 {framed[-4:]}", f"long {min(len(word), 14)}"}
    return (*sorted(found), *_nearest(word, near), *_built(word))


def _nearest(word: str, near: Near) -> Iterator[str]:
    size = "short" if len(word) < 6 else "middle" if len(word) < 9 else "long"
    for edits, ranked in enumerate(near, 1):
        yield f"{edits} off: {min(len(ranked), OFTEN)}"
        if ranked:
            rank = _step(common_words()[ranked[0]])
            yield f"{edits} off, rank {rank}"
            yield f"{edits} off, {size}, rank {rank}"
            yield f"{edits} off, first letter {'kept' if ranked[0][0] == word[0] else 'other'}"
            if ranked[0][-1] != word[-1]:
                yield f"{edits} off, last letter {word[-1]} for {ranked[0][-1]}"
            break
    else:
        yield f"far, {size}"
    if near[0]:
        kind = edit(word, near[0][0])
        yield kind
        yield f"{kind}, rank {_step(common_words()[near[0][0]])}"


def _step(rank: int) -> int:
    """Ranks in steps that double."""
    return (rank + 64).bit_length()


def edit(wrong: str, right: str) -> str:
    """What kind of slip makes one word of another that is an edit away."""
    at = next((i for i, (a, b) in enumerate(zip(wrong, right, strict=False)) if a != b), min(len(wrong), len(right)))
    place = "first" if at == 0 else "last" if at >= len(right) - 1 else "inside"
    if len(wrong) < len(right):
        kind = "one of two lost" if right[at] in right[at - 1 : at] + right[at + 1 : at + 2] else "lost"
        kind += " vowel" if right[at] in _VOWELS else ""
    elif len(wrong) > len(right):
        kind = "doubled" if wrong[at] in wrong[at - 1 : at] + wrong[at + 1 : at + 2] else "added"
    elif wrong[at + 1 :] != right[at + 1 :]:
        kind = "swapped"
    elif {wrong[at], right[at]} <= _VOWELS:
        kind = "vowel"
    else:
        kind = "key beside" if any(wrong[at] + right[at] in row + row[::-1] for row in _KEYS) else "consonant"
    return f"{kind} {place}"


def _built(word: str) -> Iterator[str]:
    """Whether two known words make the word, one of them small, and how far known words begin and end it."""
    ranks = common_words()
    for i in range(1, len(word)):
        one, other = ranks.get(word[:i], COMMON), ranks.get(word[i:], COMMON)
        if min(one, other) < FEW and max(one, other) < COMMON and min(i, len(word) - i) > (one != ranks["a"]):
            yield "run together"
            break
    if is_in_large_list(word) or is_in_large_list(word.removesuffix("s")):
        yield "in a large list"
    for kind, rest in (("before", word.removeprefix), ("after", word.removesuffix)):
        for each in listed(f"made_{kind}"):
            if len(word) > len(each) + 2 and rest(each) != word and is_word(rest(each)):
                yield f"{kind} a word: {each}"
    if len(word) > 6:
        start = next((i for i in range(len(word) - 1, 3, -1) if is_word(word[:i])), 0)
        end = next((i for i in range(1, len(word) - 3) if is_word(word[i:])), len(word))
        yield f"begins with a word, {min(len(word) - start, 5)} left"
        yield f"ends with a word, {min(end, 5)} left"
        if start >= end:
            yield "two words cover it"
        elif start > 3 and end < len(word) - 3 and start == end:
            yield "two words make it"


def setting(text: str, words: Sequence[Word], i: int) -> Iterator[str]:
    """What stands beside the word, and whether it stands there more than once."""
    word = words[i]
    yield f"{min(text.count(word.text), OFTEN)} times"
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 2]
    if before in _MARKS:
        yield f"mark before: {before}"
    for mark in _MARKS.intersection(after):  # a comma may stand between
        yield f"mark after: {mark}"
    for side, j in (("before", i - 1), ("after", i + 1)):
        if 0 <= j < len(words):
            yield f"{side}: {_sort(words[j].text)}"
    near = near_words(core(word))
    meant = next((ranked[0] for ranked in near if ranked), "")
    if meant and f" {meant}" in text:
        yield "meant elsewhere"


def _sort(text: str) -> str:
    word = fold(text)
    if word.lower() in listed("foreign"):
        return "foreign"
    if word[0].isupper():
        return "known capital" if is_name(word) else "strange capital"
    if word[0].isdigit():
        return "number"
    rank = common_words().get(word)
    if rank is None:
        return "rare" if is_word(word) else "strange"
    return "common" if rank < FEW else "word"
