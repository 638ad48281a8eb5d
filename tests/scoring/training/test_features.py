from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scoring.engine import analyse
from scoring.measures.register import MEASURES
from scoring.training.features import gather, main, measure_corpora
from scoring.training.table import dump, load, rounded
from scoring.values import Article

Write = Callable[..., Path]
Prose = Callable[[int], str]


def rows(prose: Prose) -> list[dict[str, object]]:
    return [{"domain": f"{i}.example", "text": prose(i), "reliability": i % 2} for i in range(6)]


def test_rows_are_what_the_engine_measures(write_corpus: Write, prose: Prose) -> None:
    table, counts = measure_corpora([write_corpus("press", rows(prose))], lambda _: None)
    found = analyse(Article("0", "0", prose(0))).measurements
    assert table.rows[0].values == tuple(rounded(found[each.id].value) for each in MEASURES)
    assert [row.label for row in table.rows] == [0, 1, 0, 1, 0, 1]
    assert all(each.lower["the"] >= 12 for each in counts)


def test_progress_ends_at_one(write_corpus: Write, prose: Prose) -> None:
    heard: list[float] = []
    measure_corpora([write_corpus("press", rows(prose))], heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1


def test_the_same_corpus_gives_the_same_bytes_and_no_text(write_corpus: Write, prose: Prose, tmp_path: Path) -> None:
    path = write_corpus("press", rows(prose))
    for name in ("one", "two"):
        main([str(path), "-o", str(tmp_path / f"{name}.csv.gz"), "--words", str(tmp_path / f"{name}.json")])
    assert (tmp_path / "one.csv.gz").read_bytes() == (tmp_path / "two.csv.gz").read_bytes()
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert {row.publisher for row in load(tmp_path / "one.csv.gz").rows} == {f"{i}.example" for i in range(6)}


def test_tables_and_corpora_together(write_corpus: Write, prose: Prose, tmp_path: Path) -> None:
    path = write_corpus("press", rows(prose))
    features = tmp_path / "features.csv.gz"
    features.write_bytes(dump(gather([path], lambda _: None)))
    assert gather([features], lambda _: None) == gather([path], lambda _: None)
    assert len(gather([features, path], lambda _: None).rows) == 12
