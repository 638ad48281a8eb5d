"""Loading: read, add, score; what goes wrong is told and the rest is still scored."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.desk import Desk
from gui.jobs import Jobs, told
from gui.loading import Loading, report_name
from scoring.errors import UserError
from scoring.lesson.lesson import Lesson
from scoring.values import Message
from tests.gui.conftest import score


@pytest.fixture
def loading(qtbot: QtBot) -> Loading:
    return Loading(Desk(), Jobs(lambda work, _: work()), score)


def messages(loading: Loading) -> list[Message]:
    found: list[Message] = []
    loading.told.connect(found.append)
    return found


def test_good_files_are_scored_beside_bad_ones(loading: Loading, files: list[str], tmp_path: Path) -> None:
    found = messages(loading)
    loading.load([*files, str(tmp_path / "none.txt"), str(tmp_path / "nor.txt")])
    assert len(loading._desk.assessments()) == 3
    assert len(loading._desk.entries) == 5
    assert [message.id for message in found] == ["window.some_failed"]


def test_one_failure_is_told_in_its_own_words(loading: Loading, tmp_path: Path) -> None:
    found = messages(loading)
    loading.load([str(tmp_path / "none.txt")])
    assert [message.id for message in found] == ["intake.missing"] or found[0].id.startswith("intake.")


def test_the_same_article_twice_is_told(loading: Loading, files: list[str]) -> None:
    loading.load(files)
    found = messages(loading)
    loading.load(files[:1])
    assert found == [Message("window.already_open", {"count": 1})]
    assert len(loading._desk.entries) == 3


def test_a_bug_in_scoring_is_told_logged_and_stops_nothing(
    loading: Loading, files: list[str], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "bug.txt").write_text("A title\n\nThis text has a bug.", "utf-8")
    found = messages(loading)
    with caplog.at_level(logging.ERROR):
        loading.load([str(tmp_path / "bug.txt"), *files])
    assert [message.id for message in found] == ["window.bug"]
    assert "a planted bug" in caplog.text
    assert len(loading._desk.assessments()) == 3


def test_pasting_nothing_is_told(loading: Loading) -> None:
    found = messages(loading)
    loading.paste(" \n ")
    assert [message.id for message in found] == ["intake.paste_empty"]


def test_what_was_cancelled_is_read_on(loading: Loading, files: list[str]) -> None:
    desk = loading._desk
    loading.load(files[:1])
    desk._briefs.clear()
    assert len(desk.waiting()) == 1
    loading.read_on()
    assert desk.waiting() == []


def test_errors_are_told_in_words() -> None:
    assert told(UserError("intake.empty", path="x")) == Message("intake.empty", {"path": "x"})
    assert told(ValueError("odd")).values == {"what": "ValueError: odd"}


def test_a_report_gets_an_ending() -> None:
    assert report_name("lesson") == "lesson.pdf"
    assert report_name("lesson.html") == "lesson.html"


def test_the_report_knows_the_stories_of_the_desk(
    loading: Loading, files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Lesson] = []

    def write(lesson: Lesson, path: str, tick: object) -> str:
        seen.append(lesson)
        return path

    monkeypatch.setattr("gui.work.write_report", write)
    loading.load(files)
    desk = loading._desk
    story = desk.tell_story("The bridge", [desk.entries[0].key])
    loading.export("report.pdf")
    assert seen[0].stories == (story,)
    assert [page.story for page in seen[0].pages] == [story.key, None, None]
