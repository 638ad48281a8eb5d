"""Names merged over the articles of a story: "Alexander Lukashenko", "Lukashenka" and "Mr Lukashenko" are one.

Each article's own reading has joined short mentions to the full name before; here full names and what is left are
joined across articles. Two first names that do not agree are two people: the Clintons stay two.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.fuzz import ratio

from scoring.reading.names import parts
from scoring.reading.word_lists import word_list
from scoring.stories.values import Place
from scoring.values import Document

SPELT = 85  # percent of letters that the last names of one person share at least: Lukashenko, Lukashenka
LONG = 5  # letters from which a name may be spelt otherwise
_INITIAL = 1
_START = 3  # letters by which one first name may begin the other: Steve, Steven
_JOINTS = frozenset(("of", "for", "and", "the"))


class Entity(NamedTuple):
    """Somebody or something with a name; ``name`` is the fullest that most articles use."""

    name: str
    mentions: tuple[Place, ...]


def merge_names(documents: Sequence[Document]) -> tuple[Entity, ...]:
    """The names of all articles, each once, in the order of their first mention."""
    mentions: dict[str, list[Place]] = defaultdict(list)
    for article, document in enumerate(documents):
        for name in document.names:
            mentions[name.text] += [Place(article, *span) for span in name.mentions]
    homes = join_names(mentions)
    merged: dict[str, list[str]] = defaultdict(list)
    for each in mentions:
        merged[homes[each]].append(each)
    found = [Entity(_fullest(names, mentions), tuple(_sorted(names, mentions))) for names in merged.values()]
    return tuple(sorted(found, key=lambda each: each.mentions[0]))


def join_names(names: Iterable[str]) -> dict[str, str]:
    """For each name the one that stands for all that are the same."""
    homes = {name: name for name in names}
    shelves: dict[str, list[str]] = defaultdict(list)
    for name in sorted(homes, key=lambda name: (-len(_plain(name)), name)):
        alike = [other for key in _keys(name) for other in shelves[key] if _same(_plain(name), _plain(other))]
        found = {_home(homes, other) for other in alike}
        if len(found) == 1 or (found and len(_plain(name)) > 1):
            homes[name] = min(found)
        for key in _keys(name):
            shelves[key].append(name)
    return {name: _home(homes, name) for name in homes}


# -- inside


def _home(homes: dict[str, str], name: str) -> str:
    while homes[name] != name:
        name = homes[name]
    return name


@lru_cache(4096)
def _plain(name: str) -> tuple[str, ...]:
    """A name's words, small, without marks over letters, titles before it and what follows a family name."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = [word.strip(".,’'").removesuffix("'s").removesuffix("’s") for word in bare.split()]
    while len(words) > 2 and (words[0] in parts("titles") | parts("bodies") or words[0].lower() in _offices()):
        words = words[1:]
    while len(words) > 1 and words[-1].lower() in ("jr", "sr", "ii", "iii", "iv"):
        words = words[:-1]
    return tuple(word.casefold() for word in words)


@lru_cache(1)
def _offices() -> frozenset[str]:
    """The words of offices that stand before a name, and of where they are held: "majority", "minister", "house"."""
    held = "majority", "minority", "national", "security", "adviser", "leader", "house", "whip"
    return word_list("offices", "attribution_sources").union(held)


def _keys(name: str) -> Iterator[str]:
    """Under what a name is looked for: the beginning of its last word, of its first where families stand first."""
    words = _plain(name)
    yield words[-1][:_START]
    if words[0] in {each.casefold() for each in parts("family_first")}:
        yield words[0][:_START]
    if len(words) > 1:
        yield f"={_initials(words)}"
    elif name.replace(".", "").isupper():
        yield f"={words[0].replace('.', '')}"


def _initials(words: Sequence[str]) -> str:
    return "".join(part[0] for word in words if word not in _JOINTS for part in word.split("-") if part)


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names, as ``_plain`` gives them, may be one's."""
    if one == other:
        return True
    short, full = sorted((one, other), key=len)
    if len(short) == 1 and len(full) == 1:
        return _spelt(short[0], full[0])
    if len(short) == 1:
        return _is_acronym(short[0], full) or _is_last(short[0], full)
    return _spelt(short[-1], full[-1]) and _first(short[0], full[0])


def _is_acronym(short: str, full: Sequence[str]) -> bool:
    return len(short) > 1 and short.replace(".", "") == _initials(full)


def _is_last(short: str, full: Sequence[str]) -> bool:
    """Whether a single word is the family name of a full one; a body is none ("House", "Party")."""
    if (
        short.capitalize() in parts("bodies")
        or not _JOINTS.isdisjoint(full)
        or full[0].capitalize() in parts("regions")
    ):
        return False
    family_first = full[0].capitalize() in parts("family_first")
    return _spelt(short, full[-1]) or (family_first and short == full[0])


def _spelt(one: str, other: str) -> bool:
    if one == other:
        return True
    return min(len(one), len(other)) >= LONG and one[0] == other[0] and ratio(one, other) >= SPELT


def _first(one: str, other: str) -> bool:
    """Whether two first names agree: the same, an initial, a short form, or spelt a little otherwise."""
    short, full = sorted((one, other), key=len)
    if len(short) == _INITIAL or (len(short) >= _START and full.startswith(short)):
        return full.startswith(short)
    return _spelt(one, other) or short in _short_forms().get(full, ()) or full in _short_forms().get(short, ())


@lru_cache(1)
def _short_forms() -> dict[str, frozenset[str]]:
    """What people with a first name are called: ``robert`` -> ``bob``, ``rob``."""
    told = (entry.split(":") for entry in word_list("first_names", "name_parts"))
    return {first: frozenset(short) for first, *short in told}


def _fullest(names: Sequence[str], mentions: dict[str, list[Place]]) -> str:
    """Of the names with a first name those without a title; of these the one that most articles use, and most often."""

    def rank(name: str) -> tuple[int, bool, int, int, str]:
        words, places = _plain(name), mentions[name]
        bare = len(words) == len(name.split())
        return min(len(words), 2), bare, len({place.article for place in places}), len(places), name

    return max(names, key=rank)


def _sorted(names: Sequence[str], mentions: dict[str, list[Place]]) -> list[Place]:
    return sorted(place for name in names for place in mentions[name])
