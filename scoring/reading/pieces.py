"""Pieces of a sentence around a cue: which of them are what is said, and which say who says it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence, Set
from functools import partial
from itertools import pairwise

from scoring.reading.cue_features import tense
from scoring.reading.cues import Cue
from scoring.reading.feature_tree import NO, Sum, Tree
from scoring.reading.prose import Prose

MOST = 28  # pieces on a side: more do not fit in what people call a sentence
_SIZES, _LONG = ("3", "1", "3", "3", "6", "6", "6"), "9"  # of pieces, by their words
_FAR = 4  # pieces from the cue: those farther off are weighed like the last of them
Piece = tuple[int, int]


def pieces_around(prose: Prose, sentence: int, cue: Cue) -> tuple[list[Piece], list[Piece]]:
    """The pieces left of the cue and right of it, the nearest first."""
    _, _, first, last, _ = prose.sentences[sentence]
    breaks = prose.breaks
    before, behind = bisect_left(breaks, cue.first), bisect_right(breaks, cue.last)
    left = breaks[max(bisect_left(breaks, first), before - MOST) : before]
    right = breaks[behind : min(bisect_left(breaks, last), behind + MOST)]
    ends = [last] if cue.last < last and len(right) < MOST else []
    return [*pairwise([*left, cue.first])][::-1], [*pairwise([cue.last, *right, *ends])]


def weigh_side(
    weights: Tree,
    prose: Prose,
    sentence: int,
    cue: Cue,
    side: str,
    pieces: Sequence[Piece],
    other: Sequence[Piece],
    cues: Set[int],
) -> list[Sum]:
    """How far each piece of one side is content (real) and source (imaginary)."""
    if not pieces:
        return []
    _, _, first, last, _ = prose.sentences[sentence]
    lower, classes, quoted, speaking = prose.lower, prose.classes, prose.quoted, prose.speaking
    left = side == "L"
    gap = partial(_gap, prose.gaps, first, last)
    lemma = cue.lemma
    form = ":" if lemma == ":" else lower[cue.word]
    verb = cue.kind + tense(form, lemma)
    lead = lower[cue.first] if cue.first < cue.word else ""
    behind = (classes[cue.last] if cue.last < last else "$") + gap(cue.last)
    before = gap(cue.first) + "/" + _shape(prose, gap, pieces if left else other)
    around = ("Q" if quoted[cue.word] else "") + ("“" if quoted[first] else "") + ("”" if quoted[last - 1] else "")
    by_side = weights.get(side, NO)
    heads, quotes, speakers = by_side.get("head", NO), by_side.get("quoted", NO).get(around, NO), by_side.get("who", NO)
    if_quoted, if_not = quotes.get("q", 0j), quotes.get("", 0j)
    paths, form_paths = by_side.get("path", NO), by_side.get("form", NO).get(form, NO)
    path = passed = crossed = ""
    on_path = paths.get(path, 0j) + form_paths.get(path, 0j)
    nearer = "^"
    outer_gap = gap(cue.first if left else cue.last)
    nearest_cue = _nearest(cues, cue, left=left)
    result = []
    for distance, (a, b) in enumerate(pieces):
        inner_gap, outer_gap = outer_gap, gap(a if left else b)
        if inner_gap and distance:
            path = (path + inner_gap)[-4:]
            on_path = paths.get(path, 0j) + form_paths.get(path, 0j)
        if distance < _FAR:
            here = by_side.get(str(distance), NO)
            placed = (
                by_side.get("", 0j)
                + here.get("lemma", NO).get(lemma, 0j)
                + here.get("before", NO).get(before, 0j)
                + here.get("behind", NO).get(behind, 0j)
            )
            here_crossed, here_inner, here_outer = here.get("x", NO), here.get("i", NO), here.get("o", NO)
            here_sizes, here_next = here.get("z", NO), here.get("n", NO)
            here_verb, here_lead = here.get("v", NO).get(verb, NO), here.get("l", NO).get(lead, NO)
        head, tail = classes[a], classes[b - 1]
        who = max(speaking[a:b])
        by_head = heads.get(head, NO)
        result.append(
            placed
            + on_path
            + (if_quoted if quoted[a] else if_not)
            + here_crossed.get(crossed, 0j)
            + here_inner.get(inner_gap, 0j)
            + here_outer.get(outer_gap, 0j)
            + here_sizes.get(_SIZES[b - a] if b - a < len(_SIZES) else _LONG, NO).get(tail, 0j)
            + here_verb.get(who, 0j)
            + here_lead.get(who, 0j)
            + here_next.get(who, NO).get(lower[b] if b < last else "$", 0j)
            + by_head.get("g", NO).get(inner_gap, 0j)
            + by_head.get("a", NO).get(nearer, 0j)
            + speakers.get(who, NO).get(passed, 0j)
        )
        passed = (passed + (who if who in "-PA" else "p"))[-3:]
        nearer = head
        if a <= nearest_cue < b:
            crossed = "x"
    return result


def _nearest(cues: Set[int], cue: Cue, *, left: bool) -> int:
    """The nearest of all cues on a side of one of them, -1 where there is none."""
    if left:
        return max((each for each in cues if each < cue.first), default=-1)
    return min((each for each in cues if each >= cue.last), default=-1)


def _gap(gaps: Sequence[str], first: int, last: int, at: int) -> str:
    """What lies before a word of the sentence ``first:last``, or at its ends."""
    return gaps[at] if first < at < last else "^" if at == first else "$"


def _shape(prose: Prose, gap: Callable[[int], str], lefts: Sequence[Piece]) -> str:
    """What stands left of the cue, how long, parted by what."""
    if not lefts:
        return "^"
    a, b = lefts[0]
    return gap(a) + _size(b - a) + prose.classes[a]


def _size(words: int) -> str:
    return _SIZES[words] if words < len(_SIZES) else _LONG
