"""Pieces of a sentence around a cue: which of them are what is said, and which say who says it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from scoring.reading.cues import Cue
from scoring.reading.function_words import word_class
from scoring.reading.prose import Prose
from scoring.reading.word_lists import word_list

_BREAKS_BEFORE = word_list("breaks_before")
_BREAKS_BEHIND = word_list("breaks_behind")
MOST = 28  # pieces on a side: more do not fit in what people call a sentence
Piece = tuple[int, int]


def pieces_around(prose: Prose, sentence: int, cue: Cue) -> tuple[list[Piece], list[Piece]]:
    """The pieces left of the cue and right of it, the nearest first."""
    _, _, first, last, _ = prose.sentences[sentence]
    left = [cue.first]
    for at in range(cue.first - 1, first - 1, -1):
        if at == first or _begins(prose, at):
            left.append(at)
            if len(left) > MOST:
                break
    right = [cue.last]
    for at in range(cue.last + 1, last + 1):
        if at == last or _begins(prose, at):
            right.append(at)
            if len(right) > MOST:
                break
    return [(a, b) for b, a in pairwise(left)], list(pairwise(right))


def _begins(prose: Prose, word: int) -> bool:
    lower = prose.lower
    return bool(prose.gaps[word]) or lower[word] in _BREAKS_BEFORE or lower[word - 1] in _BREAKS_BEHIND


def side_features(
    prose: Prose, sentence: int, cue: Cue, side: str, pieces: Sequence[Piece], other: Sequence[Piece], cues: Set[int]
) -> list[list[str]]:
    """What the model looks at, for each piece of one side."""
    _, _, first, last, _ = prose.sentences[sentence]
    lower, texts, gaps, quoted = prose.lower, prose.texts, prose.gaps, prose.quoted
    before = _gap(gaps, cue.first, first, last)
    after = _gap(gaps, cue.last, first, last)
    next_word = word_class(texts[cue.last], lower[cue.last]) if cue.last < last else "$"
    lefts = pieces if side == "L" else other
    # The shape of the sentence around the cue: what stands left of it, how long, parted by what; and right of it.
    near = lefts[0] if lefts else None
    shape_left = (
        _gap(gaps, near[0], first, last) + _size(near) + word_class(texts[near[0]], lower[near[0]]) if near else "^"
    )
    starts = "“" if quoted[first] else ""
    ends = "”" if quoted[last - 1] else ""
    path = ""
    crossed = ""
    result = []
    for distance, piece in enumerate(pieces):
        a, b = piece
        inner, outer = (b, a) if side == "L" else (a, b)
        inner_gap = _gap(gaps, inner, first, last)
        outer_gap = _gap(gaps, outer, first, last)
        if inner_gap and distance:
            path = (path + inner_gap)[-4:]
        head = word_class(texts[a], lower[a])
        tail = word_class(texts[b - 1], lower[b - 1])
        base = side + str(min(distance, 3))
        q = "q" if quoted[a] else ""
        cq = "Q" if quoted[cue.word] else ""
        result.append(
            [
                "1" + side,
                "b" + base,
                "bi" + base + inner_gap,
                "bo" + base + outer_gap,
                "h" + base + head,
                "hs" + side + head + inner_gap,
                "bl" + base + cue.lemma,
                "qe" + side + q + cq + starts + ends,
                "p" + side + path,
                "z" + base + _size(piece) + tail,
                "sl" + base + before + "/" + shape_left,
                "sn" + base + next_word + after,
                "lb" + side + cue.lemma + next_word + head,
                "x" + base + crossed,
                "ht" + base + head + tail + ("^" if a == first else "") + ("$" if b == last else ""),
                "lh" + cue.lemma + side + head,
                "wp" + side + (":" if cue.lemma == ":" else lower[cue.word]) + path,
            ]
        )
        if any(c in cues for c in range(a, b)):
            crossed = "x"
    return result


def _gap(gaps: Sequence[str], at: int, first: int, last: int) -> str:
    if at <= first:
        return "^"
    return gaps[at] if at < last else "$"


def _size(piece: Piece) -> str:
    size = piece[1] - piece[0]
    return "1" if size == 1 else "3" if size <= 3 else "6" if size <= 6 else "9"
