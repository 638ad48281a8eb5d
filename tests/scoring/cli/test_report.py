"""``copydesk report``: same articles, same bytes; bad input said and left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from resources import seeds
from scoring.cli import main
from scoring.lesson.lesson import Lesson, Page, Story
from scoring.lesson.store import Store
from scoring.values import Article
from tests.scoring.report.stories import FOREIGN, ONE, TWO


def test_the_same_bytes_twice_and_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.pdf", "b.pdf", "a.html", "b.html"):
        assert main(["report", str(seeds()), "-o", name]) == 0
    assert Path("a.pdf").read_bytes() == Path("b.pdf").read_bytes()
    assert Path("a.html").read_bytes() == Path("b.html").read_bytes()
    assert Path("a.pdf").read_bytes().startswith(b"%PDF")
    assert str(tmp_path).encode() not in Path("a.html").read_bytes()


def test_a_bad_input_is_left_out_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "out.html"
    assert main(["report", str(seeds()), str(tmp_path / "gone.txt"), "-o", str(output)]) == 1
    assert "gone.txt" in capsys.readouterr().err
    assert output.exists()


def test_nothing_readable_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "out.pdf"
    assert main(["report", str(tmp_path / "gone.txt"), "-o", str(output)]) == 1
    assert not output.exists()
    assert capsys.readouterr().err


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(seeds()), "-o", str(tmp_path / "no" / "out.pdf")]) == 1
    assert "out.pdf" in capsys.readouterr().err


def test_another_ending_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["report", "x", "-o", "out.docx"])
    assert stop.value.code == 2
    assert "out.docx" in capsys.readouterr().err


def test_a_story_section_on_all_articles(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf", "a.html", "b.html"):
        assert main(["report", str(seeds()), "-o", str(tmp_path / name), "--story"]) == 0
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    html = (tmp_path / "a.html").read_text("utf-8")
    assert html == (tmp_path / "b.html").read_text("utf-8")
    assert "5 articles, 3 independent reports" in html


def test_a_lesson_has_a_section_a_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    many = [Page(key, Article(f"m{key}", "", TWO), 9) for key in range(3, 17)]
    pages = (
        Page(1, Article("a", "", ONE), 4),
        Page(2, Article("b", "", TWO), 4),
        *many,
        Page(20, Article("c", "", ONE)),
    )
    lesson, output = str(tmp_path / "two.lesson"), tmp_path / "out.html"
    Store.create(Path(lesson), Lesson(pages, (Story(4, "The ferry"), Story(9, "Too many")))).close()
    assert main(["report", lesson, lesson, "-o", str(output), "--story", "--quiet"]) == 0
    html = output.read_text("utf-8")
    assert html.count("<section class=story ") == 2, "each lesson's own ferry"
    assert html.count("<bdi>Too many</bdi>: ") == 2
    assert capsys.readouterr().err.count("Too many: ") == 2


def test_articles_in_other_languages_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus, output = tmp_path / "some.jsonl", tmp_path / "out.html"
    rows = [{"id": str(number), "text": text} for number, text in enumerate((ONE, FOREIGN, TWO))]
    corpus.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    assert main(["report", str(corpus), "-o", str(output), "--story"]) == 1, "one of them cannot be scored"
    assert "left out here: article 2." in capsys.readouterr().err
    assert "3 articles" in output.read_text("utf-8")


def test_what_is_no_story_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    corpus, output = tmp_path / "many.jsonl", tmp_path / "out.html"
    for count in (1, 13):
        corpus.write_text("\n".join(json.dumps({"id": str(number), "text": ONE}) for number in range(count)), "utf-8")
        assert main(["report", str(corpus), "-o", str(output), "--story"]) == 1
        assert "--story" in capsys.readouterr().err
        assert not output.exists()


def test_many_articles_group_themselves_into_stories(tmp_path: Path) -> None:
    corpus, output = tmp_path / "many.jsonl", tmp_path / "out.html"
    bakers = (
        "Bakers in Lundavik went on strike for better wages on Monday. Their union wants a contract with the shops. "
    )
    texts = [ONE, TWO] * 5 + [bakers * 6, "There was no bread in Lundavik on Monday. " + bakers * 5] * 3
    corpus.write_text("\n".join(json.dumps({"id": str(at), "text": text}) for at, text in enumerate(texts)), "utf-8")
    assert main(["report", str(corpus), "-o", str(output), "--story"]) == 0
    html = output.read_text("utf-8")
    assert "10 articles" in html
    assert "6 articles" in html


def test_many_articles_are_spread_and_reported_in_order(tmp_path: Path) -> None:
    corpus = tmp_path / "long.jsonl"
    rows = [{"id": f"a{number:02}", "text": "The mayor said the bridge is old and dear. " * 10} for number in range(45)]
    corpus.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    one, two = tmp_path / "one.html", tmp_path / "two.html"
    assert main(["report", str(corpus), "-o", str(one), "--workers", "1"]) == 0
    assert main(["report", str(corpus), "-o", str(two), "--workers", "2"]) == 0
    assert one.read_bytes() == two.read_bytes()
