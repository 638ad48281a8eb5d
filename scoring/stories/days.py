"""Days that a sentence names: weekdays, days of a month, months, whose words are written with a capital."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from scoring.reading.word_lists import word_list
from scoring.values import Word

_BEFORE_MAY = ("in", "since", "until", "last", "next", "early", "late", "of")
_LONGEST = 4  # letters of a day: "31st"
_MOST = 31


class Day(NamedTuple):
    """A weekday, a month, or a day of one: ``kind`` says which; and the words that name it."""

    kind: str
    name: str
    first: int
    last: int


def find_days(words: Sequence[Word], lower: Sequence[str]) -> Iterator[Day]:
    """The days among the words of a sentence, in order."""
    stop = 0
    for at, (word, low) in enumerate(zip(words, lower, strict=True)):
        if at < stop or not word.text[0].isupper():
            continue
        bare = low.removesuffix("'s").rstrip(".")
        if bare in word_list("weekdays", "stories"):
            yield Day("weekday", bare, at, at + 1)
        elif bare in _months():
            found = _of_month(lower, at, stop, _months()[bare])
            if found:
                yield found
                stop = found.last


def _of_month(lower: Sequence[str], at: int, stop: int, month: str) -> Day | None:
    """The day of a month whose name stands at a word, else the month; "may" is often no month."""
    after, before = lower[at + 1 : at + 2], lower[max(stop, at - 1) : at]
    if day := _day(after):
        return Day("day", f"{month} {day}", at, at + 2)
    if day := _day(before):
        return Day("day", f"{month} {day}", at - 1, at + 1)
    if month == "may" and not set(before) & set(_BEFORE_MAY):
        return None
    return Day("month", month, at, at + 1)


def _day(words: Sequence[str]) -> int:
    """A number that may be a day; 0 where it is none."""
    digits = words[0].removesuffix("st").removesuffix("nd").removesuffix("rd").removesuffix("th") if words else ""
    is_day = len(digits) <= _LONGEST and digits.isascii() and digits.isdigit() and int(digits) <= _MOST
    return int(digits) if is_day else 0


@cache
def _months() -> dict[str, str]:
    """The months by their names and by what is written for them."""
    pairs = (entry.split(":") for entry in word_list("months", "stories"))
    return {written: month for month, *short in pairs for written in (month, *short)}
