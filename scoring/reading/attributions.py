"""Attributions: who (source) says (cue) what (content), after PolNeAR (Newell et al. 2018).

Cues are found first; then the sentence around each is cut into pieces, and a linear model says how far each piece
is content or source. The best run of pieces on each side is content, the best run of all is the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scoring.reading.contents import from_start, run_on
from scoring.reading.cues import Cue
from scoring.reading.prose import Prose
from scoring.reading.quoted_on import speak_on
from scoring.reading.sayings import Saying, find_sayings
from scoring.reading.signed import add_signed
from scoring.reading.sources import find_kind, may_speak
from scoring.reading.speakers import Stretch, follows
from scoring.reading.sure import is_sure
from scoring.reading.word_lists import word_list
from scoring.values import Attribution, Name, Span

_LABELS = word_list("labels")


def find_attributions(prose: Prose, names: Sequence[Name]) -> tuple[Attribution, ...]:
    """The attributions of the article proper, in order of their first position."""
    numbers = range(len(prose.sentences))
    sayings = [find_sayings(prose, number) for number in numbers]
    cues = [[each.cue for each in several] for several in sayings]
    named = frozenset(word for name in names for word in name.text.lower().split())
    found = [list(_in_sentence(prose, number, sayings[number], cues, named)) for number in numbers]
    add_signed(prose, found, named)
    speak_on(prose, found)
    every = (each for several in found for each in several)
    return tuple(sorted(every, key=lambda each: min(span.start for span in (each.cue, *each.content))))


def _in_sentence(
    prose: Prose, sentence: int, sayings: Sequence[Saying], cues: Sequence[Sequence[Cue]], named: frozenset[str]
) -> Iterator[Attribution]:
    speaking = [cue for cue in cues[sentence] if not prose.quoted[cue.word - (cue.first == cue.last)]]
    leader = max(speaking, key=lambda cue: cue.weight, default=None)
    last: Stretch | None = None
    for cue, found, said in sayings:
        contents = from_start(prose, sentence, said)
        if cue is leader:
            contents = run_on(prose, sentence, contents, cues)
        if not contents:
            continue
        source = last = found or (last if follows(prose, cue) else None)
        if cue.kind == "colon" and source and source[1] - source[0] == 1 and prose.lower[source[0]] in _LABELS:
            continue  # "FACT: the bridge is old" is told by the writer
        who = _span(prose, source) if source else None
        kind = find_kind(prose.text[who.start : who.end], named) if who else None
        spans = tuple(_span(prose, each) for each in contents)
        direct = any(prose.quoted[first] for first, _ in contents)
        sure = source is not None and is_sure(prose, sentence, cue, source, said or contents)
        if who and kind == "unnamed":
            sure = sure and may_speak(prose.text[who.start : who.end])
        if len(contents) > len(said) and not (direct and cue.kind == "say"):
            sure = False  # "shows this:" and a paragraph that may be anything
        yield Attribution(who, _span(prose, (cue.first, cue.last)), spans, kind, direct, sure=sure)


def _span(prose: Prose, stretch: Stretch) -> Span:
    """The stretch with the quotation marks around it."""
    first, last = stretch
    if first == last:  # a colon
        end = prose.text.index(":", prose.words[first - 1].end)
        return Span(end, end + 1)
    start, end = prose.words[first].start, prose.words[last - 1].end
    number = prose.quoted[first]
    if number and (first == 0 or prose.quoted[first - 1] != number):
        start = min(start, prose.quotations[number - 1].start)
    number = prose.quoted[last - 1]
    if number and (last == len(prose.words) or prose.quoted[last] != number):
        end = max(end, prose.quotations[number - 1].end)
    return Span(start, end)
