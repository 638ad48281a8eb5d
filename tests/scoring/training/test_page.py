from __future__ import annotations

import gzip
import json
from pathlib import Path

from scoring.reading.residue_around import Around
from scoring.reading.sheet import look_over
from scoring.training.page import learn, load, teaching

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
    taught = list(teaching(load(tmp_path)))
    assert {paste.domain for paste in taught} == {f"{i}.org" for i in range(20)}
    assert all(not any(paste.residue) for paste in taught if paste.clean)
    trees = learn(taught)
    around = Around(look_over("\n\n".join([*map(PROSE.format, range(3)), "Leave a Reply"])))
    assert trees.points(around.of(3)) > 0 > trees.points(around.of(1))
