"""Pieces of a sentence around a cue: which of them are what is said, and which say who says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from scoring.reading.cue_features import PRONOUNS, SPEAKERS, tense
from scoring.reading.cues import Cue
from scoring.reading.function_words import FUNCTION_WORDS, word_class
from scoring.reading.prose import Prose
from scoring.reading.word_lists import word_list

_BREAKS_BEFORE = word_list("breaks_before")
_BREAKS_BEHIND = word_list("breaks_behind")
MOST = 28  # pieces on a side: more do not fit in what people call a sentence
Piece = tuple[int, int]


def pieces_around(prose: Prose, sentence: int, cue: Cue) -> tuple[list[Piece], list[Piece]]:
    """The pieces left of the cue and right of it, the nearest first."""
    _, _, first, last, _ = prose.sentences[sentence]
    lower, gaps = prose.lower, prose.gaps
    left = [cue.first]
    for at in range(cue.first - 1, first - 1, -1):
        if at == first or gaps[at] or _begins(lower[at - 1], lower[at]):
            left.append(at)
            if len(left) > MOST:
                break
    right = [cue.last]
    for at in range(cue.last + 1, last + 1):
        if at == last or gaps[at] or _begins(lower[at - 1], lower[at]):
            right.append(at)
            if len(right) > MOST:
                break
    return [(a, b) for b, a in pairwise(left)], list(pairwise(right))


def _begins(before: str, low: str) -> bool:
    """Whether a piece begins at a word, by the word and the one before it."""
    return low in _BREAKS_BEFORE or before in _BREAKS_BEHIND or low.endswith("ed")


def side_features(
    prose: Prose, sentence: int, cue: Cue, side: str, pieces: Sequence[Piece], other: Sequence[Piece], cues: Set[int]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """What the model looks at, for each piece of one side: what it shares with its neighbours, and its own.

    What is shared is the same object as long as it does not change, so that it need not be weighed again.
    """
    _, _, first, last, _ = prose.sentences[sentence]
    lower, texts, gaps, quoted = prose.lower, prose.texts, prose.gaps, prose.quoted
    lemma = cue.lemma
    form = ":" if lemma == ":" else lower[cue.word]
    what = cue.kind + tense(form, lemma)
    lead = lower[cue.first] if cue.first < cue.word else ""
    next_word = word_class(texts[cue.last], lower[cue.last]) if cue.last < last else "$"
    right = f"{next_word}{_gap(gaps, cue.last, first, last)}"
    shape = f"{_gap(gaps, cue.first, first, last)}/{_shape(prose, sentence, pieces if side == 'L' else other)}"
    around = ("Q" if quoted[cue.word] else "") + ("“" if quoted[first] else "") + ("”" if quoted[last - 1] else "")
    path = crossed = passed = ""
    nearer = "^"
    key: tuple[str, str, bool] | None = None
    shared: tuple[str, ...] = ()
    is_left = side == "L"
    outer_gap = _gap(gaps, pieces[0][is_left], first, last) if pieces else ""
    for distance, (a, b) in enumerate(pieces):
        inner_gap, outer_gap = outer_gap, _gap(gaps, a if is_left else b, first, last)
        if inner_gap and distance:
            path = (path + inner_gap)[-4:]
        head = word_class(texts[a], lower[a])
        tail = word_class(texts[b - 1], lower[b - 1]) if b - a > 1 else head
        base = f"{side}{min(3, distance)}"
        now = (base, crossed, bool(quoted[a]))
        if now != key:
            key = now
            shared = (
                "1" + side,
                "b" + base,
                f"bl{base}{lemma}",
                f"qe{side}{'q' if quoted[a] else ''}{around}",
                f"sl{base}{shape}",
                f"sn{base}{right}",
                f"x{base}{crossed}",
            )
        who = speaker_in(prose, a, b)
        own = (
            f"bi{base}{inner_gap}",
            f"bo{base}{outer_gap}",
            f"h{base}{head}",
            f"hs{side}{head}{inner_gap}",
            f"p{side}{path}",
            f"z{base}{_size(a, b)}{tail}",
            f"lb{side}{lemma}{next_word}{head}",
            f"ht{base}{head}{tail}{'^' if a == first else ''}{'$' if b == last else ''}",
            f"lh{lemma}{side}{head}",
            f"wp{side}{form}{path}",
            f"e{base}{who}{what}",
            f"ep{side}{who}{passed}",
            f"eh{side}{who}{head}{passed}",
            f"ph{side}{nearer}{head}",
            f"ld{base}{lead}{who}",
            f"et{side}{who}{tail}{outer_gap}",
            f"el{base}{who}{lower[b] if b < last else '$'}",
        )
        yield shared, own
        passed = (passed + (who if who in "-PA" else "p"))[-3:]
        nearer = head
        if not crossed and not cues.isdisjoint(range(a, b)):
            crossed = "x"


def _shape(prose: Prose, sentence: int, lefts: Sequence[Piece]) -> str:
    """What stands left of the cue, how long, parted by what."""
    if not lefts:
        return "^"
    a, b = lefts[0]
    _, _, first, last, _ = prose.sentences[sentence]
    return f"{_gap(prose.gaps, a, first, last)}{_size(a, b)}{word_class(prose.texts[a], prose.lower[a])}"


def speaker_in(prose: Prose, first: int, last: int) -> str:
    """Who may speak in a stretch: a pronoun itself, P for people and the like, A for a name, - for nobody."""
    found = "-"
    for low in prose.lower[first:last]:
        if low in PRONOUNS:
            return low
        if low in SPEAKERS:
            found = "P"
    if found == "-":
        for text, low in zip(prose.texts[first:last], prose.lower[first:last], strict=True):
            if text[0].isupper() and low not in FUNCTION_WORDS:
                return "A"
    return found


def _gap(gaps: Sequence[str], at: int, first: int, last: int) -> str:
    if at <= first:
        return "^"
    return gaps[at] if at < last else "$"


def _size(first: int, last: int) -> str:
    size = last - first
    return "1" if size == 1 else "3" if size <= 3 else "6" if size <= 6 else "9"
