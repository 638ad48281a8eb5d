"""Figures, days and names that do not agree: two sentences tell the same, but for one of these.

The rest of both sentences must be told by the other, more of it for days and names than for figures: whoever writes of
Tuesday and of Wednesday has often two events in mind. Which of the two is right is not ours to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.fuzz import ratio

from scoring.reading.word_lists import word_list
from scoring.stories.days import find_days
from scoring.stories.names import SPELT, join_names
from scoring.stories.numbers import Number, find_numbers, same_value
from scoring.stories.utterances import Utterance, utterance
from scoring.stories.values import Place
from scoring.stories.words_alike import base_form, best_partner
from scoring.values import Document, Span

Kind = Literal["figure", "date", "name"]
SAME_MATTER: dict[Kind, float] = {"figure": 0.6, "date": 0.7, "name": 0.7}  # share of the rest that both must tell
_BEHIND = 3  # words behind a number in which its unit stands
_LONGEST = 4  # words of a name, or of an office


class ToldSentence(NamedTuple):
    """A sentence: where it stands, its words, how much each base form tells, and its numbers."""

    place: Place
    said: Utterance
    weights: dict[str, float]
    bases: frozenset[str]
    numbers: tuple[Number, ...]


class Disagreement(NamedTuple):
    """Two figures, days or names for one thing: where each stands, and the sentences that they stand in."""

    one: Place
    other: Place
    sentences: tuple[Place, Place]
    kind: Kind = "figure"


class _Slot(NamedTuple):
    """What may differ: ``role`` is what it is a figure, a day or the name of; and its words."""

    role: str
    value: Number | str
    first: int
    last: int


def told_sentences(article: int, document: Document) -> list[ToldSentence]:
    """The sentences of an article, which is numbered, by what they tell."""
    found = []
    for sentence in document.sentences:
        said = utterance(document.text, direct=False, spans=[Span(sentence.start, sentence.end)])
        weights = {term.base: term.weight for term in said.terms}
        numbers = tuple(each for each in find_numbers(said.lower) if not each.weak)
        place = Place(article, sentence.start, sentence.end)
        found.append(ToldSentence(place, said, weights, frozenset(weights), numbers))
    return found


def disagreements(here: ToldSentence, other: ToldSentence) -> Iterator[Disagreement]:
    """What differs in two sentences which else tell the same, in both directions."""
    for kind, find in _FINDERS.items():
        ones, others = list(find(here)), list(find(other))
        if ones and others and _rest_alike(here, ones, other, others) >= SAME_MATTER[kind]:
            for one in ones:
                rivals = [each for each in others if each.role == one.role]
                agreed = any(_same(kind, one, each) for each in others)
                if len(rivals) == 1 and not agreed and not any(_same(kind, rivals[0], each) for each in ones):
                    if kind == "name" and _is_named(one, other) | _is_named(rivals[0], here):
                        continue  # both tell of both
                    places = _place(here, one), _place(other, rivals[0])
                    yield Disagreement(*places, (here.place, other.place), kind)


@lru_cache(65536)
def partner(base: str, others: frozenset[str]) -> float:
    """How much a base form means the same as one of others; kept, for one more article asks mostly the same again."""
    return best_partner(base, others)


# -- inside


def _figures(sentence: ToldSentence) -> Iterator[_Slot]:
    """The numbers with their units, the content word behind each; a day's number is none."""
    lower = sentence.said.lower
    days = {at for day in find_days(sentence.said.words, lower) for at in range(day.first, day.last)}
    for number in sentence.numbers:
        behind = (base_form(word) for word in lower[number.last : number.last + _BEHIND])
        unit = next((base for base in behind if base in sentence.weights), "")
        if unit and number.first not in days:
            yield _Slot(unit, number, number.first, number.last)


def _days(sentence: ToldSentence) -> Iterator[_Slot]:
    """The day that a sentence names, by its kind; of two it is not clear which is compared with what."""
    found = [_Slot(*each) for each in find_days(sentence.said.words, sentence.said.lower)]
    if len(found) == 1:
        yield from found


def _names(sentence: ToldSentence) -> Iterator[_Slot]:
    """The names behind an office that one person holds; of two with the same office none."""
    found = [each for at in range(1, len(sentence.said.words)) if (each := _name(sentence.said, at))]
    for each in found:
        if sum(other.role == each.role for other in found) == 1:
            yield each


def _name(said: Utterance, at: int) -> _Slot | None:
    """The name that begins at a word, right behind the last word of an office."""
    first, end = at, at
    while first > max(0, at - _LONGEST) and said.lower[first - 1].rstrip(".") in word_list("offices", "stories"):
        first -= 1
    while end < min(at + _LONGEST, len(said.words)) and _is_of_name(said, end):
        end += 1
    if first == at or end == at or len(said.lower[end - 1].rstrip(".")) == 1:
        return None
    return _Slot(" ".join(said.lower[first:at]), " ".join(word.text for word in said.words[at:end]), at, end)


def _is_of_name(said: Utterance, at: int) -> bool:
    text, lower = said.words[at].text, said.lower[at]
    apart = at and said.words[at].start - said.words[at - 1].end > 1  # a comma or a bracket ends a name
    return not apart and text[0].isupper() and lower.rstrip(".") not in word_list("offices", "stories")


_FINDERS: dict[Kind, Callable[[ToldSentence], Iterator[_Slot]]] = {"figure": _figures, "date": _days, "name": _names}


def _same(kind: Kind, one: _Slot, other: _Slot) -> bool:
    if isinstance(one.value, Number) and isinstance(other.value, Number):
        return same_value(one.value, other.value)
    if kind == "name":
        lasts = [str(each.value).split()[-1].lower().removesuffix("’s").removesuffix("'s") for each in (one, other)]
        return ratio(*lasts) >= SPELT or len(set(join_names([str(one.value), str(other.value)]).values())) == 1
    return one.value == other.value


def _is_named(slot: _Slot, sentence: ToldSentence) -> bool:
    """Whether the last word of a name stands in a sentence."""
    return str(slot.value).split()[-1].lower() in sentence.said.lower


def _rest_alike(here: ToldSentence, ones: list[_Slot], other: ToldSentence, others: list[_Slot]) -> float:
    """How much of what each of two sentences tells, what may differ left out, the other tells too; the lesser."""
    without = _bases(here, ones) | _bases(other, others)
    return min(_alike(here, other, without), _alike(other, here, without))


def _bases(sentence: ToldSentence, slots: list[_Slot]) -> set[str]:
    return {term.base for term in sentence.said.terms if any(each.first <= term.at < each.last for each in slots)}


def _alike(here: ToldSentence, other: ToldSentence, without: set[str]) -> float:
    weights = {base: weight for base, weight in here.weights.items() if base not in without}
    told = sum(weight * partner(base, other.bases) for base, weight in weights.items())
    return told / max(sum(weights.values()), 1e-9)


def _place(sentence: ToldSentence, slot: _Slot) -> Place:
    words = sentence.said.words
    return Place(sentence.place.article, words[slot.first].start, words[slot.last - 1].end)
