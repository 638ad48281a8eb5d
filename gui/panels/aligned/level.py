"""Which height of a page stands level with a height of the one beside it, from the places that match."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Stretch(NamedTuple):
    """From where to where a place reaches on a page, in pixels from its top."""

    top: float
    bottom: float


class Tied(NamedTuple):
    """A place on the page that is scrolled and the like place on the one that follows."""

    lead: Stretch
    follow: Stretch


Anchor = tuple[float, float]  # a height on the page that leads, and the one level with it


def anchors(tied: Sequence[Tied], above: float, heights: tuple[float, float], below: float) -> list[Anchor]:
    """The heights that stand level, in the order of the page that leads.

    ``above`` and ``below`` are how much of a screen lies over and under the reading line: both pages begin and end
    level. Of places that overlap on the leading page the first to be named counts.
    """
    begin, end = (above, above), (max(above, heights[0] - below), max(above, heights[1] - below))
    kept: list[Tied] = []
    for each in tied:
        inside = begin[0] < each.lead.top and each.lead.bottom < end[0]
        if inside and all(each.lead.bottom <= other.lead.top or other.lead.bottom <= each.lead.top for other in kept):
            kept.append(each)
    middle = [pair for each in sorted(kept) for pair in zip(each.lead, each.follow, strict=True)]
    return [begin, *middle, end]


def level(found: Sequence[Anchor], height: float) -> float:
    """The height on the page that follows: between two anchors as far along as on the page that leads."""
    at = max(1, min(len(found) - 1, bisect_right([lead for lead, _ in found], height)))
    (lead, follow), (next_lead, next_follow) = found[at - 1], found[at]
    share = (height - lead) / (next_lead - lead) if next_lead > lead else 0.0
    return follow + max(0.0, min(1.0, share)) * (next_follow - follow)
