"""Known words and names, and what a misspelt word may have meant."""

from __future__ import annotations

import gzip
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from string import ascii_lowercase
from typing import TypeAlias

from resources import ROOT
from scoring.text.by_word import ByWord

COMMON = 35_000  # words that everybody uses; a misspelt word meant one of these
EVERYDAY = 4_000  # a word three edits off meant one of these
ORDINARY = 10_000  # words; what is an edit away from one of these may be a slip, though a large list has it
SHORT = 5  # letters; of shorter words nothing two edits away is suggested
LONGEST = 30  # letters of a word worth a suggestion
_LETTERS = ascii_lowercase + "'-"
_SLIPS = {3: 0, 4: 1, 5: 1, 6: 2, 7: 3, 8: 3}  # edits that a word may be off, by the length of the one that is meant
_LONG_SLIPS = 4
Near: TypeAlias = "tuple[tuple[str, ...], tuple[str, ...]]"
_CONFUSED = tuple(map(frozenset, ("aeiouy", "ijy", "ckqg", "sz", "vwf", "dt")))


def fold(word: str) -> str:
    """A word as the lists write it: straight apostrophes and hyphens, no accents."""
    if word.isascii():
        return word
    word = word.replace("’", "'").replace("\u2011", "-")
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))


def _list(name: str) -> str:
    return (ROOT / "lexicons" / f"{name}.txt").read_text("utf-8").rstrip()


@cache
def words() -> frozenset[str]:
    """Words written small: SCOWL's, and those that the news brought."""
    return frozenset(f"{_list('words')}\n{_list('words_news')}".split("\n"))


@cache
def common_words() -> dict[str, int]:
    """The most common words and their ranks, from 0."""
    return {word: rank for rank, word in enumerate(_list("words").split("\n", COMMON)[:COMMON])}


@cache
def capitals() -> frozenset[str]:
    """Words written with a capital: SCOWL's names and abbreviations, and each word of the known names."""
    return listed_names().union(_list("names").split())


@cache
def full_names() -> frozenset[str]:
    """The known names of two words and more."""
    return frozenset(name for name in _list("names").split("\n") if " " in name)


@cache
def pairs() -> dict[str, list[str]]:
    """Ordinary words that stand side by side with capitals, by the one with a gap: "Foreign *" and "* Minister"."""
    found = defaultdict(list)
    for pair in _list("names_pairs").split("\n"):
        one, other = pair.split(" ")
        found[f"{one} *"].append(other)
        found[f"* {other}"].append(one)
    return dict(found)


def is_word(word: str) -> bool:
    """Whether a folded word, written small, stands in the list."""
    return word in words()


def is_name(word: str) -> bool:
    """Whether a folded word with a capital is a known name, or a word at all."""
    return word in capitals() or word.lower() in words() or word.capitalize() in capitals()


IS_NAME = ByWord(lambda word: is_name(fold(word)))  # the same of words as they are written


@cache
def listed_names() -> frozenset[str]:
    """SCOWL's words with a capital: names of all times, not of this year's news."""
    return frozenset(_list("capitals").split("\n"))


def is_listed(word: str) -> bool:
    """Whether a folded word with a capital is a name or a word without regard to who is in the news."""
    return word in listed_names() or word.lower() in words()


@cache
def _rare() -> frozenset[str]:
    return frozenset(gzip.decompress((ROOT / "lexicons" / "words_rare.txt.gz").read_bytes()).decode("ascii").split())


def is_in_large_list(word: str) -> bool:
    """Whether a folded word stands in SCOWL's list of rare words: a slip may be there by chance."""
    return word in _rare()


def is_rare(word: str) -> bool:
    """Whether a folded word stands in that list and is no edit away from an ordinary one."""
    return len(word) > 4 and word in _rare() and not near_common(word, ORDINARY)


@cache
def _of_length() -> Mapping[int, tuple[list[str], list[str]]]:
    """The common words of each length, and the everyday ones among them."""
    found: defaultdict[int, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for number, word in enumerate(common_words()):
        for each, ranks in zip(found[len(word)], (COMMON, EVERYDAY), strict=True):
            if number < ranks:
                each.append(word)
    return dict(found)


def is_far(word: str) -> bool:
    """Whether no common word is two edits away, and none of everyday three: nobody can tell what else is meant."""
    return not (any(near_words(word)) or _is_near(word, 0, 2) or _is_near(word, 1, 3))


def _is_near(word: str, which: int, most: int) -> bool:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    lengths = [length for length in range(len(word) - most, len(word) + most + 1) if length in _of_length()]
    some = (_of_length()[length][which] for length in lengths)
    return any(process.extractOne(word, each, scorer=OSA.distance, score_cutoff=most) for each in some)


@cache
def _by_start() -> dict[tuple[str, int], list[str]]:
    """The common words by first letter and length."""
    found = defaultdict(list)
    for word in common_words():
        found[word[0], len(word)].append(word)
    return dict(found)


@lru_cache(maxsize=4096)
def near_words(word: str) -> Near:
    """The common words one edit away, and those two away that start alike, each the most common first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    ranks, near = common_words(), (set[str](), set[str]())
    if 0 < len(word) <= LONGEST:
        near[0].update(ranks.keys() & set(_other_starts(word)))
        for length in range(len(word) - 2, len(word) + 3):
            some = _by_start().get((word[0], length), ())
            for each, distance, _ in process.extract(word, some, scorer=OSA.distance, score_cutoff=2, limit=None):
                near[max(distance, 1) - 1].add(each)
    one, two = (tuple(sorted(found - {word}, key=ranks.__getitem__)) for found in near)
    return one, two


def _other_starts(word: str) -> Iterator[str]:
    """What one edit makes of a word that changes its first letter."""
    rest = word[1:]
    yield from (rest, rest[:1] + word[:1] + rest[1:])
    for letter in ascii_lowercase:
        yield letter + word
        yield letter + rest


def one_edit_away(word: str, letters: str = ascii_lowercase) -> set[str]:
    """Every string that one letter left out, put in, changed or swapped makes of a word."""
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    found = {left + right[1:] for left, right in cuts}
    found |= {left + right[1] + right[0] + right[2:] for left, right in cuts[:-2]}
    found |= {left + letter + right for left, right in cuts for letter in letters}
    found |= {left + letter + right[1:] for left, right in cuts[:-1] for letter in letters}
    return found - {word}


def is_one_slip(one: str, other: str) -> bool:
    """Whether a letter left out or put in, two swapped, or a vowel or like sound changed makes one of the other.

    Another consonant mostly makes another person: McFaul is not McCaul.
    """
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    if a[1:] == b or a == b[1:]:
        return a != b
    if a[1:] == b[1:]:
        return any({a[0].lower(), b[0].lower()} <= letters for letters in _CONFUSED)
    return a[:2] == b[1::-1] and a[2:] == b[2:]


def edits(one: str, other: str) -> int:
    """How many letters must be left out, put in or changed to make one of the other."""
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one):
        above, row = row, [i + 1]
        for j, each in enumerate(other):
            row.append(min(above[j] + (letter != each), above[j + 1] + 1, row[j] + 1))
    return row[-1]


def is_slip_for(word: str, meant: str) -> bool:
    """Whether few letters are wrong, where only ``meant`` can be meant; the first one mostly is right."""
    most = _SLIPS.get(len(meant), _LONG_SLIPS) + (word[0] == meant[0] and len(meant) > 4)
    # What lacks too many letters of the other is quickly told, and most do.
    return len(set(meant).difference(word)) <= most >= abs(len(word) - len(meant)) and edits(word, meant) <= most


def near_common(word: str, rank: int = COMMON) -> bool:
    """Whether one of the ``rank`` most common words is one edit away; quick enough to ask while measuring."""
    near = near_words(word)[0]
    return bool(near) and common_words()[near[0]] < rank


@cache
def _ranked(capital: bool) -> tuple[list[str], dict[str, int]]:
    """What may be suggested, the most common first, and the rank of each written small."""
    ranked = _list("words").split("\n")
    if capital:
        ranked += sorted(capitals().difference(ranked))
    last = len(ranked) - 1
    return ranked, {word.lower(): last - i for i, word in enumerate(reversed(ranked))}


@lru_cache(maxsize=4096)
def suggest(word: str) -> str | None:
    """The nearest known word, the most common of equals; None where none is near. Slow: ask when somebody looks."""
    if not word or len(word) > LONGEST:
        return None
    capital, small = word[0].isupper(), fold(word).lower()
    ranked, ranks = _ranked(capital)
    known = ranks.keys()
    near = {small} & known or one_edit_away(small, _LETTERS) & known or _two_edits_away(small, capital)
    if not near:
        return None
    best = ranked[min((ranks[each] >= COMMON, each[0] != small[0], ranks[each]) for each in near)[-1]]
    return best[0].upper() + best[1:] if capital else best


def _two_edits_away(word: str, capital: bool) -> set[str]:
    """Slow: every known word of about the length is looked at."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < SHORT:
        return set()
    alike = list(chain.from_iterable(_by_length(capital).get(len(word) + more, ()) for more in range(-2, 3)))
    return {each for each, _, _ in process.extract(word, alike, scorer=OSA.distance, score_cutoff=2, limit=None)}


@cache
def _by_length(capital: bool) -> Mapping[int, Sequence[str]]:
    """The words that may be meant, by their letters."""
    found = defaultdict[int, list[str]](list)
    for word in _ranked(capital)[1]:
        found[len(word)].append(word)
    return found
