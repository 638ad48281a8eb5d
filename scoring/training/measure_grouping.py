"""How well articles are grouped into stories: ``python -m scoring.training.measure_grouping DATA``.

BASIL tells 100 stories in three outlets' words each. What grouping weighs was set on every second story; measured are
the others: all 150 articles at once, the same with only one article of every second story, and desks as a class has
them, of four to seven stories with one to three articles each. B-cubed over the articles, without their headlines: one
that is in no story is alone.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import TypeAlias

from scoring.stories.grouping import Topic, group, topic
from scoring.training import measure_copies
from scoring.training.measure_names import b_cubed

DESKS = 60
STORIES = (4, 7)  # on a desk, at least and at most
SEED = 6

Labelled: TypeAlias = "list[tuple[int, Topic]]"  # a story's number, and one of its articles


def measure(data: Path, part: int = 1) -> Mapping[str, float]:
    """Figures on one half of the stories: 0 what was set on, 1 what was held back."""
    stories = [list(map(topic, told)) for told in measure_copies.stories(data)[part::2]]
    everything, lone = [score(_labelled(some)) for some in (stories, _with_lone_ones(stories))]
    desks = [score(desk)["B-cubed F1"] for desk in _desks(stories)]
    return {
        **{f"{name}, all at once": value for name, value in everything.items()},
        "B-cubed F1, half of the stories alone": lone["B-cubed F1"],
        "B-cubed F1, a class's desk": fmean(desks),
    }


def score(labelled: Labelled) -> Mapping[str, float]:
    """B-cubed of the groups found among labelled articles."""
    found = group([each for _, each in labelled])
    groups = {number: place for place, numbers in enumerate(found) for number in numbers}
    return b_cubed([(groups.get(n, ("alone", n)), story) for n, (story, _) in enumerate(labelled)])


def _labelled(stories: Sequence[Sequence[Topic]]) -> Labelled:
    return [(number, each) for number, told in enumerate(stories) for each in told]


def _with_lone_ones(stories: Sequence[Sequence[Topic]]) -> list[Sequence[Topic]]:
    return [told if number % 2 else told[:1] for number, told in enumerate(stories)]


def _desks(stories: Sequence[Sequence[Topic]]) -> Iterator[Labelled]:
    """A few articles of a few stories, the same every time."""
    chance = random.Random(SEED)  # noqa: S311 - drawn to measure, not to hide
    for _ in range(DESKS):
        some = chance.sample(stories, min(chance.randint(*STORIES), len(stories)))
        yield _labelled([told[: chance.randint(1, len(told))] for told in some])


if __name__ == "__main__":
    for part, name in enumerate(("set on", "held back")):
        for what, figure in measure(Path(sys.argv[1]), part).items():
            sys.stdout.write(f"{name}: {what} {figure:.3f}\n")
