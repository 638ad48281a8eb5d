"""Learns which lines of a pasted page are residue, from pastes cut out of news pages, clean ones among them.

Writes ``resources/models/residue.json`` when run: ``python -m scoring.training.page DATA``. All outlets teach it;
``scoring.training.measure_page`` learns anew from four fifths of them and measures on the others.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from resources import ROOT
from scoring.intake.clean import clean_title
from scoring.reading.residue_around import Around
from scoring.reading.residue_trees import Trees
from scoring.reading.sheet import look_over
from scoring.training.jsonl import read_rows
from scoring.training.trees import fit_trees

_ABOVE, _BELOW = 12, 15  # most lines of the page that a paste has above and below the article
_CLEAN_WEIGHT = 5.0
_SEEDS = (1, 2, 3)  # each cuts other pastes out of the same pages


class Paste(NamedTuple):
    """The lines of a paste of an outlet's page; ``residue`` is None for the headline, which is neither."""

    domain: str
    lines: tuple[str, ...]
    residue: tuple[bool | None, ...]
    clean: bool


def load(data: Path) -> list[Mapping[str, Any]]:
    """The pages."""
    return list(read_rows(data / "features" / "boilerplate" / "news_pages.jsonl.gz"))


def pastes(pages: Sequence[Mapping[str, Any]], seed: int) -> Iterator[Paste]:
    """Two pastes with some of the page and a clean one from each page."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    for page in pages:
        lines = _labelled(page)
        article = [i for i, (_, residue) in enumerate(lines) if residue is False]
        for _ in range(2):
            top = max(0, article[0] - chance.randint(0, _ABOVE))
            yield _paste(page, lines[top : article[-1] + 1 + chance.randint(0, _BELOW)], clean=False)
        yield _paste(page, [lines[i] for i in article], clean=True)


def learn(taught: Iterable[Paste]) -> Trees:
    """Trees that tell residue lines from the article's."""
    rows: list[list[float]] = []
    labels: list[bool] = []
    weights: list[float] = []
    for paste in taught:
        around = Around(look_over("\n\n".join(paste.lines)))
        for i, residue in enumerate(paste.residue):
            if residue is not None:
                rows.append(around.of(i))
                labels.append(residue)
                weights.append(_CLEAN_WEIGHT if paste.clean else 1.0)
    return fit_trees(rows, labels, weights)


def teaching(pages: Sequence[Mapping[str, Any]]) -> Iterator[Paste]:
    """The pastes to learn from."""
    return (paste for seed in _SEEDS for paste in pastes(pages, seed))


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


def _paste(page: Mapping[str, Any], lines: Sequence[tuple[str, bool | None]], *, clean: bool) -> Paste:
    return Paste(page["domain"], tuple(text for text, _ in lines), tuple(residue for _, residue in lines), clean)


def main() -> None:
    """Fit on all pages and write the trees."""
    model = learn(teaching(load(Path(sys.argv[1]))))._asdict()
    (ROOT / "models" / "residue.json").write_text(json.dumps(model, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
