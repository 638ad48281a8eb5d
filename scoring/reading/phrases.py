"""Phrases of a lexicon found among lower-case words: longest first, in linear time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Phrases = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


def lowered(word: str) -> str:
    """A word as lexicons write it: lower case, straight apostrophe."""
    return word.lower().replace("’", "'")


def index(texts: Iterable[tuple[str, str]]) -> Phrases:
    """Phrases with a label each, by first word, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for text, label in texts:
        first, *rest = text.split(" ")
        found.setdefault(first, []).append((tuple(rest), label))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def match(phrases: Phrases, words: Sequence[str], at: int, stop: int) -> tuple[int, str] | None:
    """The longest phrase that begins at a word: the position after it and its label; "isn't" also reads as "n't"."""
    word = words[at]
    entries = phrases.get(word) or (phrases.get("n't") if word.endswith("n't") else None)
    for rest, label in entries or ():
        end = at + 1 + len(rest)
        if end <= stop and (not rest or (words[at + 1] == rest[0] and tuple(words[at + 1 : end]) == rest)):
            return end, label
    return None
