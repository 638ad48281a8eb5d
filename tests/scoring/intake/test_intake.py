from __future__ import annotations

import io
import os
import time
from pathlib import Path

import pytest

from resources.messages import word
from scoring.errors import UserError
from scoring.intake import Failure, paste, take_in
from scoring.values import Article

from .made import column, docx, mhtml, page, pdf, story, words


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
    assert list(take_in(["./a.txt"])) == [Article("a.txt", "./a.txt", "Text.", original="Text.\r\n")]


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


@pytest.mark.parametrize("name", ["a.eml", "a.zip"])
def test_not_yet(name: str, here: Path) -> None:
    (here / name).write_bytes(b"x")
    assert failures(name) == ["intake.not_yet"]


def test_a_lesson_is_no_article(here: Path) -> None:
    (here / "a.lesson").write_bytes(b"x")
    assert failures("a.lesson") == ["intake.lesson_inside"]


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
    assert paste("Text.\r\n\ud800").original == "Text.\r\n?"
    assert paste("Text.").original == ""


def test_what_teachers_have(here: Path) -> None:
    (here / "a.docx").write_bytes(docx(words("Said.\u00a0So.")))
    (here / "b.pdf").write_bytes(pdf([column(50, 700, ["The mayor said on Monday that the har-", "bour will open."])]))
    (here / "c.mhtml").write_bytes(mhtml(page(story())))
    word_file, pdf_file, web_page = take_in(["."])
    assert word_file == Article("a.docx", f".{os.sep}a.docx", "Said. So.", original="Said.\u00a0So.")
    assert isinstance(pdf_file, Article)
    assert pdf_file.text == "The mayor said on Monday that the harbour will open."
    assert pdf_file.original == "The mayor said on Monday that the har-\nbour will open."
    assert isinstance(web_page, Article)
    assert web_page.title == "Harbours to open"
    assert web_page.original == page(story())


def test_the_original_of_a_page_and_of_a_row(here: Path) -> None:
    (here / "a.html").write_text(page(story()), "utf-8")
    (here / "c.csv").write_text("text\nTom &amp; Ann\nplain\n")
    web_page, row, plain = take_in(["a.html", "c.csv"])
    assert isinstance(web_page, Article)
    assert web_page.original == page(story())
    assert row == Article("c.csv", "c.csv", "Tom & Ann", original="Tom &amp; Ann")
    assert plain == Article("c.csv-2", "c.csv", "plain")


@pytest.mark.parametrize(("text", "id"), [(" \n", "intake.paste_empty"), ("é" * 5_000_001, "intake.paste_too_big")])
def test_nothing_to_paste(text: str, id: str) -> None:
    with pytest.raises(UserError) as caught:
        paste(text)
    assert caught.value.message.id == id
    assert word(id, caught.value.message.values)
