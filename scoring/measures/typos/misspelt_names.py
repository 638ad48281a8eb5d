"""Names one letter off a known full name: "Wangi Yi" for Wang Yi."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from scoring.reading.spelling import IS_NAME, common_words, fold, full_names, is_one_slip, is_slip_for
from scoring.text.words import find_words
from scoring.values import Document, Span, Word


def find_misspelt_names(document: Document) -> Iterator[Word]:
    """The odd word of each name that differs by one edit from a known name, and is itself no name and no word.

    By more where an ordinary word belongs there: "House of Repersentitives".
    """
    for name in document.names:
        for mention in name.mentions:
            text = document.text[mention.start : mention.end]
            if " " in text and IS_NAME.of(text.split(" ")).count(False) == 1:
                yield from _odd_word(document.text, mention)


def _odd_word(text: str, mention: Span) -> Iterator[Word]:
    words = find_words(text, *mention)
    odd = [i for i, word in enumerate(words) if not IS_NAME[word.text]]
    if len(odd) != 1 or len(words[odd[0]].text) < 4:
        return
    place = odd[0]
    names = [fold(word.text) for word in words]
    fillers = _fillers().get(_gap(names, place), ())
    ordinary = [known for known in fillers if known.lower() in common_words()]
    for known in fillers:
        if known in ordinary and 2 * len(ordinary) > len(fillers):  # "Silicon *", not "David *"
            slip = len(known) > 3 and is_slip_for(names[place], known)
        else:
            transcribed = place == len(words) - 1 and _is_transcribed(names[place], known)
            slip = is_one_slip(names[place], known) and not transcribed
        if slip:
            yield words[place]
            return


def _gap(names: list[str], odd: int) -> str:
    return " ".join([*names[:odd], "*", *names[odd + 1 :]])


@cache
def _fillers() -> dict[str, list[str]]:
    """By a known full name with a gap: the words that fill the gap."""
    found = defaultdict(list)
    for name in full_names():
        parts = name.split(" ")
        for i, part in enumerate(parts):
            found[_gap(parts, i)].append(part)
    return dict(found)


def _is_transcribed(one: str, other: str) -> bool:
    """Whether both may be right for a family name from another alphabet: other ending, i or y, letter doubled."""
    return (one[-1] != other[-1] and sorted(one) != sorted(other)) or _plain(one) == _plain(other)


def _plain(name: str) -> str:
    """A name with y for i and j, and no letter twice in a row."""
    letters = name.replace("i", "y").replace("j", "y")
    return "".join(letter for i, letter in enumerate(letters) if letters[i - 1 : i] != letter)
