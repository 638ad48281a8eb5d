from __future__ import annotations

import gzip
import json
from pathlib import Path

from scoring.training.page import learn, load, pastes

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


def test_outlets_teach_or_measure(tmp_path: Path) -> None:
    write_pages(tmp_path)
    teaching, others = load(tmp_path, teaching=True), load(tmp_path, teaching=False)
    assert len(teaching) + len(others) == 20
    assert not {page["domain"] for page in teaching} & {page["domain"] for page in others}


def test_clean_pastes_have_no_residue_and_the_others_are_learnt(tmp_path: Path) -> None:
    write_pages(tmp_path)
    taught = list(pastes(load(tmp_path, teaching=True), seed=1))
    assert all(not any(paste.residue) for paste in taught if paste.clean)
    _, weights = learn(taught)
    assert weights["phrase whole label"] > weights["words 13 stop"]
