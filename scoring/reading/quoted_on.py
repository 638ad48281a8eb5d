"""Sentences that are quoted from end to end and say nowhere by whom: they go on with who spoke just before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from scoring.reading.prose import Prose
from scoring.values import Attribution, Span

_FAR = 4  # sentences on from the last that is known to be said: further, and nobody knows who is speaking


def speak_on(prose: Prose, found: Sequence[list[Attribution]]) -> None:
    """Add such sentences to the content of the last speaker; ``found`` are the attributions of each sentence."""
    told = _told(prose, found)
    more: dict[tuple[int, int], list[Span]] = {}  # by the sentence of an attribution, and which of it
    speaker: tuple[int, int] | None = None
    since = 0
    for at, several in enumerate(found):
        speaker = next(((at, n) for n, each in enumerate(several) if each.source), speaker)
        since += 1
        if told[at]:
            since = 0
        elif speaker and since <= _FAR and _all_quoted(prose, at):
            start, end = prose.sentences[at][:2]
            more.setdefault(speaker, []).append(Span(start, end))
            since = 0
    for (sentence, number), spans in more.items():
        last = found[sentence][number]
        sure = last.sure and last.direct  # who was not quoted before may not be who speaks on
        found[sentence][number] = last._replace(content=(*last.content, *spans), direct=True, sure=sure)


def _all_quoted(prose: Prose, at: int) -> bool:
    _, _, first, last, _ = prose.sentences[at]
    return first < last and all(prose.quoted[first:last])


def _told(prose: Prose, found: Sequence[Sequence[Attribution]]) -> list[bool]:
    """Whether a content reaches into each sentence."""
    spans = sorted(span for several in found for each in several for span in each.content)
    reaches = list(accumulate((span.end for span in spans), max))
    result, before = [], 0
    for sentence in prose.sentences:
        while before < len(spans) and spans[before].start < sentence.end:
            before += 1
        result.append(before > 0 and reaches[before - 1] > sentence.start)
    return result
