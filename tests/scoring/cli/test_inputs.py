"""What the shell works on: lessons as their readers left them, beside articles, under ids that no two share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from resources.messages import word
from scoring.cli import main
from scoring.cli.inputs import read_inputs
from scoring.intake import Failure
from scoring.lesson.lesson import Lesson, Page, Story
from scoring.lesson.store import Store
from scoring.values import Article, Span, Strike
from tests.scoring.cli.test_score import PLAIN

MARK = Strike(PLAIN.index("said"), PLAIN.index("said") + 4, "cue")
SENTENCE = Span(PLAIN.index("Nobody was hurt."), PLAIN.index("Shops") - 1)


@pytest.fixture
def lesson(tmp_path: Path) -> str:
    path = tmp_path / "bridge.lesson"
    article = Article("bridge.txt", "bridge.txt", PLAIN)
    page = Page(1, article, strikes=frozenset({MARK}), dropped=frozenset({SENTENCE}))
    Store.create(path, Lesson((page, Page(2, article)))).close()
    return str(path)


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def cues(row: dict[str, Any]) -> list[str]:
    marks = [mark for measure in row["measures"] for mark in measure["evidence"] if mark["kind"] == "cue"]
    return [row["text"][mark["start"] : mark["end"]] for mark in marks]


def test_a_lesson_is_scored_as_its_reader_left_it(capsys: pytest.CaptureFixture[str], lesson: str) -> None:
    assert main(["score", lesson, "--json"]) == 0
    changed, whole = rows(capsys)
    assert "Nobody was hurt." not in changed["text"]
    assert whole["text"] == PLAIN
    assert "said" in cues(whole)
    assert "said" not in cues(changed)
    assert changed["score"] != whole["score"]


def test_ids_differ_across_lessons_and_files(tmp_path: Path, lesson: str) -> None:
    plain = tmp_path / "bridge.txt"
    plain.write_text(PLAIN, "utf-8")
    found = list(read_inputs([str(plain), lesson, str(plain)]))
    ids = [item.article.id for item in found if isinstance(item, Page)]
    assert ids == ["bridge.txt", "bridge.txt-2", "bridge.txt-3", "bridge.txt-4"]


def test_stories_of_two_lessons_stay_apart(tmp_path: Path) -> None:
    paths = []
    for name in ("one", "two"):
        paths.append(str(tmp_path / f"{name}.lesson"))
        pages = (Page(1, Article(name, "", PLAIN), 5), Page(2, Article(name, "", PLAIN)))
        Store.create(Path(paths[-1]), Lesson(pages, (Story(5, name),))).close()
    stories: list[Story] = []
    told = [item.story for item in read_inputs(paths, stories) if isinstance(item, Page)]
    titles = {story.key: story.title for story in stories}
    assert [key and titles[key] for key in told] == ["one", None, "two", None]


def test_a_lesson_that_is_none_is_told_and_the_rest_is_scored(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, lesson: str
) -> None:
    other = tmp_path / "other.lesson"
    other.write_text(PLAIN, "utf-8")
    assert main(["score", str(other), lesson, "--json"]) == 1
    failed, *good = rows(capsys)
    assert failed["path"] == str(other)
    assert "not a Copydesk lesson" in failed["error"]
    assert len(good) == 2


def test_a_lesson_open_elsewhere_says_so(lesson: str) -> None:
    store = Store.open(Path(lesson))
    (found,) = read_inputs([lesson])
    store.close()
    assert isinstance(found, Failure)
    assert found.message.id == "lesson.in_use"


def test_the_report_names_what_its_reader_left_out(tmp_path: Path, lesson: str) -> None:
    page = tmp_path / "report.html"
    assert main(["report", lesson, "-o", str(page)]) == 0
    told = page.read_text("utf-8")
    assert word("report.struck", {"count": 1, "shown": "1"}) in told
    assert word("report.dropped", {"count": 1, "shown": "1"}) in told
