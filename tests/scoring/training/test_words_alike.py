"""Words alike: WordNet's files read, base forms, pairs as news has them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from scoring.training.word_vectors import Vectors
from scoring.training.words_alike import WordNet, as_news_has_it, base_forms, read_wordnet, related

INDEX = "  1 the licence\nbuy v 1 1 @ 1 1 00000001\npurchase v 1 1 @ 1 0 00000001\nsell v 1 1 ! 1 0 00000002\n"
DATA = (
    "  1 the licence\n"
    "00000001 40 v 02 buy 0 purchase 0 001 ! 00000002 v 0101 01 + 08 00 | obtain by paying\n"
    "00000002 40 v 01 sell 0 001 ! 00000001 v 0101 | give for money\n"
)


@pytest.fixture
def wordnet(tmp_path: Path) -> WordNet:
    for name in ("noun", "verb", "adj", "adv"):
        (tmp_path / f"index.{name}").write_text(INDEX if name == "verb" else "", "utf-8")
        (tmp_path / f"data.{name}").write_text(DATA if name == "verb" else "", "utf-8")
        (tmp_path / f"{name}.exc").write_text("bought buy\n" if name == "verb" else "", "utf-8")
    (tmp_path / "cntlist.rev").write_text("buy%2:40:00:: 1 63\n", "utf-8")
    return read_wordnet(tmp_path)


def test_senses_sets_and_counts(wordnet: WordNet) -> None:
    assert wordnet.senses["buy", "v"] == ["00000001"]
    assert wordnet.sets["v", "00000001"] == (["buy", "purchase"], [["!", "00000002", "v", "0101"]])
    assert wordnet.counts["buy", "v"] == 63


def test_base_forms(wordnet: WordNet) -> None:
    assert base_forms(wordnet, ["bought", "buys", "purchasing", "sell", "lamp"]) == {
        "bought": "buy",
        "buys": "buy",
        "purchasing": "purchase",
    }


def test_pairs_of_one_set_and_opposites(wordnet: WordNet) -> None:
    near, opposite = related(wordnet, {}, frozenset({"buy", "purchase", "sell"}))
    assert near == {("buy", "purchase"): 0.9}
    assert opposite == {("buy", "sell")}


def test_news_weighs_the_pairs() -> None:
    vectors = Vectors(
        {"buy": 0, "purchase": 1, "nurse": 2, "harbor": 3}, np.array([[1.0, 0], [1, 0.1], [0, 1], [1, -1]])
    )
    near = {("buy", "purchase"): 0.9, ("harbor", "nurse"): 0.8, ("unheard", "unknown"): 0.8}
    found = as_news_has_it(near, {("buy", "harbor")}, vectors)
    assert found[("buy", "purchase")] == pytest.approx(0.995, abs=0.001)
    assert ("harbor", "nurse") not in found
    assert ("buy", "harbor") not in found
    assert found[("unheard", "unknown")] == 0.8
