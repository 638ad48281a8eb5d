"""What a sentence says by itself: its cues, and who says what around each. Worked out once for the same words."""

from __future__ import annotations

from typing import NamedTuple

from scoring.reading.contents import find_contents
from scoring.reading.cues import Cue, find_cues
from scoring.reading.phrases import all_lowered
from scoring.reading.prose import Prose
from scoring.reading.speakers import Stretch, nearest_before, subject_of
from scoring.text.remembered import remembered
from scoring.values import Sentence, Word

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
            cue._replace(word=cue.word + by, first=cue.first + by, last=cue.last + by),
            self.source and (self.source[0] + by, self.source[1] + by),
            tuple([(first + by, last + by) for first, last in self.contents]),
        )


def find_sayings(prose: Prose, sentence: int) -> list[Saying]:
    """The sayings of a sentence, in the order of their cues."""
    _, _, first, last, _ = prose.sentences[sentence]
    start = max(first - _BESIDE, 0)
    here = slice(start, last + _BESIDE)
    words = tuple([word.text for word in prose.words[here]])
    quoted = tuple(map(bool, prose.quoted[here]))
    found = _look_at(words, tuple(prose.gaps[here]), quoted, first - start, last - start)
    return [each.moved(start) for each in found]


@remembered
def _look_at(
    words: tuple[str, ...], gaps: tuple[str, ...], quoted: tuple[bool, ...], first: int, last: int
) -> tuple[Saying, ...]:
    alone = Sentence(0, 0, first, last, 0)
    placed = [Word(0, 0, word) for word in words]
    prose = Prose("", [alone], placed, all_lowered(placed), gaps, quoted, (), ())
    cues = find_cues(prose, 0)
    heads = {cue.word for cue in cues}
    found = []
    for cue in cues:
        source, contents = find_contents(prose, 0, cue, heads)
        source = source or subject_of(prose, 0, cue) or nearest_before(prose, 0, cue)
        found.append(Saying(cue, source, tuple(contents)))
    return tuple(found)
