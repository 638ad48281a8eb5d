from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.training.corpora import count_rows, file_sha256, find_corpora, read_corpus, site, stem

Write = Callable[..., Path]
ROW = {"id": "a", "domain": "www.Press.example", "title": "A day", "text": "It was cold &amp; dark.", "reliability": 1}


def test_reads_label_publisher_and_what_else_the_row_says(write_corpus: Write) -> None:
    path = write_corpus("press", [{**ROW, "meta": {"allsides_bias": "left", "orientation": "mainstream"}}])
    (row,) = read_corpus(path)
    assert (row.label, row.publisher, row.lean, row.kind) == (1, "press.example", "left", "mainstream")
    assert (row.article.title, row.article.text, row.dataset) == ("A day", "It was cold & dark.", "press")


@pytest.mark.parametrize(("written", "label"), [(0, 0), ("1", 1), (1.0, 1), (None, None), ("maybe", None)])
def test_labels(write_corpus: Write, written: object, label: int | None) -> None:
    (row,) = read_corpus(write_corpus("press", [{**ROW, "reliability": written}]))
    assert row.label == label


def test_a_row_without_outlet_is_its_own(write_corpus: Write) -> None:
    rows = read_corpus(write_corpus("press", [{**ROW, "domain": None}, {**ROW, "domain": ""}]))
    assert len({row.publisher for row in rows}) == 2


def test_rows_without_text_are_left_out(write_corpus: Write) -> None:
    assert len(list(read_corpus(write_corpus("press", [ROW, {**ROW, "text": " "}])))) == 1


def test_csv(tmp_path: Path) -> None:
    path = tmp_path / "press.csv"
    path.write_text('text,reliability,publisher,lean\n"One, two",0,Herald,right\n', "utf-8")
    (row,) = read_corpus(path)
    assert (row.article.text, row.label, row.publisher, row.lean) == ("One, two", 0, "herald", "right")


def test_polnear_is_labelled_by_publisher_on_its_dev_articles(write_corpus: Write) -> None:
    rows = [
        {"text": "A.", "publisher": name, "split": split} for name in ("nyt", "huff-post") for split in ("dev", "train")
    ]
    assert [row.label for row in read_corpus(write_corpus("polnear", rows))] == [1, None, None, None]


def test_a_folder_gives_its_labelled_corpora(write_corpus: Write, tmp_path: Path) -> None:
    write_corpus("press", [ROW])
    write_corpus("basil", [ROW])
    write_corpus("words", [{"word": "a"}])
    assert [stem(path) for path in find_corpora([tmp_path])] == ["press"]


def test_what_is_no_corpus_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no_corpus"):
        find_corpora([tmp_path])
    with pytest.raises(UserError, match="no_corpus"):
        find_corpora([tmp_path / "missing.jsonl"])


@pytest.mark.parametrize("content", [b"no gzip", b"\x1f\x8b broken"])
def test_a_broken_corpus_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "press.jsonl.gz"
    path.write_bytes(content)
    with pytest.raises(UserError, match="bad_corpus"):
        list(read_corpus(path))


def test_site() -> None:
    assert site(" WWW.Press.example ") == "press.example"


def test_file_sha256(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    assert file_sha256(tmp_path / "a").startswith("e3b0c442")


def test_count_rows(write_corpus: Write) -> None:
    assert count_rows([write_corpus("press", [ROW, ROW]), write_corpus("other", [ROW])]) == 3
    assert count_rows([]) == 1


def test_reads_only_the_rows_asked_for(write_corpus: Write) -> None:
    path = write_corpus("press", [ROW, {**ROW, "id": "b"}])
    assert [row.article.id for row in read_corpus(path, {"b"})] == ["b"]
