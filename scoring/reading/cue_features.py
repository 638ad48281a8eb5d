"""What shows whether a word of the lexicon is a cue: its form, the words around it, the other candidates beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from scoring.reading.function_words import FUNCTION_WORDS, word_class
from scoring.reading.prose import Prose
from scoring.reading.word_lists import word_list

Candidate = tuple[int, str, str]  # place, plain form, kind
SPEAKERS = frozenset().union(
    *(word_list(name, "attribution_sources") for name in ("people", "organisations", "documents", "authorities"))
)
_OFFICES = word_list("offices", "attribution_sources")
PRONOUNS = frozenset(("he", "she", "they", "it", "i", "we", "you", "who", "which", "that"))
_SUREST = frozenset(("say", "tell", "add", "according"))
_NEAR = 7  # words before a cue among which its speaker is looked for
_NONE = -9.0
_HOPELESS = -3.0  # no second look below
_FAR = 40  # words within which it is looked for, so that the cost stays linear
_SURE = -0.5  # a neighbour counts from here


def cue_features(prose: Prose, sentence: int, found: Sequence[Candidate]) -> Iterator[list[str]]:
    """What the first look sees of each candidate of a sentence."""
    _, _, first, last, _ = prose.sentences[sentence]
    lower, gaps, quoted = prose.lower, prose.gaps, prose.quoted
    kinds = {word: kind for word, _, kind in found}
    opened = [at for at in range(first + 1, last) if "o" in gaps[at]]
    starts, ends = "q" * bool(quoted[first]), "q" * bool(quoted[last - 1])
    beside = [_beside(prose, each) for each in found]
    for at, (word, lemma, kind) in enumerate(found):
        form = ":" + str(min(word - first, 6)) + gaps[word] if lemma == ":" else lower[word]
        what = kind + tense(form, lemma)
        p1, p2 = _class(prose, word - 1, first, last), _class(prose, word - 2, first, last)
        n1, n2 = _class(prose, word + 1, first, last), _class(prose, word + 2, first, last)
        p1w, p2w = _word(prose, word - 1, first, last), _word(prose, word - 2, first, last)
        n1w, n2w = _word(prose, word + 1, first, last), _word(prose, word + 2, first, last)
        left = gaps[word] if word > first else "^"
        right = gaps[word + 1] if word + 1 < last else "$"
        speaker = _speaker(prose, word, first, kinds)
        q = "q" if quoted[word] else "s" if starts or ends else ""
        before = beside[at - 1] + str(min(word - found[at - 1][0], 4)) if at else ""
        after = beside[at + 1] + str(min(found[at + 1][0] - word, 4)) if at + 1 < len(found) else ""
        in_front = "c" if opened and opened[0] < word else ""
        behind = "c" if opened and opened[-1] > word else ""
        yield [
            "1",
            "f=" + form,
            "l=" + lemma,
            "kp=" + what + p1,
            "kn=" + what + n1,
            "fp=" + form + " " + p1,
            "fn=" + form + " " + n1,
            "pp=" + p2 + " " + p1,
            "nn=" + n1 + " " + n2,
            "g=" + left + "/" + right + kind,
            "fq=" + form + q,
            "N=" + speaker + what,
            "Nl=" + speaker + lemma,
            "L=" + before + kind,
            "R=" + after + kind,
            "n1=" + n1w,
            "n2=" + n2w,
            "n3=" + _word(prose, word + 3, first, last),
            "p1=" + p1w,
            "p2=" + p2w,
            "nk=" + what + n1w + " " + n2w,
            "Q=" + starts + ends + behind + "/" + in_front + kind,
            "Ql=" + starts + behind + "/" + ends + in_front + lemma,
            "E=" + str(min(last - word - 1, 6)) + kind,
            "B=" + str(min(word - first, 3)) + kind,
        ]


def second_features(prose: Prose, found: Sequence[Candidate], weights: Sequence[float]) -> Iterator[list[str]]:
    """What the second look sees: how sure the first was of the others in the sentence; nothing of the hopeless."""
    lower, gaps = prose.lower, prose.gaps
    outside = [weight if not prose.quoted[word] else _NONE for (word, _, _), weight in zip(found, weights, strict=True)]
    most, most_outside = _best_others(weights), _best_others(outside)
    sure = [at for at, weight in enumerate(weights) if weight > _SURE]
    for at, weight in enumerate(weights):
        if weight < _HOPELESS:
            yield []
            continue
        word, lemma, kind = found[at]
        behind = bisect_left(sure, at)
        ahead = behind + (behind < len(sure) and sure[behind] == at)
        near1, lemma1, kind1 = found[sure[behind - 1]] if behind else (-1, "", "")
        near2, lemma2, kind2 = found[sure[ahead]] if ahead < len(sure) else (-1, "", "")
        gap1 = _first_gap(gaps, near1, word) if near1 >= 0 else "^"
        gap2 = _first_gap(gaps, word, near2) if near2 >= 0 else "$"
        yield [
            "2",
            "m" + _step(most[at]),
            "o" + _step(most_outside[at]),
            "l" + _step(weights[at - 1] if at else _NONE),
            "r" + _step(weights[at + 1] if at + 1 < len(weights) else _NONE),
            "s" if weight > most[at] else "",
            f"K{kind}l{kind1}{gap1}",
            f"K{kind}r{kind2}{gap2}",
            f"D{kind}{min(word - near1, 6) if near1 >= 0 else ''}",
            f"d{kind}{min(near2 - word, 6) if near2 >= 0 else ''}",
            f"S{kind}{_step(weight)}",
            "T" + lemma,
            f"U{lemma1}{gap1}{kind}",
            f"V{lemma2}{gap2}{kind}",
            f"n{min(3, behind)}{min(3, len(sure) - ahead)}{kind}",
            f"q{kind}" if prose.quoted[word] else "",
            f"<{lower[word]} {lower[near1] if near1 >= 0 else ''}",
            f">{lower[word]} {lower[near2] if near2 >= 0 else ''}",
        ]


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


def _step(weight: float) -> str:
    return str(round(max(-4.0, min(4.0, weight))))


def _beside(prose: Prose, candidate: Candidate) -> str:
    """A candidate as its neighbours see it."""
    word, lemma, kind = candidate
    return kind + (lemma if lemma in _SUREST else "") + ("q" if prose.quoted[word] else "")


def _class(prose: Prose, at: int, first: int, last: int) -> str:
    return "^" if at < first else "$" if at >= last else word_class(prose.texts[at], prose.lower[at])


def _word(prose: Prose, at: int, first: int, last: int) -> str:
    """The word itself unless it is a number or perhaps a name."""
    if at < first:
        return "^"
    if at >= last:
        return "$"
    low, letter = prose.lower[at], prose.texts[at][0]
    if letter.isdigit():
        return "9"
    return "A" if letter.isupper() and low not in FUNCTION_WORDS else low


def _speaker(prose: Prose, word: int, first: int, kinds: dict[int, str]) -> str:
    """What the nearest word before a cue is that may be its speaker, or another candidate in between."""
    for at in range(word - 1, max(first, word - _NEAR) - 1, -1):
        low = prose.lower[at]
        if low in PRONOUNS:
            return low
        if low not in FUNCTION_WORDS and prose.texts[at][0].isupper():
            return "A," if prose.gaps[at + 1] else "A"
        if low in SPEAKERS or low in _OFFICES:
            return "P"
        if at in kinds:
            return "C" + kinds[at]
    return "^" if word - first <= _NEAR else "-"
