"""What kind of source somebody is, and by what name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container, Mapping, Sequence, Set
from functools import cache

from scoring.reading.function_words import FUNCTION_WORDS
from scoring.reading.names import parts
from scoring.reading.word_lists import FOLDER, word_list
from scoring.text.remembered import remembered
from scoring.values import SourceKind

_WORD = re.compile(r"[a-zA-Z]{2,}+(?![\w’'-])|(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'-][^\W_]+)*")
_LEADING = re.compile(r"(?:However|Meanwhile|Instead|Still|Yet|Then|So|Also|Even|including|like),? ")
# What follows belongs to somebody already named: "Mr. Autor, an author of ..."
_HEAD_END = re.compile(
    r"[,(–—]| (?:of|for|from|at|in|with|who|whose|which|on|to|as|about|after|against|among|before|inside|outside|over"
    r"|under|close|familiar|published|posted|released|seen|obtained|by|backing|calling|including|representing|running"
    r"|speaking|supporting|working)\b"
)
_ARTICLES = ("the", "this", "his", "her", "its", "their", "our", "my")
_STATES = ("us", "united states", "united nations", "european union", "white house", "downing street")
_NAME_BESIDE = re.compile(r", (?:[A-Z][\w’'-]{1,20} ){1,3}[A-Z][\w’'-]{1,20}$")
_PRESIDES = re.compile(r"\b[Pp]resident of (?:the )?([A-Z][\w’'-]{0,30})")
_PRONOUNS = ("he", "she", "they", "it", "i", "we", "you", "who", "which")  # "he began" too
_TITLES = frozenset(("mr", "mrs", "ms", "dr"))
_INDEFINITE = word_list("indefinite")


@cache
def _lexicon() -> Mapping[str, frozenset[str]]:
    with (FOLDER / "attribution_sources.toml").open("rb") as file:
        known = {name: frozenset(words.split()) for name, words in tomllib.load(file).items()}
    return known | {"organisations": known["organisations"] | known["named_organisations"]}


@cache
def _nouns() -> frozenset[str]:
    """Every common noun that the lexicon knows a kind for."""
    known = _lexicon()
    kinds = ("documents", "organisations", "offices", "authorities", "people")
    return frozenset[str]().union(*(known[kind] for kind in kinds), _roles())


@cache
def _roles() -> frozenset[str]:
    """Words for one person."""
    roles = (word_list(kind, "figures") for kind in ("roles", "male_roles", "female_roles"))
    return _lexicon()["singles"].union(*roles)


@cache
def _state_words() -> frozenset[str]:
    """What a state is called, and what is part of it."""
    return _governments() | _lexicon()["authorities"]


@cache
def _people() -> frozenset[str]:
    """Words for one or more persons."""
    return _roles().union(_lexicon()["people"], _lexicon()["offices"])


@cache
def _governments() -> frozenset[str]:
    return _lexicon()["governments"].union(country.lower() for country in parts("countries"))


@remembered
def find_kind(source: str, named: frozenset[str]) -> SourceKind:
    """The kind of a source, by its words; ``named`` are the words of the names that the article holds."""
    words = [word.partition("'")[0] for word in _words(source)]
    if not words or words[0] in _PRONOUNS or all(word in _lexicon()["pronouns"] for word in words):
        return "official" if source == "US" else "pronoun"
    source = _LEADING.sub("", source)
    head = _tokens(head_of(source)) or _tokens(source)
    last = _head_word(head, named)
    run = _name_run(head, last)
    if run and _named(run, head, named):
        return _kind_of_name(source, head[: last + 1], run)
    if _NAME_BESIDE.search(source):
        return "person"  # "her lawyer, Mara Dahl"
    beside = _kind_beside(source) if run == len(head) else None
    return beside or _kind_of_noun([_low(word) for word in head[: last + 1]])


def _kind_of_noun(head: Sequence[str]) -> SourceKind:
    """The kind of a source without a name: "the ministry", "three officials"."""
    known = _lexicon()
    noun, one = head[-1], head[-1].removesuffix("s")
    if noun in known["documents"]:
        return "document"
    if (
        noun in known["people"]
        or (one != noun and (one in _roles() or one in known["offices"]))
        or head[0] in _INDEFINITE
    ):
        return "official" if noun in known["authorities"] else "unnamed"
    if noun in known["authorities"]:
        return "official"
    if noun in known["organisations"]:
        return "organisation"
    if noun in known["offices"]:
        return "person" if _is_former(head) else "official"
    return "person" if noun in _roles() else "unnamed"


def may_speak(source: str) -> bool:
    """Whether a source without a name is people, by a noun that is known: "critics", no "deal" or "delight"."""
    head = _words(head_of(_LEADING.sub("", source)))
    people = _people()
    capitals = sum(_capital(word) for word in _tokens(source)[1:])
    return capitals < 2 and any(word in people or word.removesuffix("s") in people for word in head)


def _kind_of_name(source: str, head: Sequence[str], run: int) -> SourceKind:
    """The kind of a source whose head ends in a name, ``head[-run:]``."""
    known = _lexicon()
    name = [_low(word) for word in head[-run:]]
    last, before = name[-1], head[-run - 1].lower() if len(head) > run else ""
    text = " ".join(name).removeprefix("the ")
    if not _TITLES.isdisjoint(name[:-1]):
        return "person"
    if text in _STATES or last in _governments() or (len(name) == 1 and last in word_list("places", "figures")):
        return "official"
    if (last in _roles() or last in known["offices"]) and (len(name) > 1 or before or head[-1].isupper()):
        return _kind_of_noun([before or name[0], *name])
    if _is_group(head[-1], before):
        return "unnamed"
    if last in known["authorities"] and (len(name) > 1 or before in _ARTICLES or last not in known["surnames"]):
        return "official"
    if last in known["organisations"] or _is_abbreviation(head) or before in known["organisations"]:
        return "organisation"
    titles = {*name[:-1], before} & known["offices"]
    if titles:
        stately = "secretary" in name[:-1] or _in_state(titles, " ".join(head))
        return "official" if stately and not _is_former(_words(source)) else "person"
    if len(name) > 1 and name[0] in known["organisations"]:
        return "organisation"
    return _kind_beside(source) or ("organisation" if before == "the" and not _roles() & set(name) else "person")


def _is_group(word: str, before: str) -> bool:
    """Whether a capitalised word is a kind of people: "Democrats", "the Swiss"."""
    low = _low(word)
    if low.endswith("s") and low[:-1].capitalize() in parts("adjectives"):
        return True  # "the Saudis"
    return low in _lexicon()["people"] or (
        word in parts("adjectives") and (before in _INDEFINITE or before == "the" or low.endswith("s"))
    )


def _is_abbreviation(head: Sequence[str]) -> bool:
    """Whether the last word is one: not where all is in capitals."""
    return (
        head[-1].isupper()
        and 2 <= len(head[-1]) <= 6
        and not (len(head) > 1 and len(head[-2]) > 3 and head[-2].isupper())
    )


def _kind_beside(source: str) -> SourceKind | None:
    """The kind by what is set beside the name: "Norvik, the state news agency"; None where it says nothing."""
    known = _lexicon()
    for part in source.split(",")[1:]:
        words = _words(head_of(part.strip()))
        if not words or words[0] == "at":
            continue
        if words[-1] in known["organisations"]:
            return "organisation"
        if words[-1] in known["authorities"]:
            return "official"
        offices = known["offices"].intersection(words)
        if offices:
            return "official" if _in_state(offices, part) and not _is_former(words) else "person"
    return None


def _in_state(offices: Set[str], source: str) -> bool:
    """Whether an office is one of a state, not of a club, a company, a campaign."""
    known = _lexicon()
    words = set(_words(source))
    body = _PRESIDES.search(source)
    if body and _low(body[1]) not in _state_words() | {"united", "european"}:
        return False
    if not words.isdisjoint(_state_words()):
        return True
    return words.isdisjoint(known["organisations"]) and any(
        office not in known["doubtful_offices"] for office in offices
    )


def _is_former(words: Sequence[str]) -> bool:
    return "former" in words or any(word.startswith("ex-") for word in words)


def _tokens(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "'"))


def _low(word: str) -> str:
    low = word.lower().removesuffix("'s")
    return low if low in ("u.s.", "u.k.") else low.replace(".", "")


def _words(source: str) -> list[str]:
    return [_low(word) for word in _tokens(source)]


def _head_word(head: Sequence[str], named: Container[str]) -> int:
    """Where the last word stands that says something: a name's or a noun that is known."""
    for at in range(len(head) - 1, -1, -1):
        low = _low(head[at])
        known = low in _nouns() or low.removesuffix("s") in _nouns()
        if known or (_capital(head[at]) and (at > 0 or low in named)):
            return at
    return len(head) - 1


def _name_run(head: Sequence[str], last: int) -> int:
    """How many words with a capital end at the head word."""
    run = 0
    while run <= last and _capital(head[last - run]) and not (run and head[last - run].endswith("'s")):
        run += 1
    return run


def _named(run: int, head: Sequence[str], named: Container[str]) -> bool:
    """Whether the run is a name, and no word with a capital only because the sentence begins."""
    first = _low(head[0])
    if run > 1 or first in named or first in _governments() or head[0].isupper():
        return True
    organisation = first != "news" and first in _lexicon()["organisations"]
    return organisation or (len(head) > 1 and not _capital(head[0]))


def _capital(word: str) -> bool:
    return word[0].isupper() and (word == "US" or word.lower() in _TITLES or word.lower() not in FUNCTION_WORDS)


def name_of(source: str) -> str | None:
    """The name in a source: its capitalised words, without articles and kinds of people; None without one."""
    known = _lexicon()
    head = head_of(source).replace("’", "'")
    found = [
        word
        for word in _WORD.findall(head)
        if word[0].isupper() and word.lower() not in FUNCTION_WORDS and word.lower() not in known["people"]
    ]
    return " ".join(found) or None


def head_of(source: str) -> str:
    """The source without what follows its name: "Mr. Autor" of "Mr. Autor, an author of a study"."""
    end = _HEAD_END.search(source, 2)
    return source[: end.start()] if end else source
