"""Learns what a sentence worth checking reads like, from debates and speeches.

Writes ``resources/models/claims.json`` when run: ``python -m scoring.training.claims DATA``.
Source: ClaimBuster (Arslan et al. 2020), PoliClaim (Ni et al. 2024).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from resources import ROOT
from scoring.reading.check_worthy import features
from scoring.reading.phrases import all_lowered
from scoring.text.words import find_words
from scoring.training.jsonl import read_rows
from scoring.training.linear import fit

_STRENGTH = 0.3
_LEAST = 5
_SMALLEST = 0.05  # smaller weights are not kept in the file


class Labelled(NamedTuple):
    """A labelled sentence: where it was said, its features and whether people call it a claim."""

    group: str
    features: tuple[str, ...]
    claim: bool


def load(data: Path, corpus: str) -> list[Labelled]:
    """The labelled sentences of "claimbuster" or "policlaim"; those without a word are left out."""
    found = []
    for row in read_rows(data / "features" / "claims" / f"{corpus}.jsonl.gz"):
        words = find_words(row["text"])
        if words:
            known = features(words, all_lowered(words), "?" in row["text"][-3:])
            found.append(Labelled(row.get("speech", corpus), tuple(sorted(known)), bool(row["label"])))
    return found


def learn(rows: Sequence[Labelled]) -> tuple[float, dict[str, float]]:
    """Intercept and weights."""
    labels = [row.claim for row in rows]
    return fit([row.features for row in rows], labels, [1.0] * len(rows), _STRENGTH, _LEAST)


def main() -> None:
    """Fit on everything and write the weights."""
    data = Path(sys.argv[1])
    intercept, weights = learn([*load(data, "claimbuster"), *load(data, "policlaim")])
    kept = {key: round(weights[key], 2) for key in sorted(weights) if abs(weights[key]) >= _SMALLEST}
    text = json.dumps({"intercept": round(intercept, 3), "weights": kept}, ensure_ascii=False, indent=0)
    (ROOT / "models" / "claims.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
