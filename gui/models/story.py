"""What the story board lists of a comparison: sections of lines, each with its place in an article. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from resources.messages import word
from scoring.charts.family import Leaf, Shared
from scoring.stories.comparison import Comparison
from scoring.stories.credits import find_credits
from scoring.stories.findings import only_in, told_by_several
from scoring.stories.reports import Tie, has_other_headline
from scoring.stories.values import Place, Quote
from scoring.values import Document

LONGEST, TITLE = 260, 80  # characters of a sentence, and of the title it is told apart by


class Wash(NamedTuple):
    """Words of a line that differ from another line's; ``grave`` where the meaning does."""

    start: int
    end: int
    grave: bool


class BoardLine(NamedTuple):
    """A line of the board and the place that it opens; ``share``, 0 to 1, is drawn as a bar.

    ``beside`` is the like place of another article.
    """

    place: Place
    text: str
    detail: str = ""
    washes: tuple[Wash, ...] = ()
    share: float | None = None
    leads: bool = True  # whether the number of the article stands before it
    beside: Place | None = None


class Group(NamedTuple):
    """Lines that belong together, and what is said above them."""

    head: str
    hint: str
    lines: tuple[BoardLine, ...]


class Tree(NamedTuple):
    """What the family tree of the reports is drawn of."""

    leaves: tuple[Leaf, ...]
    reports: tuple[tuple[int, ...], ...]
    ties: tuple[Shared, ...]


class Section(NamedTuple):
    """A part of the board."""

    head: str
    hint: str
    groups: tuple[Group, ...]
    tree: Tree | None = None


def board(found: Comparison) -> list[Section]:
    """All sections that have something to tell."""
    sections = [
        _section("reports", [_report(found, each) for each in found.reports])._replace(tree=_tree(found)),
        _section("voices", [Group("", "", tuple(_voices(found))), _unanswered(found)]),
        _section("quotes", [_quote(found, each) for each in found.quotes]),
        _section("figures", [Group("", "", lines) for lines in _figures(found)]),
        _section("shared", [Group("", "", tuple(_shared(found)))]),
        _section("alone", [Group("", "", tuple(_alone(found)))]),
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
    """The article at a passage that it shares, and the one it shares it with."""
    title = found.documents[article].title
    tie = next((each for each in found.tree if article in (each.one, each.other)), None)
    if tie is None:
        return BoardLine(Place(article, 0, 0), title)
    places = Place(tie.one, *tie.passages[0].one), Place(tie.other, *tie.passages[0].other)
    here, there = places if article == tie.one else places[::-1]
    return BoardLine(here, title, beside=there)


def _tree(found: Comparison) -> Tree:
    leaves = [Leaf(n + 1, each.title, _credited(each)) for n, each in enumerate(found.documents)]
    ties = [Shared(each.one, each.other, each.share, _other_headline(found, each)) for each in found.tree]
    return Tree(tuple(leaves), found.reports, tuple(ties))


def _credited(document: Document) -> tuple[str, ...]:
    return tuple(dict.fromkeys(document.text[slice(*span)] for span in find_credits(document)))


def _other_headline(found: Comparison, tie: Tie) -> bool:
    """Whether a copy runs under another headline."""
    return tie.is_copy and has_other_headline(found.documents[tie.one], found.documents[tie.other])


def _tie(found: Comparison, tie: Tie) -> str:
    values = {"one": tie.one + 1, "other": tie.other + 1, "percent": f"{tie.share:.0%}"}
    told = word("story.tie", values)
    return f"{told} {word('story.other_headline')}." if _other_headline(found, tie) else told


def _voices(found: Comparison) -> Iterator[BoardLine]:
    for each in found.voices:
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
    fullest = quote.differences[0].one
    other = quote.variants[fullest if number != fullest else quote.differences[0].other].place
    return BoardLine(place, text.replace("\n", " "), _name(found, place), washes=tuple(washes), beside=other)


def _figures(found: Comparison) -> Iterator[tuple[BoardLine, ...]]:
    for each in found.told.disagreements:
        lines = []
        for figure, place in zip((each.one, each.other), each.sentences, strict=True):
            text = found.documents[place.article].text[place.start : place.end].replace("\n", " ")
            wash = Wash(figure.start - place.start, figure.end - place.start, grave=True)
            lines.append(BoardLine(place, text, _name(found, place), washes=(wash,)))
        one, other = lines
        yield one._replace(beside=other.place), other._replace(beside=one.place)


def _shared(found: Comparison) -> Iterator[BoardLine]:
    for each in told_by_several(found):
        told = {"articles": ", ".join(str(n + 1) for n in each.articles), "reports": each.reports}
        place = each.places[0]
        other = next(other for other in each.places if other.article != place.article)
        yield BoardLine(place, _sentence(found, place), word("story.told", told), beside=other)


def _alone(found: Comparison) -> Iterator[BoardLine]:
    for each in only_in(found):
        yield BoardLine(each.place, _sentence(found, each.place), _name(found, each.place))


def _name(found: Comparison, place: Place) -> str:
    """By what, besides its number, an article is told apart."""
    title = found.documents[place.article].title
    return title if len(title) <= TITLE else f"{title[: TITLE - 1].rstrip()}…"


def _sentence(found: Comparison, place: Place) -> str:
    text = " ".join(found.documents[place.article].text[place.start : place.end].split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
