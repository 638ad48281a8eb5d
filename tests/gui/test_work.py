"""The plain functions that run off the UI thread."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from gui import work
from scoring.errors import Cancelled, UserError
from scoring.lesson.lesson import Lesson, Page, Story
from scoring.values import Article

BODY = "The mayor said on Monday that the new bridge would open in May. " * 12


def tick(share: float) -> None:
    assert 0 <= share <= 1


def stop(share: float) -> None:
    raise Cancelled


def test_files_become_articles_and_failures(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A title\n\nSome text.", "utf-8")
    found = list(work.read_paths([str(tmp_path / "a.txt"), str(tmp_path / "none.txt")], tick))
    assert [isinstance(each, Article) for each in found] == [True, False]


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A title\n\nSome text.", "utf-8")
    with pytest.raises(Cancelled):
        list(work.read_paths([str(tmp_path)], stop))


def test_pasted_text_becomes_an_article() -> None:
    (found,) = work.read_text("A title\n\nSome text.", tick)
    assert isinstance(found, Article)
    with pytest.raises(UserError):
        list(work.read_text("  ", tick))


def test_an_article_is_scored_and_reported(tmp_path: Path) -> None:
    page = Page(1, Article("a.txt", "a.txt", f"A bridge for May\n\n{BODY}"))
    assert work.score(page, tick).score is not None
    for name, start in (("r.pdf", b"%PDF"), ("r.html", b"<!DOCTYPE")):
        path = str(tmp_path / name)
        assert work.write_report(Lesson((page,)), path, tick) == path
        assert Path(path).read_bytes()[:9].upper().startswith(start)


def test_a_story_of_the_desk_has_its_section(tmp_path: Path) -> None:
    pages = tuple(Page(key, Article(f"{key}.txt", "", f"A bridge for May\n\n{BODY}"), 3) for key in (1, 2))
    path = str(tmp_path / "r.html")
    work.write_report(Lesson(pages, (Story(3, "The bridge"),)), path, tick)
    assert "<bdi>The bridge</bdi>" in Path(path).read_text("utf-8")
    work.write_report(Lesson(pages[:1], (Story(3, "The bridge"),)), path, tick)
    assert "The bridge</bdi>" not in Path(path).read_text("utf-8")


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    page = Page(1, Article("a.txt", "a.txt", f"A bridge for May\n\n{BODY}"))
    with pytest.raises(UserError) as told:
        work.write_report(Lesson((page,)), str(tmp_path / "none" / "r.html"), tick)
    assert told.value.message.id == "files.cannot_write"


def test_the_card_has_limits_and_figures() -> None:
    limits, figures = work.read_card(tick)
    assert limits
    assert len(figures) > 2


def test_the_window_imports_nothing_heavy() -> None:
    heavy = ("numpy", "sklearn", "joblib", "trafilatura", "typst", "scoring.engine", "scoring.intake")
    code = f"import sys, gui.app; print([each for each in {heavy} if each in sys.modules])"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert run.stdout.strip() == "[]"
