"""What kind of source somebody is, and by what name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache

from scoring.reading.function_words import FOLDER, FUNCTION_WORDS, word_list
from scoring.values import SourceKind

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[’'-][^\W_]+)*")
# What follows belongs to somebody already named: "Mr. Autor, an author of ..."
_HEAD_END = re.compile(r"[,(–—]| (?:of|for|from|at|in|with|who|which|on|to|close|familiar)\b")
_INDEFINITE = word_list("indefinite")


@cache
def _lexicon() -> Mapping[str, frozenset[str]]:
    with (FOLDER / "attribution_sources.toml").open("rb") as file:
        return {name: frozenset(words.split()) for name, words in tomllib.load(file).items()}


def find_kind(source: str) -> SourceKind:
    """The kind of a source, by its words."""
    known = _lexicon()
    words = _words(source)
    if not words or (words[0] in known["pronouns"] and len(words) <= 2):
        return "pronoun"
    head = (_words(_head(source)) or words)[-1]
    name = name_of(source)
    if head in known["documents"] and not (name and name.lower().endswith(head)):
        return "document"
    if head in known["people"] and (head.endswith("s") or not name or words[0] in _INDEFINITE):
        return "unnamed"
    if head in known["authorities"] | known["governments"]:
        return "official"
    if head in known["organisations"]:
        return "organisation"
    if not known["offices"].isdisjoint(words) or not known["authorities"].isdisjoint(words):
        return "official"
    if name:
        return "organisation" if _acronym(name) or not known["organisations"].isdisjoint(words) else "person"
    return "person" if words[0] in ("the", "his", "her", "their") and not head.endswith("s") else "unnamed"


def _words(source: str) -> list[str]:
    return [word.lower().removesuffix("'s") for word in _WORD.findall(source.replace("’", "'"))]


def name_of(source: str) -> str | None:
    """The name in a source: its capitalised words, without articles and kinds of people; None without one."""
    known = _lexicon()
    head = _head(source).replace("’", "'")
    found = [
        word
        for word in _WORD.findall(head)
        if word[0].isupper() and word.lower() not in FUNCTION_WORDS and word.lower() not in known["people"]
    ]
    return " ".join(found) or None


def _head(source: str) -> str:
    end = _HEAD_END.search(source, 2)
    return source[: end.start()] if end else source


def _acronym(name: str) -> bool:
    return name.isupper() and 2 <= len(name) <= 6
