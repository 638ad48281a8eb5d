"""Names of people, places and organisations, each with all its mentions."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache

from resources import ROOT
from scoring.reading.spelling import common_words
from scoring.values import Name, Sentence, Span, Word

_JOINTS = frozenset(("of", "for", "and", "the"))


@cache
def parts(kind: str) -> frozenset[str]:
    """Words that help to tell where a name begins and ends: titles, particles, bodies, ..."""
    with (ROOT / "lexicons" / "name_parts.toml").open("rb") as file:
        return frozenset(tomllib.load(file)[kind].split())


def find_names(text: str, sentences: Sequence[Sentence], words: Sequence[Word]) -> tuple[Name, ...]:
    """The names of the article proper, in order of first mention; "Xi" is a mention of "Xi Jinping"."""
    mentions: dict[str, list[Span]] = {}
    doubtful: list[tuple[Span, Span]] = []  # (with, without) the first word of a sentence
    for sentence in sentences:
        for run in _runs(text, words[sentence.first : sentence.last]):
            span = _span(run)
            if run[0].start == sentence.start and _is_plain(run[0].text):
                if len(run) > 1:
                    doubtful.append((span, _span(run[1:])))
            else:
                mentions.setdefault(text[span.start : span.end], []).append(span)
    for longer, shorter in doubtful:
        span = longer if text[longer.start : longer.end] in mentions else shorter
        mentions.setdefault(text[span.start : span.end], []).append(span)
    return _merge(mentions)


def _runs(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words with a capital that stand together and are no titles."""
    run: list[Word] = []
    joints: list[Word] = []
    for word in words:
        touching = not run or _touch(text, (joints or run)[-1], word)
        if not touching:
            yield from _named(run)
            run, joints = [], []
        if _is_capital(word.text) and _bare(word.text) not in parts("titles"):
            run += [*joints, word]
            joints = []
            if word.text[-2:] in ("'s", "’s"):
                yield from _named(run)
                run = []
        elif run and _joins(run, joints, word.text):
            joints.append(word)
        else:
            yield from _named(run)
            run, joints = [], []
    yield from _named(run)


def _touch(text: str, left: Word, right: Word) -> bool:
    gap = text[left.end : right.start]
    return gap == " " or (gap == ". " and len(left.text) == 1)


def _joins(run: Sequence[Word], joints: Sequence[Word], text: str) -> bool:
    """Whether a small word may stand inside the name."""
    if text in parts("particles"):
        return not joints or joints[-1].text not in _JOINTS
    return text in _JOINTS and len(joints) < 2 and any(word.text in parts("bodies") for word in run)


def _named(run: list[Word]) -> Iterator[list[Word]]:
    """The run, without a nation or a day before the name ("Chinese", "Monday"), if a name is left."""
    while run and _bare(run[0].text) in parts("adjectives") and (len(run) == 1 or run[1].text not in parts("bodies")):
        run = run[1:]
    if len(run) > 1 or (run and len(run[0].text.strip("'’.")) > 1):
        yield run


def _is_capital(text: str) -> bool:
    return text[0].isupper()


def _is_plain(text: str) -> bool:
    return text.lower() in common_words() or text[1:2] in ("'", "’")


def _bare(text: str) -> str:
    return text[:-2] if text[-2:] in ("'s", "’s") else text


def _span(run: Sequence[Word]) -> Span:
    return Span(run[0].start, run[-1].start + len(_bare(run[-1].text)))


def _merge(mentions: dict[str, list[Span]]) -> tuple[Name, ...]:
    """A lone last word (or a family name that stands first) belongs to the first longer name that has it."""
    found = sorted(mentions.items(), key=lambda item: item[1][0])
    wholes: dict[str, str] = {}
    for name, _ in found:
        if " " in name:
            for part in _short_forms(name.split(" ")):
                wholes.setdefault(part, name)
    merged: dict[str, list[Span]] = {}
    for name, spans in found:
        merged.setdefault(wholes.get(name, name), []).extend(spans)
    names = (Name(name, tuple(sorted(spans))) for name, spans in merged.items())
    return tuple(sorted(names, key=lambda name: name.mentions[0]))


def _short_forms(name: list[str]) -> Iterator[str]:
    """What a later mention may say: not "England" for "Bank of England", not "Korea" for "North Korea"."""
    if name[0] in parts("regions") or not _JOINTS.isdisjoint(name):
        return
    yield name[-1]
    if name[0] in parts("family_first"):
        yield name[0]
