"""What a sentence says by itself: its cues, and who says what around each. Worked out once for the same words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scoring.reading.contents import find_contents
from scoring.reading.cues import Cue, Model, find_cues, model
from scoring.reading.prose import Prose
from scoring.reading.speakers import Stretch, nearest_before, subject_of
from scoring.text.remembered import is_passing, remembered
from scoring.values import Sentence

_BESIDE = 2  # words of the neighbours that are looked at


class Saying(NamedTuple):
    """A cue, its source and its contents, as far as the sentence shows them."""

    cue: Cue
    source: Stretch | None
    contents: tuple[Stretch, ...]

    def moved(self, by: int) -> Saying:
        """The same, so many words further on."""
        cue = self.cue
        return Saying(
            Cue(cue.word + by, cue.lemma, cue.kind, cue.first + by, cue.last + by, cue.weight),
            self.source and (self.source[0] + by, self.source[1] + by),
            tuple([(first + by, last + by) for first, last in self.contents]),
        )


def find_sayings(prose: Prose, sentence: int) -> list[Saying]:
    """The sayings of a sentence, in the order of their cues."""
    if is_passing():
        return list(look_with(model(), prose, sentence))
    _, _, first, last, _ = prose.sentences[sentence]
    start = max(first - _BESIDE, 0)
    here = slice(start, last + _BESIDE)
    quoted = tuple(map(bool, prose.quoted[here]))
    words = (tuple(prose.texts[here]), tuple(prose.gaps[here]), quoted)
    return [each.moved(start) for each in _look_at(*words, first - start, last - start)]


@remembered
def _look_at(
    texts: tuple[str, ...],
    gaps: tuple[str, ...],
    quoted: tuple[bool, ...],
    first: int,
    last: int,
) -> tuple[Saying, ...]:
    prose = Prose("", [Sentence(0, 0, first, last, 0)], (), texts, gaps, quoted, (), ())
    return tuple(look_with(model(), prose, 0))


def look_with(weights: Model, prose: Prose, sentence: int) -> Iterator[Saying]:
    """The sayings of a sentence as a model sees them."""
    cues = find_cues(prose, sentence, weights)
    heads = {cue.word for cue in cues}
    for cue in cues:
        source, contents = find_contents(prose, sentence, cue, heads, weights.piece)
        source = source or subject_of(prose, sentence, cue) or nearest_before(prose, sentence, cue)
        yield Saying(cue, source, tuple(contents))
