"""The right of reply: who denied, declined to comment, could not be reached or was asked; by phrases of a lexicon."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import compress

from scoring.reading.scene import in_quotation
from scoring.reading.word_lists import FOLDER, word_list
from scoring.values import Attribution, Name, Quotation, Reply, ReplyKind, Sentence, Word

_KINDS: tuple[ReplyKind, ...] = ("unreached", "declined", "denied", "asked")
_CHOICE = re.compile(r"\(([^)]*)\)|(\S+)")
_BETWEEN = r"(?:[\w’'-]{1,20} ){0,4}?"
_PASSIVE = frozenset(("was", "were", "been", "being", "be", "is", "are", "get", "got"))
_NOT = frozenset(("not", "never", "cannot", "can't", "don't", "didn't", "doesn't", "if", "whether"))
_HELPERS = 3  # words before "denied" in which a helping verb stands
_BESIDE = re.compile(r" (?:(?!and |but |or )[a-z]{2,12} ){0,3}")  # between a name and what it answers: "has also"


@cache
def _phrases() -> Mapping[str, list[tuple[ReplyKind, re.Pattern[str]]]]:
    """The phrases of the lexicon by their first words."""
    with (FOLDER / "right_of_reply.toml").open("rb") as file:
        table = tomllib.load(file)
    found: dict[str, list[tuple[ReplyKind, re.Pattern[str]]]] = {}
    for kind in _KINDS:
        for line in table[kind].strip().splitlines():
            pattern = line.replace("(", "(?:").replace("'", "['’]").replace(" * ", " *").replace(" ", r"\s")
            compiled = re.compile(pattern.replace("*", _BETWEEN) + r"\b", re.IGNORECASE)
            choice, word = _CHOICE.match(line).groups()  # type: ignore[union-attr]  # no line is blank
            for first in (choice or word).split("|"):
                found.setdefault(first.split(" ")[0], []).append((kind, compiled))
    return found


def find_replies(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Word],
    lower: Sequence[str],
    quotations: Sequence[Quotation],
    names: Sequence[Name],
    attributions: Sequence[Attribution],
) -> tuple[Reply, ...]:
    """The replies outside quotations, in order."""
    found: list[Reply] = []
    for start, end, kind in _matches(text, sentences, words, lower):
        if (not found or start >= found[-1].end) and not in_quotation(quotations, start):
            found.append(Reply(start, end, kind, None))
    return tuple(_with_who(found, text, names, attributions)) if found else ()


def _matches(
    text: str, sentences: Sequence[Sentence], words: Sequence[Word], lower: Sequence[str]
) -> Iterator[tuple[int, int, ReplyKind]]:
    phrases = _phrases()
    ends = iter(sentences)
    sentence = next(ends, None)
    for at in compress(range(len(lower)), map(phrases.__contains__, lower)):
        while sentence and sentence.last <= at:
            sentence = next(ends, None)
        if sentence is None:
            return
        for kind, pattern in phrases[lower[at]]:
            match = pattern.match(text, words[at].start, sentence.end)
            if match and (kind != "denied" or _says_no(lower, sentence, at)):
                yield match.start(), match.end(), kind
                break


def _says_no(lower: Sequence[str], sentence: Sentence, at: int) -> bool:
    """Whether somebody says that it is not so: not "was denied entry", "denied the request", "did not deny"."""
    before = lower[max(sentence.first, at - _HELPERS) : at]
    if not (_PASSIVE | _NOT).isdisjoint(before):
        return False
    behind = lower[at + 1 : min(at + 4, sentence.last)]
    return word_list("withheld", "right_of_reply").isdisjoint(behind)


def _with_who(
    found: Sequence[Reply], text: str, names: Sequence[Name], attributions: Sequence[Attribution]
) -> Iterator[Reply]:
    """Each reply with who gave it: whom the text says it of, else the name right before it."""
    spans = {each.source: each.speaker or each.source for each in attributions if each.source}
    spans = {mention: mention for name in names for mention in name.mentions} | spans
    ordered = sorted(spans, key=lambda span: (span.end, -span.start))
    said = {each.cue.start: each for each in attributions}
    for reply in found:
        each = next((said[at] for at in range(reply.start, reply.end) if at in said), None)
        if each and each.source:
            yield reply._replace(who=spans[each.source])
            continue
        at = bisect_right(ordered, reply.start, key=lambda span: span.end) - 1
        near = at >= 0 and _BESIDE.fullmatch(text, ordered[at].end, reply.start)
        yield reply._replace(who=spans[ordered[at]]) if near else reply
