"""Learns which lines of a pasted page are residue, from pastes cut out of news pages, clean ones among them.

Writes ``resources/models/residue.json`` when run: ``python -m scoring.training.page DATA``. All outlets teach it;
``scoring.training.measure_page`` learns anew from four fifths of them and measures on the others.
"""

from __future__ import annotations

import hashlib
import json
import math
import random
import re
import sys
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from resources import ROOT
from scoring.clean import clean_title
from scoring.reading.headline import guess_headline
from scoring.reading.residue import strongest_sign
from scoring.reading.residue_around import Around
from scoring.reading.residue_model import ResidueModel
from scoring.reading.sheet import look_over
from scoring.training.jsonl import read_rows
from scoring.training.page_words import Labelled, fit_words
from scoring.training.trees import fit_trees

_ABOVE, _BELOW = 12, 15  # most lines of the page that a paste has above and below the article
_CLEAN_WEIGHT = 5.0
_ENOUGH_OF_SLUG = 0.5
_CLEAN_SHARE = 0.965  # of clean pastes show no residue
_NEAR, _FAR_WEIGHT = 20, 0.3
_SEED = 1
FOLDS = 5

Page: TypeAlias = Mapping[str, Any]


class Paste(NamedTuple):
    """The lines of a paste of an outlet's page; ``residue`` is None for the headline, which is neither."""

    domain: str
    lines: tuple[str, ...]
    residue: tuple[bool | None, ...]
    clean: bool


def load(data: Path) -> list[Page]:
    """The pages."""
    return list(read_rows(data / "features" / "boilerplate" / "news_pages.jsonl.gz"))


def pastes(pages: Sequence[Page], seed: int) -> Iterator[Paste]:
    """Two pastes with some of the page and a clean one from each page."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    for page in pages:
        lines = _labelled(page)
        article = [i for i, (_, residue) in enumerate(lines) if residue is False]
        for _ in range(2):
            top = max(0, article[0] - chance.randint(0, _ABOVE))
            yield _paste(page, lines[top : article[-1] + 1 + chance.randint(0, _BELOW)], clean=False)
        yield _paste(page, [lines[i] for i in article], clean=True)


def learn(pages: Sequence[Page]) -> ResidueModel:
    """Points of words, and trees that see the points which each line gets from words of other outlets' pages."""
    rows: list[list[float]] = []
    labels: list[bool] = []
    weights: list[float] = []
    for number in range(FOLDS):
        mine, others = split(pages, number)
        words = fit_words([line for page in others for line in _lines(page)])
        for paste in pastes(mine, _SEED):
            around = Around(look_over("\n\n".join(paste.lines)), words)
            told = [(i, residue) for i, residue in enumerate(paste.residue) if residue is not None]
            rows += [around.of(i) for i, _ in told]
            labels += [residue for _, residue in told]
            weights += [_CLEAN_WEIGHT if paste.clean else 1.0] * len(told)
    return ResidueModel(fit_trees(rows, labels, weights), fit_words([line for page in pages for line in _lines(page)]))


def learn_by_folds(pages: Sequence[Page]) -> list[ResidueModel]:
    """For each fold of the outlets a model learnt from the others."""
    return [learn(split(pages, number)[1]) for number in range(FOLDS)]


def split(pages: Sequence[Page], number: int) -> tuple[list[Page], list[Page]]:
    """The pages of a fold of the outlets, and all others."""
    mine = [page for page in pages if _fold(page["domain"]) == number]
    return mine, [page for page in pages if _fold(page["domain"]) != number]


def points_to_show(signs: Sequence[float]) -> float:
    """The points that few clean pastes reach, from the strongest sign of each."""
    return round(sorted(signs)[int(_CLEAN_SHARE * len(signs))], 2)


def clean_signs(pages: Sequence[Page], models: Sequence[ResidueModel]) -> dict[int, list[float]]:
    """By fold, the strongest sign of residue in each clean paste of it, for the model that never saw its outlet."""
    found: dict[int, list[float]] = {}
    for number, model in enumerate(models):
        sheets = [look_over("\n\n".join(p.lines)) for p in pastes(split(pages, number)[0], _SEED) if p.clean]
        found[number] = [strongest_sign(sheet, guess_headline(sheet), model) for sheet in sheets]
    return found


def _fold(domain: str) -> int:
    return hashlib.sha256(domain.encode()).digest()[0] % FOLDS


def _lines(page: Page) -> Iterator[Labelled]:
    """All lines of a page; those far from the article, and those of a long page, weigh less."""
    lines = _labelled(page)
    article = [i for i, (_, residue) in enumerate(lines) if residue is False]
    for i, (text, residue) in enumerate(lines):
        if residue is not None:
            near = article[0] - _NEAR <= i <= article[-1] + _NEAR
            yield Labelled(text, residue, (1.0 if near else _FAR_WEIGHT) / math.sqrt(len(lines) / 50))


def _labelled(page: Page) -> list[tuple[str, bool | None]]:
    lines = [(text, not line["content"]) for line in page["lines"] if (text := clean_title(line["text"]))]
    slug = max((_words(part) for part in page["url"].split("/")[3:]), key=len, default=frozenset())
    likeness = [_likeness(text, slug) if residue else 0 for text, residue in lines]
    best = max(_ENOUGH_OF_SLUG, *likeness)
    return [(text, None if like == best else residue) for (text, residue), like in zip(lines, likeness, strict=True)]


def _likeness(text: str, slug: Set[str]) -> float:
    """The share of the words of a page's address that a line has, if it is of a headline's length."""
    return len(slug & _words(text)) / len(slug) if len(slug) >= 3 and 4 <= len(text.split()) <= 25 else 0


def _words(text: str) -> Set[str]:
    return set(re.findall(r"[a-z]{3,}", re.sub("['’]", "", text.lower())))


def _paste(page: Page, lines: Sequence[tuple[str, bool | None]], *, clean: bool) -> Paste:
    return Paste(page["domain"], tuple(text for text, _ in lines), tuple(residue for _, residue in lines), clean)


def main() -> None:
    """Fit on all pages and write the model; what shows residue is chosen on pages that the model never saw."""
    pages = load(Path(sys.argv[1]))
    signs = clean_signs(pages, learn_by_folds(pages))
    shows = points_to_show([sign for each in signs.values() for sign in each])
    model = learn(pages)
    weighed = {"start": model.trees.start, "trees": model.trees.trees}
    stored = {**weighed, "words": model.words, "shows": shows, "enough": model.enough}
    (ROOT / "models" / "residue.json").write_text(json.dumps(stored, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
