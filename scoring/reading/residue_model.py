"""What is learnt about page residue: points of words, and trees that weigh them with everything else about a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from resources import ROOT
from scoring.reading.residue_trees import Trees, as_tree


class ResidueModel(NamedTuple):
    """Trees, and the points of words that they ask about; the word "" stands in every line.

    ``shows``: points of a line that shows that there is residue on the page; ``enough``: of one that is residue there.
    """

    trees: Trees
    words: Mapping[str, float] = {}
    shows: float = 2.5
    enough: float = 0.0


@cache
def load() -> ResidueModel:
    """The model of ``resources/models/residue.json``."""
    stored = json.loads((ROOT / "models" / "residue.json").read_text(encoding="utf-8"))
    trees = Trees(stored["start"], [as_tree(tree) for tree in stored["trees"]])
    return ResidueModel(trees, stored["words"], stored["shows"], stored["enough"])
