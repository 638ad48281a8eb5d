"""Grouping measured: on stories made here, each half by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.stories.grouping import Topic
from scoring.training.measure_grouping import measure, score

STORIES = (
    ("ferry", "lighthouse", "lifeboats", "harbour", "passengers", "captain"),
    ("strike", "bakers", "wages", "union", "contract", "bread"),
    ("telescope", "galaxies", "astronomers", "desert", "mirror", "stars"),
    ("verdict", "jury", "judge", "trial", "lawyer", "appeal"),
)


def test_each_half_of_the_stories(tmp_path: Path, write_corpus: Callable[..., Path]) -> None:
    rows = [
        {
            "id": f"{name[0]}{n}",
            "text": f"The {', '.join(name)} and the {name[n]} were new.",
            "meta": {"triplet": name[0]},
        }
        for name in ([f"{word}{end}" for word in each for end in ("", "um", "ix")] for each in STORIES)
        for n in range(3)
    ]
    path = write_corpus("basil", rows)
    (tmp_path / "articles").mkdir()
    path.rename(tmp_path / "articles" / path.name)
    for part in (0, 1):
        assert measure(tmp_path, part)["B-cubed F1, all at once"] == 1.0
        assert measure(tmp_path, part)["B-cubed F1, a class's desk"] == 1.0


def test_articles_torn_apart_cost_recall() -> None:
    apart = [Topic(str(n), {str(20 * n + k): 1 for k in range(20)}, frozenset()) for n in range(2)]
    found = score([(0, each) for each in apart])
    assert found["B-cubed precision"] == 1.0
    assert found["B-cubed recall"] == pytest.approx(0.5)
