"""Attributions: who (source) says (cue) what (content), after PolNeAR (Newell et al. 2018).

Cues are found first; then the sentence around each is cut into pieces, and a linear model says how far each piece
is content or source. The best run of pieces on each side is content, the best run of all is the source.
"""

from __future__ import annotations

from collections.abc import Sequence

from scoring.reading.contents import Stretch, find_contents, run_on
from scoring.reading.cues import Cue, find_cues
from scoring.reading.prose import Prose, prepare
from scoring.reading.sources import find_kind
from scoring.values import Attribution, Name, Quotation, Sentence, Span, Word


def find_attributions(
    text: str,
    sentences: Sequence[Sentence],
    words: Sequence[Word],
    quotations: Sequence[Quotation],
    names: Sequence[Name],  # noqa: ARG001
) -> tuple[Attribution, ...]:
    """The attributions of the article proper, in order of their first position."""
    prose = prepare(text, sentences, words, quotations)
    cues = [find_cues(prose, index) for index in range(len(sentences))]
    found = [
        attribution
        for index, here in enumerate(cues)
        for cue in here
        if (attribution := _attribution(prose, index, cue, cues)) is not None
    ]
    return tuple(sorted(found, key=lambda each: min(span.start for span in (each.cue, *each.content))))


def _attribution(prose: Prose, sentence: int, cue: Cue, cues: Sequence[Sequence[Cue]]) -> Attribution | None:
    source, contents = find_contents(prose, sentence, cue, cues[sentence])
    contents = run_on(prose, sentence, contents, cues)
    if not contents:
        return None
    direct = any(prose.quoted[first] for first, _ in contents)
    spans = tuple(_span(prose, each) for each in contents)
    who = _span(prose, source) if source else None
    kind = find_kind(prose.text[who.start : who.end]) if who else None
    return Attribution(who, _span(prose, (cue.first, cue.last)), spans, kind, direct)


def _span(prose: Prose, stretch: Stretch) -> Span:
    """The stretch with the quotation marks around it."""
    first, last = stretch
    start, end = prose.words[first].start, prose.words[last - 1].end
    number = prose.quoted[first]
    if number and (first == 0 or prose.quoted[first - 1] != number):
        start = min(start, prose.quotations[number - 1].start)
    number = prose.quoted[last - 1]
    if number and (last == len(prose.words) or prose.quoted[last] != number):
        end = max(end, prose.quotations[number - 1].end)
    return Span(start, end)
