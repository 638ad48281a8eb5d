"""What is said, and by whom: stretches of words around a cue."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import partial

from scoring.reading.cues import Cue, model
from scoring.reading.feature_tree import Tree
from scoring.reading.pieces import Piece, pieces_around, weigh_side
from scoring.reading.prose import Prose
from scoring.reading.speakers import Stretch, speaker_after, trim_source

_JOINTS = ("and", "but", "who", "which", "that", "as", "while", "or", "when")
_BARRED = -9.0
LEAN = 0.2 + 0.4j  # log-odds for content, and for source: to miss one costs more than a word too many
_REACH = 12  # sentences that a quotation may run on


def find_contents(
    prose: Prose, sentence: int, cue: Cue, others: Set[int], weights: Tree | None = None
) -> tuple[Stretch | None, list[Stretch]]:
    """Source and contents within the sentence of the cue, by the shipped weights or others."""
    weights = weights or model().piece
    left, right = pieces_around(prose, sentence, cue)
    sides = []
    for side, pieces, other in (("L", left, right), ("R", right, left)):
        sides.append((pieces, weigh_side(weights, prose, sentence, cue, side, pieces, other, others)))
    source = trim_source(prose, _best_source(sides))
    behind = speaker_after(prose, sentence, cue) if source is None or source[0] != cue.last else None
    if behind is not None:
        return behind, [(prose.sentences[sentence].first, cue.first)]
    contents = []
    for pieces, scores in sides:
        run, _ = _best_run(_content_scores(prose, cue, source, pieces, scores))
        if run is not None:
            contents.append(_stretch(pieces[run[0] : run[1]]))
    contents = _said(prose, contents, cue)
    contents = _up_to(prose, contents, source, cue) if contents else _before(prose, sentence, source)
    return source, [each for each in map(partial(_trim, prose), contents) if each is not None]


def _content_scores(
    prose: Prose, cue: Cue, source: Stretch | None, pieces: Sequence[Piece], scores: Sequence[complex]
) -> list[float]:
    """How far each piece is content; none of the source, and nothing behind a later "according to"."""
    values = []
    barred = False
    begin, end = source or (0, 0)
    for (first, last), score in zip(pieces, scores, strict=True):
        barred = barred or (first >= cue.last and prose.lower[first] == "according")
        values.append(_BARRED if barred or (first < end and begin < last) else score.real + LEAN.real)
    return values


def _before(prose: Prose, sentence: int, source: Stretch | None) -> list[Stretch]:
    """All that stands before ``, X told reporters``, where the pieces alone do not show what is said."""
    first = prose.sentences[sentence].first
    if source is None or source[0] <= first or not prose.gaps[source[0]]:
        return []
    return [(first, source[0])]


def _said(prose: Prose, contents: list[Stretch], cue: Cue) -> list[Stretch]:
    """Without what only tells when or where: ``On Monday, X said that``."""
    if len(contents) < 2 or prose.quoted[contents[0][0]] or any(prose.gaps[cue.last : contents[1][0] + 1]):
        return contents
    return contents[1:]


def _up_to(prose: Prose, contents: Sequence[Stretch], source: Stretch | None, cue: Cue) -> list[Stretch]:
    """What stands before ``, X said`` or ``, said X`` reaches up to the comma."""
    begin = source[0] if source is not None and prose.gaps[source[0]] else cue.first
    if begin >= len(prose.gaps) or not prose.gaps[begin]:
        return list(contents)
    return [(a, begin) if b <= begin and not any(prose.gaps[b:begin]) else (a, b) for a, b in contents]


def _trim(prose: Prose, stretch: Stretch) -> Stretch | None:
    """The content without a joint at its end; None where it is nothing but short words."""
    first, last = stretch
    while last > first and prose.lower[last - 1] in _JOINTS:
        last -= 1
    return (first, last) if last > first else None


def _best_source(sides: Sequence[tuple[Sequence[Piece], Sequence[complex]]]) -> Stretch | None:
    best, found = 0.0, None
    for pieces, scores in sides:
        run, total = _best_run([score.imag + LEAN.imag for score in scores])
        if run is not None and total > best:
            best, found = total, _stretch(pieces[run[0] : run[1]])
    return found


def _best_run(values: Sequence[float]) -> tuple[tuple[int, int] | None, float]:
    """The run of pieces with the greatest sum, None where no sum is above 0, and that sum."""
    best, found = 0.0, None
    total, begin = 0.0, 0
    for at, value in enumerate(values):
        if total <= 0:
            total, begin = 0.0, at
        total += value
        if total > best:
            best, found = total, (begin, at + 1)
    return found, best


def _stretch(pieces: Sequence[Piece]) -> Stretch:
    (a, b), (c, d) = pieces[0], pieces[-1]
    return min(a, c), max(b, d)


def run_on(prose: Prose, sentence: int, contents: Sequence[Stretch], cues: Sequence[Sequence[Cue]]) -> list[Stretch]:
    """The contents of a sentence's weightiest cue with the sentences that its speaker goes on over."""
    quoted = prose.quoted
    _, end, _, last, _ = prose.sentences[sentence]
    result = list(contents)
    if sentence + 1 < len(prose.sentences) and prose.text[end - 1] == ":" and not quoted[last]:
        return [*result, _paragraph(prose, sentence + 1)]
    reach = last
    for at in range(sentence + 1, min(sentence + _REACH, len(prose.sentences))):
        if not _goes_on(prose, at, cues):
            break
        _, _, first, last, _ = prose.sentences[at]
        stop = next((i for i in range(first, last) if quoted[i] != quoted[first]), last)
        if result and result[-1][1] == first == reach and quoted[first] == quoted[first - 1]:
            result[-1] = (result[-1][0], stop)
        else:
            result.append((first, stop))
        reach = stop
    return result


def from_start(prose: Prose, sentence: int, contents: Sequence[Stretch]) -> list[Stretch]:
    """The contents with all of a quotation that began in an earlier sentence."""
    first = prose.sentences[sentence].first
    number = prose.quoted[first]
    start = prose.openings[number - 1] if number else first
    return [(start, b) if a == first else (a, b) for a, b in contents]


def _paragraph(prose: Prose, sentence: int) -> Stretch:
    """The paragraph that begins with a sentence."""
    paragraph = prose.sentences[sentence].paragraph
    end = sentence
    while end + 1 < len(prose.sentences) and prose.sentences[end + 1].paragraph == paragraph:
        end += 1
    return prose.sentences[sentence].first, prose.sentences[end].last


def _goes_on(prose: Prose, later: int, cues: Sequence[Sequence[Cue]]) -> bool:
    """Whether a later sentence begins in words that the speaker of the one before it may still be saying."""
    _, _, first, last, paragraph = prose.sentences[later]
    number = prose.quoted[first]
    if not number:
        return False
    if number == prose.quoted[first - 1] or prose.quotations[number - 1].continues:
        return True
    if not prose.quoted[last - 1]:
        return False
    for at in range(later, min(later + 4, len(prose.sentences))):
        if prose.sentences[at].paragraph != paragraph:
            break
        if any(not prose.quoted[cue.word] and cue.weight > 0 for cue in cues[at]):
            return False
    return True
