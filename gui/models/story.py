"""What the story board lists of a comparison: sections of lines, each with its place in an article. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from resources.messages import word
from scoring.stories.comparison import Comparison
from scoring.stories.credits import find_credits
from scoring.stories.findings import only_in, told_by_several
from scoring.stories.reports import Tie, has_other_headline
from scoring.stories.values import Place, Quote
from scoring.values import Span

VOICES, TOLD = 12, 12  # lines at most
LONGEST = 260  # characters of a sentence


class Wash(NamedTuple):
    """Words of a line that differ from another line's; ``grave`` where the meaning does."""

    start: int
    end: int
    grave: bool


class BoardLine(NamedTuple):
    """A line of the board and the place that it opens; ``share``, 0 to 1, is drawn as a bar."""

    place: Place
    text: str
    detail: str = ""
    washes: tuple[Wash, ...] = ()
    share: float | None = None
    leads: bool = True  # whether the number of the article stands before it


class Group(NamedTuple):
    """Lines that belong together, and what is said above them."""

    head: str
    hint: str
    lines: tuple[BoardLine, ...]


class Section(NamedTuple):
    """A part of the board."""

    head: str
    hint: str
    groups: tuple[Group, ...]


def board(found: Comparison) -> list[Section]:
    """All sections that have something to tell."""
    sections = [
        _section("reports", [_report(found, each) for each in found.reports]),
        _section("voices", [Group("", "", tuple(_voices(found))), _unanswered(found)]),
        _section("quotes", [_quote(found, each) for each in found.quotes]),
        _section("figures", [Group("", "", lines) for lines in _figures(found)]),
        _section("shared", [Group("", "", tuple(_shared(found))[:TOLD])]),
        _section("alone", [Group("", "", tuple(_alone(found))[:TOLD])]),
    ]
    return [each for each in sections if each.groups]


# -- inside

HINTED = frozenset({"reports", "voices", "figures", "alone"})


def _section(name: str, groups: Sequence[Group]) -> Section:
    hint = word(f"story.{name}_how") if name in HINTED else ""
    return Section(word(f"story.{name}"), hint, tuple(each for each in groups if each.lines))


def _report(found: Comparison, articles: Sequence[int]) -> Group:
    ties = [each for each in found.tree if each.one in articles]
    hint = " ".join(_tie(found, each) for each in ties) or word("story.report_alone")
    return Group("", hint, tuple(_title(found, number) for number in articles))


def _title(found: Comparison, article: int) -> BoardLine:
    document = found.documents[article]
    names = dict.fromkeys(document.text[slice(*span)] for span in find_credits(document))
    detail = word("story.credits", {"names": ", ".join(names)}) if names else ""
    passage = next((each for each in found.tree if article in (each.one, each.other)), None)
    span = Span(0, 0)
    if passage:
        span = passage.passages[0].one if article == passage.one else passage.passages[0].other
    return BoardLine(Place(article, *span), document.title, detail)


def _tie(found: Comparison, tie: Tie) -> str:
    values = {"one": tie.one + 1, "other": tie.other + 1, "percent": f"{tie.share:.0%}"}
    told = word("story.tie", values)
    other = has_other_headline(found.documents[tie.one], found.documents[tie.other])
    return f"{told} {word('story.other_headline')}." if other else told


def _voices(found: Comparison) -> Iterator[BoardLine]:
    for each in found.voices[:VOICES]:
        values = {
            "kind": word(f"stories.kind_{each.kind}"),
            "percent": f"{each.share:.0%}",
            "articles": ", ".join(str(number + 1) for number in sorted(each.articles)),
        }
        told = word("story.voice_alone" if len(each.articles) == 1 else "story.voice", values)
        yield BoardLine(each.heard[0], each.name, told, share=each.share, leads=False)


def _unanswered(found: Comparison) -> Group:
    lines = [
        BoardLine(each.place, each.name, word("story.unanswered_row", {"article": each.place.article + 1}))
        for each in found.unanswered
    ]
    return Group(word("story.unanswered"), "", tuple(lines))


def _quote(found: Comparison, quote: Quote) -> Group:
    lines = tuple(_variant(found, quote, number) for number in range(len(quote.variants)))
    return Group(quote.speaker or word("story.nobody"), word(f"stories.{quote.kind.replace(' ', '_')}"), lines)


def _variant(found: Comparison, quote: Quote, number: int) -> BoardLine:
    place = quote.variants[number].place
    text = found.documents[place.article].text[place.start : place.end]
    washes = [
        Wash(span.start - place.start, span.end - place.start, grave)
        for span, grave in sorted(set(quote.changes(number)), key=lambda change: (change.grave, change.span))
        if place.start <= span.start < span.end <= place.end
    ]
    return BoardLine(place, text.replace("\n", " "), washes=tuple(washes))


def _figures(found: Comparison) -> Iterator[tuple[BoardLine, ...]]:
    for each in found.told.disagreements:
        lines = []
        for figure, place in zip((each.one, each.other), each.sentences, strict=True):
            text = found.documents[place.article].text[place.start : place.end].replace("\n", " ")
            wash = Wash(figure.start - place.start, figure.end - place.start, grave=True)
            lines.append(BoardLine(place, text, washes=(wash,)))
        yield tuple(lines)


def _shared(found: Comparison) -> Iterator[BoardLine]:
    for each in told_by_several(found):
        told = {"articles": ", ".join(str(n + 1) for n in each.articles), "reports": each.reports}
        place = each.places[0]
        yield BoardLine(place, _sentence(found, place), word("story.told", told))


def _alone(found: Comparison) -> Iterator[BoardLine]:
    for each in only_in(found):
        yield BoardLine(each.place, _sentence(found, each.place))


def _sentence(found: Comparison, place: Place) -> str:
    text = " ".join(found.documents[place.article].text[place.start : place.end].split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
