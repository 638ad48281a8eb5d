from __future__ import annotations

import io
import time
from pathlib import Path

import pytest

from resources.messages import word
from scoring.errors import UserError
from scoring.intake import Failure, paste, take_in
from scoring.values import Article


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def failures(*paths: str) -> list[str]:
    found = list(take_in(paths))
    assert all(isinstance(each, Failure) for each in found)
    for each in found:
        assert isinstance(each, Failure)
        assert each.path in word(each.message.id, each.message.values)
    return [each.message.id for each in found if isinstance(each, Failure)]


def test_a_file(here: Path) -> None:
    (here / "a.txt").write_text("Text.\r\n", newline="")
    assert list(take_in(["./a.txt"])) == [Article("a.txt", "./a.txt", "Text.")]


def test_names_taken_already(here: Path) -> None:
    (here / "a.txt").write_text("Text.")
    assert [each.id for each in take_in(["a.txt", "a.txt", "./a.txt"])] == ["a.txt", "a.txt-2", "a.txt-3"]


def test_standard_input() -> None:
    assert list(take_in(["-"], io.BytesIO(b"Text."))) == [Article("-", "-", "Text.")]


def test_the_seeds_where_there_is_no_such_path(here: Path) -> None:
    found = list(take_in(["seeds"]))
    assert len(found) == 5
    assert all(isinstance(each, Article) and each.path == str(Path("seeds") / each.id) for each in found)
    (here / "seeds").mkdir()
    assert failures("seeds") == ["intake.empty_folder"]


def test_a_folder_tells_what_it_cannot_read(here: Path) -> None:
    (here / "f").mkdir()
    for name in ("a.md", "b.pdf", "c.txt"):
        (here / "f" / name).write_text("Text.")
    first, second, third = take_in(["f"])
    assert isinstance(first, Article)
    assert second == Failure(str(Path("f") / "b.pdf"), None, second.message) if isinstance(second, Failure) else False
    assert isinstance(third, Article)


def test_a_corpus_streams(here: Path) -> None:
    (here / "c.jsonl").write_text('{"id": "x", "title": "T", "text": "Text.", "k": 1}\nbad\n{"text": "More."}\n')
    found = take_in(["c.jsonl"])
    assert next(found) == Article("x", "c.jsonl", "Text.", "T", {"k": "1"})
    bad, more = found
    assert isinstance(bad, Failure)
    assert "row 2" in word(bad.message.id, bad.message.values)
    assert more.id == "c.jsonl"


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.eml", "a.zip", "a.lesson"])
def test_not_yet(name: str, here: Path) -> None:
    (here / name).write_bytes(b"x")
    assert failures(name) == ["intake.not_yet"]


def test_every_mistake_is_told_and_the_rest_goes_on(here: Path) -> None:
    (here / "empty.txt").touch()
    (here / "blank.txt").write_text(" \n\ufeff")
    (here / "a.xyz").write_text("x")
    (here / "binary.txt").write_bytes(b"\x89PNG")
    (here / "page.html").write_text("<html></html>")
    paths = ["gone.txt", "empty.txt", "blank.txt", "a.xyz", "binary.txt", "page.html", "https://a.org/b"]
    assert failures(*paths) == [
        "intake.missing",
        "intake.empty",
        "intake.empty",
        "intake.unsupported",
        "intake.binary",
        "intake.no_article",
        "intake.not_yet",
    ]


def test_ten_megabytes_in_one_line(here: Path) -> None:
    (here / "a.txt").write_bytes(("“naïve” said " * 1_000_000).encode()[:9_999_999])
    start = time.process_time()
    (found,) = take_in(["a.txt"])
    assert isinstance(found, Article)
    assert time.process_time() - start < 10


def test_paste() -> None:
    assert paste("\ufeffText.\r\n").text == "Text."


@pytest.mark.parametrize(("text", "id"), [(" \n", "intake.paste_empty"), ("é" * 5_000_001, "intake.paste_too_big")])
def test_nothing_to_paste(text: str, id: str) -> None:
    with pytest.raises(UserError) as caught:
        paste(text)
    assert caught.value.message.id == id
    assert word(id, caught.value.message.values)
