from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scoring.training.selection import MAX_ROWS_A_PUBLISHER, select

Write = Callable[..., Path]
Prose = Callable[[int], str]


def row(prose: Prose, number: int, domain: str = "press.example", label: int | None = 1) -> dict[str, object]:
    return {"id": str(number), "domain": domain, "text": prose(number), "reliability": label}


def uses(paths: list[Path]) -> list[tuple[str, str]]:
    return [(use, each.article.id) for use, each in select(paths)]


def test_tests_come_first_and_are_never_learnt_from(write_corpus: Write, prose: Prose) -> None:
    training = write_corpus("press", [row(prose, 1)])
    test = write_corpus("buzzfeed_webis2016", [row(prose, 2, "tested.example")])
    assert uses([training, test]) == [("test", "2"), ("train", "1")]


def test_publishers_of_a_test_are_not_learnt_from(write_corpus: Write, prose: Prose) -> None:
    domains = ["tested.example", "news.tested.example", "huffpost.com", "untested.example"]
    training = write_corpus("press", [row(prose, i, domain) for i, domain in enumerate(domains)])
    test = write_corpus(
        "fakenewsnet_2017", [row(prose, 8, "tested.example", None), row(prose, 9, "huffingtonpost.com", None)]
    )
    assert uses([training, test]) == [("train", "3")]


def test_copies_short_and_undecided_rows_are_left_out(write_corpus: Write, prose: Prose) -> None:
    short = {**row(prose, 5), "text": "Too short."}
    rows = [row(prose, 1), row(prose, 1, "other.example"), short, row(prose, 6, label=None)]
    assert uses([write_corpus("press", rows)]) == [("train", "1")]


def test_a_test_article_under_another_address_is_left_out(write_corpus: Write, prose: Prose) -> None:
    training = write_corpus("press", [row(prose, 1), row(prose, 2)])
    test = write_corpus("buzzfeed_webis2016", [row(prose, 1, "tested.example")])
    assert uses([training, test]) == [("test", "1"), ("train", "2")]


def test_large_outlets_of_the_negatives_are_capped(write_corpus: Write, prose: Prose) -> None:
    limit = MAX_ROWS_A_PUBLISHER["fakenewscorpus_subset"]
    rows = [row(prose, i, label=0) for i in range(limit + 20)]
    assert len(uses([write_corpus("fakenewscorpus_subset", rows)])) == limit


def test_training_texts_are_masked(write_corpus: Write, prose: Prose) -> None:
    path = write_corpus("press", [{**row(prose, 1), "text": f"LONDON (Reuters) - {prose(1)}"}])
    ((_, found),) = select([path])
    assert found.article.text == prose(1)
