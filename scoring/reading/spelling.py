"""Known words and names, and what a misspelt word may have meant."""

from __future__ import annotations

import gzip
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from string import ascii_lowercase

from resources import ROOT

COMMON = 35_000  # words that everybody uses; a misspelt word meant one of these
EVERYDAY = 4_000  # a word three edits off meant one of these
SHORT = 5  # letters; of shorter words nothing two edits away is suggested
LONGEST = 30  # letters of a word worth a suggestion
_LETTERS = ascii_lowercase + "'-"
_SLIPS = {3: 0, 4: 1, 5: 1, 6: 2, 7: 3, 8: 3}  # edits that a word may be off, by the length of the one that is meant
_LONG_SLIPS = 4
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


def is_rare(word: str) -> bool:
    """Whether a folded word stands in SCOWL's list of rare words and is no edit away from an ordinary one."""
    return word in _rare()


@cache
def _of_length() -> Mapping[int, tuple[list[str], list[str]]]:
    """The common words of each length, and the everyday ones among them."""
    found: dict[int, tuple[list[str], list[str]]] = {}
    for number, word in enumerate(common_words()):
        common, everyday = found.setdefault(len(word), ([], []))
        common.append(word)
        if number < EVERYDAY:
            everyday.append(word)
    return found


def is_far(word: str) -> bool:
    """Whether no common word is two edits away, and none of everyday three: nobody can tell what else was meant."""
    return not (_is_near(word, 0, 2) or _is_near(word, 1, 3))


def _is_near(word: str, which: int, most: int) -> bool:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    lengths = range(len(word) - most, len(word) + most + 1)
    some = [each for length in lengths if length in _of_length() for each in _of_length()[length][which]]
    return process.extractOne(word, some, scorer=OSA.distance, score_cutoff=most) is not None


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


@lru_cache(maxsize=4096)
def near_common(word: str, rank: int = COMMON) -> bool:
    """Whether one of the ``rank`` most common words is one edit away; quick enough to ask while measuring."""
    ranks = common_words()
    return len(word) <= LONGEST and any(ranks[near] < rank for near in ranks.keys() & one_edit_away(word))


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
    near = {small} & known or one_edit_away(small, _LETTERS) & known or _two_edits_away(small, known)
    if not near:
        return None
    best = ranked[min((ranks[each] >= COMMON, each[0] != small[0], ranks[each]) for each in near)[-1]]
    return best[0].upper() + best[1:] if capital else best


def _two_edits_away(word: str, known: Iterable[str]) -> set[str]:
    """Slow: every known word is looked at."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    if len(word) < SHORT:
        return set()
    return {each for each, _, _ in process.extract(word, list(known), scorer=OSA.distance, score_cutoff=2, limit=None)}
