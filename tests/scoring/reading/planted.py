"""The ten texts of ``planted.toml``, read."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

from scoring.reading import read
from scoring.values import Article, Document


class Planted(NamedTuple):
    document: Document
    hedges: list[str]
    agentless: list[str]
    boosters: list[str]
    unsourced: list[str]


def planted() -> list[Planted]:
    with (Path(__file__).parent / "planted.toml").open("rb") as file:
        rows = tomllib.load(file)["text"]
    return [
        Planted(
            read(Article("planted", "", row["text"].lstrip())),
            row.get("hedges", []),
            row.get("agentless", []),
            row.get("boosters", []),
            row["unsourced"],
        )
        for row in rows
    ]
