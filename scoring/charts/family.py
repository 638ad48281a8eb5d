"""The family tree of a story's reports: which articles go back to one report, and how many words they share.

Articles that share passages are joined by a fork; the further right it stands, the more words they share. There is no
arrow in it: the texts do not tell who wrote first. What is not joined is independent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from resources.messages import word
from resources.themes import Theme
from scoring.charts.svg import label, line, n, picture
from scoring.charts.wrapped import wrapped
from scoring.clean import clean_title
from scoring.values import Message

WIDTH = 640.0  # px
ROOT, STEM, ALL, DISC = 8.0, 28.0, 104.0, 190.0  # px from the left: a report, a fork of 0% and of 100%, an article
TITLE = DISC + 18  # px, where the titles begin
RADIUS, DOT = 9.0, 4.5  # px, of an article and of a report
SIZE, SMALL = 12.0, 10.5  # px of letters
LINE, NOTE, PAD, APART = 16.0, 14.0, 14.0, 14.0  # px: of a title's line, of the line below, below a row, around a rule
LINES = 2  # of a title


class Leaf(NamedTuple):
    """An article: its number, its title, whom it credits, and what else is to be said below its title."""

    number: int
    title: str
    credits: Sequence[str] = ()
    about: str = ""


class Shared(NamedTuple):
    """Two articles, by their places, that share passages.

    ``share``: of the own words of the shorter one, 0 to 1; ``other_headline``: most of one text under two headlines.
    """

    one: int
    other: int
    share: float
    other_headline: bool = False


class Fork(NamedTuple):
    """Two branches and what joins them."""

    tie: Shared
    upper: Branch
    lower: Branch


Branch: TypeAlias = "Fork | int"


def family_tree(
    leaves: Sequence[Leaf],
    reports: Sequence[Sequence[int]],
    ties: Sequence[Shared],
    theme: Theme,
    *,
    width: float = WIDTH,
) -> str:
    """The tree; ``reports`` are the articles, by their places, that go back to one, held together by ``ties``."""
    body: list[str] = []
    top = 2.0
    for number, report in enumerate(reports):
        if number:
            body.append(line(0, top, width, top, theme.line))
            top += APART
        top += RADIUS
        root = grow(report, ties)
        rows, below = _rows(order(root), top, leaves, theme, width)
        body += [*(row for _, row in rows.values()), *_branches(root, {at: y for at, (y, _) in rows.items()}, theme)]
        top = below + APART
    body.append(_legend(top + NOTE, theme))
    title, told = describe(leaves, reports, ties)
    return picture(width, top + NOTE + 5, title, told, *body)


def describe(leaves: Sequence[Leaf], reports: Sequence[Sequence[int]], ties: Sequence[Shared]) -> tuple[str, str]:
    """The tree in words: how many reports the articles are, the articles of each, and what they share."""
    return headline(len(leaves), len(reports)), " ".join(_told(report, leaves, ties) for report in reports)


def headline(articles: int, reports: int) -> str:
    """How many reports some articles are: "5 articles, 3 independent reports"."""
    return word("stories.family", {"count": articles, "reports": Message("stories.reports", {"count": reports})})


def grow(report: Sequence[int], ties: Sequence[Shared]) -> Branch:
    """The fork of all articles of a report: those that share most are joined first."""
    branches: dict[int, Branch] = {at: at for at in report}
    for tie in sorted((each for each in ties if each.one in branches), key=lambda each: -each.share):
        upper, lower = sorted((branches[tie.one], branches[tie.other]), key=lambda each: min(order(each)))
        fork = Fork(tie, upper, lower)
        branches.update(dict.fromkeys(order(fork), fork))
    return branches[report[0]]


def order(branch: Branch) -> list[int]:
    """The articles of a branch from top to bottom."""
    return [branch] if isinstance(branch, int) else [*order(branch.upper), *order(branch.lower)]


# -- inside


def _told(report: Sequence[int], leaves: Sequence[Leaf], ties: Sequence[Shared]) -> str:
    """The articles of a report and what each two of them share."""
    told = [_spoken(leaves[at], len(report) > 1) for at in report]
    for tie in ties:
        if tie.one in report:
            numbers = {"one": leaves[tie.one].number, "other": leaves[tie.other].number}
            told.append(word("stories.family_tie", {**numbers, **_percent(tie)}))
    return " ".join(told if len(report) > 1 else [*told, word("stories.family_alone")])


def _spoken(leaf: Leaf, told: bool) -> str:
    values = {"number": leaf.number, "title": _title(leaf)}
    return word("stories.family_article", {**values, "note": f" ({note})" if (note := _note(leaf, told)) else ""})


def _percent(tie: Shared) -> dict[str, str]:
    return {"percent": f"{tie.share:.0%}"}


def _rows(
    articles: Sequence[int], top: float, leaves: Sequence[Leaf], theme: Theme, width: float
) -> tuple[Mapping[int, tuple[float, str]], float]:
    """Each article's middle and its drawing, and where the last one ends."""
    places, below = {}, top
    for at in articles:
        title = wrapped(_title(leaves[at]), width - TITLE, SIZE, LINES)
        note = wrapped(_note(leaves[at], len(articles) > 1), width - TITLE, SMALL, 1)
        parts = [_disc(top, leaves[at].number, theme)]
        parts += [label(TITLE, top + 4 + i * LINE, each, theme.ink, SIZE, "start") for i, each in enumerate(title)]
        below = top + 4 + (len(title) - 1) * LINE + len(note) * NOTE
        parts += [label(TITLE, below, each, theme.muted, SMALL, "start") for each in note]
        places[at] = top, "".join(parts)
        top = below + PAD + RADIUS
    return places, below


def _title(leaf: Leaf) -> str:
    return clean_title(leaf.title) or word("report.untitled")


def _note(leaf: Leaf, told: bool) -> str:
    """The line below a title; that there are no credits is said where that is to be ``told``."""
    names = clean_title(", ".join(dict.fromkeys(leaf.credits)))
    credit = word("stories.family_credits", {"names": names}) if names else ""
    if told and not credit:
        credit = word("stories.family_no_credit")
    return " · ".join(filter(None, (leaf.about, credit)))


def _disc(y: float, number: int, theme: Theme) -> str:
    ring = f'<circle cx="{n(DISC)}" cy="{n(y)}" r="{n(RADIUS)}" fill="none" stroke="{theme.muted}" stroke-width="1.2"/>'
    return ring + label(DISC, y + 3.4, str(number), theme.ink, 9.5)


def _branches(root: Branch, places: Mapping[int, float], theme: Theme) -> Iterator[str]:
    """The forks of a report, and the report they go back to."""
    y = _middle(root, places)
    yield line(ROOT, y, _left(root), y, theme.muted, 1.2)
    yield f'<circle cx="{n(ROOT)}" cy="{n(y)}" r="{n(DOT)}" fill="{theme.accent}"/>'
    if not isinstance(root, int):
        yield from _forks(root, places, theme)


def _forks(fork: Fork, places: Mapping[int, float], theme: Theme) -> Iterator[str]:
    x, high, low = _left(fork), _middle(fork.upper, places), _middle(fork.lower, places)
    yield line(x, high, x, low, theme.muted, 1.2)
    yield line(x, high, _left(fork.upper), high, theme.muted, 1.2)
    yield line(x, low, _left(fork.lower), low, theme.muted, 1.2)
    # between the last article above and the first below nothing else stands right of a fork
    gap = (places[order(fork.upper)[-1]] + places[order(fork.lower)[0]]) / 2
    words = [word("stories.family_shared", _percent(fork.tie))]
    words += [word("stories.family_headlines")] if fork.tie.other_headline else []
    first = gap + 3.5 - (len(words) - 1) * 6.5
    yield from (label(x + 7, first + 13 * i, each, theme.ink, SMALL, "start") for i, each in enumerate(words))
    for each in (fork.upper, fork.lower):
        if not isinstance(each, int):
            yield from _forks(each, places, theme)


def _middle(branch: Branch, places: Mapping[int, float]) -> float:
    if isinstance(branch, int):
        return places[branch]
    return (_middle(branch.upper, places) + _middle(branch.lower, places)) / 2


def _left(branch: Branch) -> float:
    """Where a branch begins, seen from the report."""
    return DISC - RADIUS if isinstance(branch, int) else STEM + branch.tie.share * (ALL - STEM)


def _legend(y: float, theme: Theme) -> str:
    dot = f'<circle cx="{n(ROOT)}" cy="{n(y - 3.5)}" r="{n(DOT)}" fill="{theme.accent}"/>'
    return dot + label(ROOT + 10, y, word("stories.family_legend"), theme.muted, SMALL, "start")
