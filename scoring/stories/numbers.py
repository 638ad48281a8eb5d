"""Numbers in words and digits as values: "two thirds", "half a million", "4bn", "66%", "every third", "tripled"."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from resources import ROOT

_DIGITS = re.compile(r"(\d{1,30}(?:[.,]\d{1,30}){0,9})(%|[a-z]{1,2})?")
_CLOSE = 0.011  # relative: 66% is two thirds
_PERCENT = ("percent", "pct")
_NOT_A_WHOLE = ("year", "month", "week", "day", "hour", "minute", "hundred", "thousand", "million")
_TEN, _HUNDRED = 10, 100
_SHORT = 3  # digits: "8 in 10", not "200 in 2019"
_LONGEST = 15  # digits; what is longer is no amount

Value = tuple[float, int]  # and the word behind it


class Number(NamedTuple):
    """A value and the words that give it; ``weak`` for "one", which is as often no number; ``rough`` for a third."""

    value: float
    first: int
    last: int
    weak: bool = False
    rough: bool = False


@cache
def _table(name: str) -> Mapping[str, float]:
    with (ROOT / "lexicons" / "numbers.toml").open("rb") as file:
        return {word: float(value) for word, value in tomllib.load(file)[name].items()}


def same_value(one: Number, other: Number) -> bool:
    """Whether two numbers are the same; a part in words but for rounding: 66% is two thirds."""
    close = _CLOSE * max(one.value, other.value) if one.rough != other.rough else 0.0
    return abs(one.value - other.value) <= close


def find_numbers(lower: Sequence[str]) -> Iterator[Number]:
    """The numbers among lower-case words, in order."""
    at = 0
    while at < len(lower):
        found = _number(lower, at)
        if found:
            yield found
        at = found.last if found else at + 1


def _number(lower: Sequence[str], at: int) -> Number | None:
    """The number that begins at a word."""
    part = _part(lower, at)
    if part:
        return Number(part[0], at, part[1], rough=True)
    count = _in_digits(lower, at) or _in_words(lower, at)
    if not count:
        value = _table("counted").get(lower[at])
        return Number(value, at, at + 1) if value else None
    value, end = count
    if _word(lower, end) in _PERCENT or (_word(lower, end) == "per" and _word(lower, end + 1) == "cent"):
        return Number(value / _HUNDRED, at, end + 1 + (lower[end] == "per"))
    times = _table("counted").get(_word(lower, end))  # "two dozen", "three decades"
    if times:
        return Number(value * times, at, end + 1)
    return Number(value, at, end, weak=lower[at] == "one" and end == at + 1)


def _part(lower: Sequence[str], at: int) -> Value | None:
    """A part of something: "two thirds", "a third of", "every third", "one in three", "half a million"."""
    small, parts = _table("small"), _table("parts")
    word, after = lower[at], _word(lower, at + 1)
    count, _, rest = word.partition("-")
    if count in small and rest in parts:
        return small[count] / parts[rest], at + 1
    if count in small and small.get(rest.removeprefix("in-")):
        return (small[count] / small[rest.removeprefix("in-")], at + 1) if rest.startswith("in-") else None
    if word == "every" and after in parts:
        return 1 / parts[after], at + 2
    counted = _whole_number(word)
    if after in parts and (counted > 1 or (word in ("a", "one") and _word(lower, at + 2) == "of")):
        return max(1.0, counted) / parts[after], at + 2
    if counted and (whole := _whole(lower, at)):
        return counted / whole[0], whole[1]
    if word in ("half", "quarter"):
        large = _table("large").get(_word(lower, at + 2)) if after == "a" else None
        return (large / parts[word], at + 3) if large else (1 / parts[word], at + 1)
    return None


def _whole(lower: Sequence[str], at: int) -> Value | None:
    """The whole of "one (farmer) in three"; "one in two years" has none."""
    for place in (at + 1, at + 2):
        whole = _whole_number(_word(lower, place + 1))
        if _word(lower, place) == "in" and whole > 1 and not _word(lower, place + 2).startswith(_NOT_A_WHOLE):
            return whole, place + 2
    return None


def _whole_number(word: str) -> float:
    """The value of "two" or "2"; 0 for other words."""
    return float(word) if word.isascii() and word.isdigit() and len(word) < _SHORT else _table("small").get(word, 0.0)


def _in_digits(lower: Sequence[str], at: int) -> Value | None:
    """The value of 1,200, "4.5 million" or 66%; of 9/11 and 10:30 their digits."""
    if not lower[at][0].isdecimal():
        return None
    digits = _DIGITS.fullmatch(lower[at])
    if not digits:
        figures = "".join(each for each in lower[at] if each.isdecimal())[:_LONGEST]
        return float(figures), at + 1
    figure, unit = digits[1].replace(",", ""), digits[2] or ""
    value = float(figure if figure.count(".") < 2 else figure.replace(".", ""))
    value *= 1 / _HUNDRED if unit == "%" else _table("units").get(unit, 1.0)
    large = _table("large").get(_word(lower, at + 1))
    return (value * large, at + 2) if large else (value, at + 1)


def _in_words(lower: Sequence[str], at: int) -> Value | None:
    """The value of "fourteen", "two hundred and six", "a million"."""
    total, current, end = 0.0, 0.0, at
    large = _table("large")
    while end < len(lower):
        word = lower[end]
        small = _small(word)
        counts = end > at or _word(lower, at - 1) == "a"
        if small is not None and (current % _HUNDRED == 0 or (current % _TEN == 0 and small < _TEN)):
            current += small
        elif word == "hundred" and counts:
            current = max(1.0, current) * _HUNDRED
        elif word in large and counts:
            total, current = total + max(1.0, current) * large[word], 0.0
        elif not (word == "and" and counts and lower[end - 1] in large and _small(_word(lower, end + 1)) is not None):
            break
        end += 1
    return (total + current, end) if end > at else None


def _small(word: str) -> float | None:
    """The value of a word below a hundred: "six", "sixty", "sixty-six"."""
    small = _table("small")
    tens, _, unit = word.partition("-")
    if unit and small.get(tens, 0.0) >= 2 * _TEN and small.get(unit, _TEN) < _TEN:
        return small[tens] + small[unit]
    return small.get(word)


def _word(lower: Sequence[str], at: int) -> str:
    return lower[at] if 0 <= at < len(lower) else ""
