"""A comparison in the rows of a report: long lists are cut, words are cut to size, articles get their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from resources.messages import word
from scoring.charts.family import Leaf, Shared, headline
from scoring.charts.numbers import decimal
from scoring.report.plain import CUT, TIE, cut
from scoring.report.story import AloneRow, QuoteRow, SeveralRow, Some, StoryPart, TieRow, VoiceRow, Wording
from scoring.report.wordings import Marked, Side, Stretch, stretches
from scoring.stories.comparison import Comparison
from scoring.stories.credits import find_credits
from scoring.stories.differing import differing
from scoring.stories.drift import note
from scoring.stories.findings import Several, only_in, told_by_several
from scoring.stories.reports import Tie, has_other_headline
from scoring.stories.values import GRAVEST_FIRST, Place, Quote
from scoring.stories.voices import Voice
from scoring.text.places import number_at
from scoring.values import Assessment, Span

TITLE, NAME, PASSAGE = 160, 60, 260  # characters
PASSAGES, VOICES, BLAMED, QUOTES, FIGURES, SEVERAL, ALONE = 4, 12, 8, 12, 8, 8, 3  # rows at most; the last an article
LIMITS = ("limit_first", "limit_found", "limit_names", "limit_wordings", "limit_truth")

T = TypeVar("T")


class Teller(NamedTuple):
    """An article of a story: its number in the report, and what was found about it."""

    number: int
    assessment: Assessment


class Rows:
    """Turns a comparison into words; its articles are those of ``tellers``."""

    def __init__(self, tellers: Sequence[Teller], found: Comparison) -> None:
        self._tellers, self._found = tellers, found
        self._numbers = [each.number for each in tellers]

    def part(self, number: int, title: str, left_out: Sequence[int]) -> StoryPart:
        """All rows; ``left_out`` are the numbers of articles that were not compared."""
        found = self._found
        several = list(told_by_several(found))
        independent = sorted((each for each in several if each.reports > 1), key=lambda each: -each.reports)
        leaves = tuple(map(self._leaf, range(len(self._tellers))))
        return StoryPart(
            number=number,
            title=title,
            headline=headline(len(leaves), len(found.reports)),
            left_out=tuple(left_out),
            leaves=leaves,
            reports=found.reports,
            ties=tuple(self._ties()),
            family=tuple(self._family()),
            voices=_some(list(map(self._voice, found.voices)), VOICES),
            unanswered=_some(list(self._unanswered()), BLAMED),
            quotes=_some(list(map(self._quote, sorted(found.quotes, key=_gravity))), QUOTES),
            figures=_some(list(self._figures()), FIGURES),
            several=_some(list(map(self._several, independent)), SEVERAL),
            one_report=len(several) - len(independent),
            alone=tuple(self._alone()),
            limits=tuple(word(f"report.story_{each}") for each in LIMITS),
        )

    # -- reports

    def _leaf(self, at: int) -> Leaf:
        number, assessment = self._tellers[at]
        document = assessment.document
        credits_ = [cut(document.text[slice(*span)], NAME) for span in find_credits(document)]
        title = cut(document.title, TITLE) or word("report.untitled")
        return Leaf(number, title, tuple(dict.fromkeys(credits_)), _about(assessment))

    def _ties(self) -> Iterator[Shared]:
        for each in self._found.tree:
            other = has_other_headline(self._found.documents[each.one], self._found.documents[each.other])
            yield Shared(each.one, each.other, each.share, other_headline=each.is_copy and other)

    def _family(self) -> Iterator[TieRow]:
        """What holds each report together, with a passage as evidence."""
        for number, (tie, shared) in enumerate(zip(self._found.tree, self._ties(), strict=True)):
            name = "story_tie_headline" if shared.other_headline else "story_tie"
            one, other = self._numbers[tie.one], self._numbers[tie.other]
            told = word(f"report.{name}", {"one": one, "other": other, "percent": f"{tie.share:.0%}"})
            yield TieRow(told, self._passage(tie) if number < PASSAGES else ())

    def _passage(self, tie: Tie) -> tuple[Side, Side]:
        """The passage that tells most, as each of two articles has it."""
        best = max(tie.passages, key=lambda each: each.weight)
        documents = self._found.documents[tie.one], self._found.documents[tie.other]
        ones, others = differing(documents[0], _beginning(best.one), documents[1], _beginning(best.other))
        return self._stretch(tie.one, best.one, ones), self._stretch(tie.other, best.other, others)

    def _stretch(self, at: int, span: Span, others: Sequence[Span]) -> Side:
        """Words out of the middle of an article, from their beginning on."""
        document = self._found.documents[at]
        marks = [Marked(each, "differs") for each in others]
        words = stretches(document.text, [span], marks, span.start, PASSAGE)
        if not any(each.start == span.start for each in document.sentences):
            words = (Stretch(f"{CUT}{TIE}"), *words)
        if not words[-1].text.endswith(CUT) and not any(span.end in (e.end - 1, e.end) for e in document.sentences):
            words = (*words, Stretch(f"{TIE}{CUT}"))
        return Side((self._numbers[at],), words)

    # -- who is talking

    def _voice(self, voice: Voice) -> VoiceRow:
        kind = word(f"stories.kind_{voice.kind}")
        return VoiceRow(cut(voice.name, NAME), kind, voice.share, self._numbered(voice.articles))

    def _unanswered(self) -> Iterator[tuple[str, Side]]:
        blamed: dict[tuple[str, str], list[Side]] = {}
        for each in self._found.unanswered:
            side = self._around(each.place)
            blamed.setdefault((cut(each.name, NAME), side.text), []).append(side)
        yield from ((name, _together(sides)) for (name, _), sides in blamed.items())

    # -- quotes

    def _quote(self, quote: Quote) -> QuoteRow:
        """The wordings of an utterance; the same words of several articles are one."""
        alike: dict[tuple[str, str], list[Wording]] = {}
        for each in (self._wording(quote, at) for at in range(len(quote.variants))):
            alike.setdefault((each.side.text, each.about), []).append(each)
        speaker = cut(quote.speaker or "", NAME) or word("report.story_nobody")
        return QuoteRow(speaker, word(*note(quote.kind)), tuple(map(_one, alike.values())))

    def _wording(self, quote: Quote, at: int) -> Wording:
        variant = quote.variants[at]
        own = next((each for each in quote.differences if each.other == at), None)
        marks = [Marked(span, "grave" if grave else "differs") for span, grave in quote.changes(at)]
        words = self._words(variant.place, variant.spans, marks)
        kinds = [word(f"stories.name_{kind.replace(' ', '_')}") for kind in own.kinds] if own else []
        about = word("report.story_quoted" if variant.direct else "report.story_told")
        if "speaker changed" in {kind for each in quote.differences for kind in each.kinds} and variant.speaker:
            about = f"{cut(variant.speaker, NAME)}, {about}"
        return Wording(words, about, ", ".join(kinds))

    # -- what is told

    def _figures(self) -> Iterator[tuple[Side, Side]]:
        """What does not agree; the same two sentences of several articles stand once."""
        pairs: dict[tuple[str, ...], tuple[list[Side], list[Side]]] = {}
        for each in self._found.told.disagreements:
            sides = sorted(map(self._figure, (each.one, each.other), each.sentences), key=lambda side: side.text)
            some = pairs.setdefault(tuple(side.text for side in sides), ([], []))
            for same, side in zip(some, sides, strict=True):
                same.append(side)
        for one, other in pairs.values():
            first, second = sorted((_together(one), _together(other)), key=lambda side: side.numbers)
            yield first, second

    def _figure(self, figure: Place, sentence: Place) -> Side:
        """A sentence with its figure marked."""
        span = Span(sentence.start, sentence.end)
        return self._words(sentence, [span], [Marked(Span(figure.start, figure.end), "grave")])

    def _several(self, several: Several) -> SeveralRow:
        return SeveralRow(self._words(several.places[0]), self._numbered(several.articles), several.reports)

    def _alone(self) -> Iterator[AloneRow]:
        alone = only_in(self._found)
        for at, leaf in enumerate(map(self._leaf, range(len(self._tellers)))):
            sides = [self._words(each.place) for each in alone if each.place.article == at]
            if sides:
                yield AloneRow(leaf.number, leaf.title, _some(sides, ALONE))

    # -- words

    def _numbered(self, articles: Iterable[int]) -> tuple[int, ...]:
        return tuple(self._numbers[at] for at in sorted(articles))

    def _words(self, place: Place, spans: Sequence[Span] = (), marks: Sequence[Marked] = ()) -> Side:
        text = self._found.documents[place.article].text
        return Side((self._numbers[place.article],), stretches(text, spans or [Span(place.start, place.end)], marks))

    def _around(self, place: Place) -> Side:
        """The sentence of a name, which is marked."""
        sentences = self._found.documents[place.article].sentences
        at = number_at(sentences, place.start)
        whole = place if at is None else Place(place.article, sentences[at].start, sentences[at].end)
        span = Span(whole.start, whole.end)
        return self._words(whole, [span], [Marked(Span(place.start, place.end), "differs")])


def _beginning(span: Span) -> Span:
    """More of a passage than is shown: the end of the one may stand further on in the other."""
    return Span(span.start, min(span.end, span.start + 2 * PASSAGE))


def _some(rows: Sequence[T], most: int) -> Some[T]:
    return Some(tuple(rows[:most]), max(0, len(rows) - most))


def _one(alike: Sequence[Wording]) -> Wording:
    """The same words of several articles as one wording: the one that others are set against, if it is among them."""
    first = next((each for each in alike if not each.difference), alike[0])
    return first._replace(side=_together([each.side for each in alike], first.side))


def _together(sides: Sequence[Side], like: Side | None = None) -> Side:
    """Several articles with the same words as one, marked like the first or another of them."""
    numbers = {number for side in sides for number in side.numbers}
    return Side(tuple(sorted(numbers)), (like or sides[0]).words)


def _gravity(quote: Quote) -> tuple[int, int]:
    """The gravest differences first, then what most articles have."""
    return GRAVEST_FIRST.index(quote.kind), -len(quote.variants)


def _about(assessment: Assessment) -> str:
    """The score and the band, in words."""
    band = word(f"bands.{assessment.band.replace(' ', '_')}")
    return band if assessment.score is None else f"{decimal(assessment.score)} {band}"
