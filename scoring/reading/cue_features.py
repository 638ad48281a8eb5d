"""What shows whether a word of the lexicon is a cue: its form, the words around it, the other candidates beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from scoring.reading.feature_tree import NO, Sum, Tree
from scoring.reading.prose import Prose

Candidate = tuple[int, str, str]  # place, plain form, kind
_SUREST = frozenset(("say", "tell", "add", "according"))
_NEAR = 7  # words before a cue among which its speaker is looked for
_NONE = -9.0
_HOPELESS = -3.0  # no second look below
_FAR = 40  # words within which it is looked for, so that the cost stays linear
_SURE = -0.5  # a neighbour counts from here


def first_looks(weights: Tree, prose: Prose, sentence: int, found: Sequence[Candidate]) -> Iterator[Sum]:
    """What the first look makes of each candidate of a sentence."""
    _, _, first, last, _ = prose.sentences[sentence]
    lower, gaps, quoted = prose.lower, prose.gaps, prose.quoted
    classes = ["^", *prose.classes[first:last], "$"]
    plain = ["^", "^", *prose.plain[first:last], "$"]
    kinds = {word: kind for word, _, kind in found}
    inner = gaps[first + 1 : last]
    opened = [at for at, gap in enumerate(inner, first + 1) if "o" in gap] if "o" in "".join(inner) else ()
    starts, ends = "q" * bool(quoted[first]), "q" * bool(quoted[last - 1])
    beside = ["", *(_beside(prose, each) for each in found), ""]
    far = ["", *(str(min(two[0] - one[0], 4)) for one, two in pairwise(found)), ""]
    forms, lemmas, kinds_seen, verbs = (weights.get(name, NO) for name in ("form", "lemma", "kind", "verb"))
    before, before2, behind = (weights.get(name, NO) for name in ("before", "before2", "behind"))
    for at, (word, lemma, kind) in enumerate(found):
        here = word - first
        p1, n1 = classes[here], classes[here + 2]
        left = gaps[word] if here else "^"
        right = gaps[word + 1] if word + 1 < last else "$"
        speaker = _speaker(prose, word, first, kinds)
        in_front = "c" if opened and opened[0] < word else ""
        after = "c" if opened and opened[-1] > word else ""
        form = f":{min(here, 6)}{left}" if lemma == ":" else lower[word]
        by_form, by_lemma, by_kind = forms.get(form, NO), lemmas.get(lemma, NO), kinds_seen.get(kind, NO)
        by_verb = verbs.get(kind + tense(form, lemma), NO)
        yield (
            weights.get("", 0.0)
            + by_form.get("p", NO).get(p1, 0.0)
            + by_form.get("n", NO).get(n1, 0.0)
            + by_form.get("q", NO).get("q" if quoted[word] else "s" if starts or ends else "", 0.0)
            + by_lemma.get("", 0.0)
            + by_lemma.get("q", NO).get(starts + after + "/" + ends + in_front, 0.0)
            + by_verb.get("s", NO).get(speaker, 0.0)
            + by_verb.get("p", NO).get(p1, 0.0)
            + by_kind.get("g", NO).get(left + "/" + right, 0.0)
            + by_kind.get("l", NO).get(beside[at] + far[at], 0.0)
            + by_kind.get("r", NO).get(beside[at + 2] + far[at + 1], 0.0)
            + by_kind.get("q", NO).get(starts + ends + after + "/" + in_front, 0.0)
            + before.get(plain[here + 1], 0.0)
            + before2.get(plain[here], 0.0)
            + behind.get(plain[here + 3], 0.0)
        )


def second_looks(
    weights: Tree, prose: Prose, found: Sequence[Candidate], firsts: Sequence[float]
) -> Iterator[Sum | None]:
    """What the second look adds, by how sure the first was of the others in the sentence; None for the hopeless."""
    gaps, quoted = prose.gaps, prose.quoted
    outside = [weight if not quoted[word] else _NONE for (word, _, _), weight in zip(found, firsts, strict=True)]
    most_outside = _best_others(outside)
    sure = [at for at, weight in enumerate(firsts) if weight > _SURE]
    by_lemma, by_outside, by_kinds = (weights.get(name, NO) for name in ("lemma", "outside", "kind"))
    for at, weight in enumerate(firsts):
        if weight < _HOPELESS:
            yield None
            continue
        word, lemma, kind = found[at]
        behind = bisect_left(sure, at)
        ahead = behind + (behind < len(sure) and sure[behind] == at)
        near1, lemma1, kind1 = found[sure[behind - 1]] if behind else (-1, "", "")
        near2, _, kind2 = found[sure[ahead]] if ahead < len(sure) else (-1, "", "")
        gap1 = _first_gap(gaps, near1, word) if near1 >= 0 else "^"
        gap2 = _first_gap(gaps, word, near2) if near2 >= 0 else "$"
        by_kind = by_kinds.get(kind, NO)
        yield (
            by_lemma.get(lemma, 0.0)
            + by_outside.get(str(round(max(-4.0, min(4.0, most_outside[at])))), 0.0)
            + by_kind.get("q", NO).get("q" if quoted[word] else "", 0.0)
            + by_kind.get("l", NO).get(kind1, NO).get(gap1, 0.0)
            + by_kind.get("w", NO).get(lemma1, NO).get(gap1, 0.0)
            + by_kind.get("r", NO).get(kind2, NO).get(gap2, 0.0)
        )


def _first_gap(gaps: Sequence[str], one: int, other: int) -> str:
    """The first mark between two words, near the first of them."""
    return next(filter(None, gaps[one + 1 : min(other, one + _FAR) + 1]), "")


def tense(form: str, lemma: str) -> str:
    """The form of a verb, as far as its ending tells."""
    if form == lemma:
        return ""
    return "g" if form.endswith("ing") else "s" if form.endswith("s") else "d"


def _best_others(weights: Sequence[float]) -> list[float]:
    """For each the greatest of the others."""
    first, second = sorted((*weights, _NONE, _NONE), reverse=True)[:2]
    return [second if weight == first else first for weight in weights]


def _beside(prose: Prose, candidate: Candidate) -> str:
    """A candidate as its neighbours see it."""
    word, lemma, kind = candidate
    return kind + (lemma if lemma in _SUREST else "") + ("q" if prose.quoted[word] else "")


def _speaker(prose: Prose, word: int, first: int, kinds: dict[int, str]) -> str:
    """What the nearest word before a cue is that may be its speaker, or another candidate in between."""
    speaking = prose.speaking
    for at in range(word - 1, max(first, word - _NEAR) - 1, -1):
        who = speaking[at]
        if who != "-":
            return "A," if who == "A" and prose.gaps[at + 1] else who
        if at in kinds:
            return "C" + kinds[at]
    return "^" if word - first <= _NEAR else "-"
