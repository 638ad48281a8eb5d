"""Learns which lines of a pasted page are residue, from pastes cut out of news pages, clean ones among them.

Writes ``resources/models/residue.json`` when run: ``python -m scoring.training.page DATA``. Half of the outlets teach;
``scoring.training.measure_page`` measures on the others.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from resources import ROOT
from scoring.intake.clean import clean_title
from scoring.reading.residue_features import features
from scoring.reading.sheet import look_over
from scoring.training.linear import fit

_ABOVE, _BELOW = 12, 15  # most lines of the page that a paste has above and below the article
_CLEAN_WEIGHT = 12.0
_STRENGTH = 0.2
_SHIFT = -0.4
_LEAST = 0.05  # smaller weights are not kept in the file


class Paste(NamedTuple):
    """The lines of a paste; ``residue`` is None for the headline, which is neither."""

    lines: tuple[str, ...]
    residue: tuple[bool | None, ...]
    clean: bool


def load(data: Path, *, teaching: bool) -> list[Mapping[str, Any]]:
    """The pages of the half of the outlets that teaches, or of the other."""
    with gzip.open(data / "features" / "boilerplate" / "news_pages.jsonl.gz", "rt", encoding="utf-8") as file:
        pages = [json.loads(line) for line in file]
    return [page for page in pages if (hashlib.sha256(page["domain"].encode()).digest()[0] % 2 == 0) == teaching]


def pastes(pages: Sequence[Mapping[str, Any]], seed: int) -> Iterator[Paste]:
    """Two pastes with some of the page and a clean one from each page."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    for page in pages:
        lines = _labelled(page)
        article = [i for i, (_, residue) in enumerate(lines) if residue is False]
        for _ in range(2):
            top = max(0, article[0] - chance.randint(0, _ABOVE))
            yield _paste(lines[top : article[-1] + 1 + chance.randint(0, _BELOW)], clean=False)
        yield _paste([lines[i] for i in article], clean=True)


def learn(taught: Sequence[Paste]) -> tuple[float, dict[str, float]]:
    """Intercept and weights."""
    rows: list[list[str]] = []
    labels: list[bool] = []
    weights: list[float] = []
    for paste in taught:
        sheet = look_over("\n\n".join(paste.lines))
        for row, residue in zip(features(sheet, range(len(sheet.lines))), paste.residue, strict=True):
            if residue is not None:
                rows.append(row)
                labels.append(residue)
                weights.append(_CLEAN_WEIGHT if paste.clean else 1.0)
    intercept, learnt = fit(rows, labels, weights, _STRENGTH, least=5)
    return intercept + _SHIFT, learnt


def _labelled(page: Mapping[str, Any]) -> list[tuple[str, bool | None]]:
    slug = set(re.findall(r"[a-z]{3,}", page["url"].split("/", 3)[-1].lower()))
    return [
        (text, None if _is_headline(text, slug) and not line["content"] else not line["content"])
        for line in page["lines"]
        if (text := clean_title(line["text"]))
    ]


def _is_headline(text: str, slug: set[str]) -> bool:
    """Whether a line has most words of the page's address."""
    words = set(re.findall(r"[a-z]{3,}", text.lower()))
    return len(slug) >= 4 and 4 <= len(text.split()) <= 25 and len(slug & words) >= 0.6 * len(slug)


def _paste(lines: Sequence[tuple[str, bool | None]], *, clean: bool) -> Paste:
    return Paste(tuple(text for text, _ in lines), tuple(residue for _, residue in lines), clean)


def main() -> None:
    """Fit on the teaching half and write the weights."""
    intercept, weights = learn(list(pastes(load(Path(sys.argv[1]), teaching=True), seed=1)))
    kept = {key: round(weights[key], 2) for key in sorted(weights) if abs(weights[key]) >= _LEAST}
    model = {"intercept": round(intercept, 3), "weights": kept}
    (ROOT / "models" / "residue.json").write_text(json.dumps(model, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
