from __future__ import annotations

import random

import pytest

from scoring.training.corpora import Labelled
from scoring.training.peers import figures, fitted, match, peers
from scoring.training.table import Table
from scoring.values import Article


def texts(table: Table) -> list[str]:
    chance = random.Random(1)  # noqa: S311
    words = ["harbour", "council", "storm", "bridge", "clerk"]
    return [" ".join([*chance.choices(words, k=30), "whether" if row.label else "shocking"]) for row in table.rows]


def test_every_peer_finds_what_tells_the_labels_apart(table: Table) -> None:
    for peer in peers(texts(table), table.rows):
        found = {name: value for name, value, _ in figures(peer, table.rows)}
        assert set(found) == {"publishers never seen", "made"}
        value = found["publishers never seen"]
        assert value is not None
        assert value > 0.6


def test_a_peer_learns_only_from_the_rows_it_is_given(table: Table) -> None:
    peer = list(peers(texts(table), table.rows))[1]
    half = list(range(0, len(table.rows), 2))
    turned = [row if i % 2 == 0 else row._replace(label=1 - row.label) for i, row in enumerate(table.rows)]
    once, again = (fitted(peer, rows, half).predict_proba(peer.items) for rows in (table.rows, turned))
    assert (once == again).all()


def test_a_table_of_other_articles_is_refused(table: Table) -> None:
    selected = [
        (row.use, Labelled(Article("a", "a", "Text."), row.label, row.dataset, row.publisher, "", row.lean))
        for row in table.rows
    ]
    match(table, selected)
    with pytest.raises(ValueError, match="make it anew"):
        match(table, selected[1:])
