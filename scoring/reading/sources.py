"""What kind of source somebody is, and by what name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Container, Mapping
from functools import cache

from scoring.reading.function_words import FUNCTION_WORDS
from scoring.reading.word_lists import FOLDER, word_list
from scoring.values import SourceKind

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'-][^\W_]+)*")
# What follows belongs to somebody already named: "Mr. Autor, an author of ..."
_HEAD_END = re.compile(
    r"[,(–—]| (?:of|for|from|at|in|with|who|which|on|to|close|familiar|published|posted|released|seen|obtained|by)\b"
)
_BEFORE_NAME = re.compile(r"\b([a-z-]{2,30}) (?:[A-Z][^\s,]{0,30} ?){1,6}(?:,|$)")
_STATES = ("united", "european", "european union", "white house", "downing street")  # without the words for people
_INDEFINITE = word_list("indefinite")


@cache
def _lexicon() -> Mapping[str, frozenset[str]]:
    with (FOLDER / "attribution_sources.toml").open("rb") as file:
        return {name: frozenset(words.split()) for name, words in tomllib.load(file).items()}


def find_kind(source: str, named: Container[str]) -> SourceKind:
    """The kind of a source, by its words; ``named`` are the words of the names that the article holds."""
    known = _lexicon()
    words = _words(source)
    if not words or (all(word in known["pronouns"] for word in words) and source != "US"):
        return "pronoun"
    head = (_words(head_of(source)) or words)[-1]
    name = name_of(source)
    if name and len(words) == 1 and head not in named:
        name = None  # a capital only because the sentence begins
    if head in known["documents"] and not (name and name.lower().endswith(head)):
        return "document"
    if (
        head in known["people"]
        and not (name and name.lower() in _STATES)
        and (head.endswith("s") or not name or words[0] in _INDEFINITE)
    ):
        return "unnamed"
    if head in known["authorities"] or head in known["governments"] or (name and name.lower() in _STATES):
        return "official"
    if head in known["organisations"] or _organisation(source, name or ""):
        return "organisation"
    roles = {word for part in source.split(",") for word in _words(head_of(part.strip()))}
    if not roles.isdisjoint(known["offices"] | known["authorities"]):
        return "official"
    if name:
        return "person"
    return "person" if words[0] in ("the", "his", "her", "their") and not head.endswith("s") else "unnamed"


def _organisation(source: str, name: str) -> bool:
    """Whether the name is an organisation's: by its own words, or by the word before it ("news agency Belta")."""
    organisations = _lexicon()["organisations"]
    if not name:
        return False
    if (name.isupper() and 2 <= len(name) <= 6) or not organisations.isdisjoint(name.lower().split()):
        return True
    before = _BEFORE_NAME.search(source)
    return before is not None and before.group(1) in organisations


def _words(source: str) -> list[str]:
    return [word.lower().removesuffix("'s") for word in _WORD.findall(source.replace("’", "'"))]


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
    """The source without what follows its name: "Mr. Autor" of "Mr. Autor, an author of ...."""
    end = _HEAD_END.search(source, 2)
    return source[: end.start()] if end else source
