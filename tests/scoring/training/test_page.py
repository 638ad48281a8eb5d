from __future__ import annotations

import gzip
import json
from pathlib import Path

from scoring.reading.residue_around import Around
from scoring.reading.sheet import look_over
from scoring.training.page import FOLDS, learn, load, pastes, points_to_show, split

PROSE = "The harbour number {} opened on Monday after two years of work, and forty boats left it before noon."


def write_pages(data: Path) -> None:
    folder = data / "features" / "boilerplate"
    folder.mkdir(parents=True)
    with gzip.open(folder / "news_pages.jsonl.gz", "wt", encoding="utf-8") as file:
        for i in range(20):
            lines = [
                ("Menu", False),
                ("Home", False),
                *((PROSE.format(n), True) for n in range(4)),
                ("Leave a Reply", False),
            ]
            row = {
                "domain": f"{i}.org",
                "url": "https://x.org/1",
                "lines": [{"text": t, "content": c} for t, c in lines],
            }
            file.write(json.dumps(row) + "\n")


def test_clean_pastes_have_no_residue_and_the_others_are_learnt(tmp_path: Path) -> None:
    write_pages(tmp_path)
    pages = load(tmp_path)
    cut = list(pastes(pages, 1))
    assert {paste.domain for paste in cut} == {f"{i}.org" for i in range(20)}
    assert all(not any(paste.residue) for paste in cut if paste.clean)
    model = learn(pages)
    around = Around(look_over("\n\n".join([*map(PROSE.format, range(3)), "Leave a Reply"])), model.words)
    assert model.trees.points(around.of(3)) > 0 > model.trees.points(around.of(1))


def test_each_outlet_is_in_one_fold(tmp_path: Path) -> None:
    write_pages(tmp_path)
    pages = load(tmp_path)
    folds = [split(pages, number) for number in range(FOLDS)]
    assert sorted(page["domain"] for mine, _ in folds for page in mine) == sorted(page["domain"] for page in pages)
    assert all(len(mine) + len(others) == len(pages) for mine, others in folds)


def test_few_clean_pastes_reach_the_points_that_show() -> None:
    assert points_to_show([float(i) for i in range(100)]) == 96.0


def test_the_headline_is_neither_article_nor_residue(tmp_path: Path) -> None:
    write_pages(tmp_path)
    page = dict(load(tmp_path)[0])
    page["url"] = "https://x.org/news/harbour-opens-after-work"
    page["lines"] = [{"text": "Harbour opens at last after work", "content": False}, *page["lines"]]
    assert next(pastes([page], 3)).residue.count(None) <= 1
    assert None in {residue for seed in range(20) for paste in pastes([page], seed) for residue in paste.residue}
