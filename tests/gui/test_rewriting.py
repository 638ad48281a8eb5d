"""The rewrite of an article: scored at once or apart, handed over at pauses, taken back, never lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui import rewriting as module
from gui.desk import Desk
from gui.jobs import Jobs
from gui.rewriting import PAUSE, Rewriting
from scoring.lesson.lesson import Lesson, Page
from scoring.values import Article, Assessment, Span, Tick
from tests.gui.conftest import TEXT, score


@pytest.fixture
def desk(article: Article) -> Desk:
    desk = Desk()
    desk.add([article])
    return desk


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def rewriting(qtbot: QtBot, desk: Desk, asked: list[str]) -> Iterator[Rewriting]:
    def score_told(page: Page, tick: Tick) -> Assessment:
        asked.append(page.article.text)
        return score(page, tick)

    rewriting = Rewriting(desk, Jobs(lambda work, _: work()), score_told)
    yield rewriting
    rewriting.close()


def page(desk: Desk) -> Page:
    found = desk.entries[0].page
    assert found is not None
    return found


def test_it_opens_with_both_scores(qtbot: QtBot, desk: Desk, rewriting: Rewriting) -> None:
    desk.rewrite(1, TEXT + " More.")
    with qtbot.waitSignal(rewriting.opened) as opened:
        rewriting.open(page(desk))
    assert opened.args is not None
    _, draft, then, now = opened.args
    assert draft == now.article.text == TEXT + " More."
    assert then.article.text == TEXT
    assert rewriting.key == 1


def test_the_whole_text_counts(qtbot: QtBot, desk: Desk, rewriting: Rewriting, asked: list[str]) -> None:
    start = TEXT.index("Nobody")
    desk.drop(1, Span(start, len(TEXT)))
    rewriting.open(page(desk))
    assert asked == [TEXT]


def test_every_change_is_scored_and_handed_over_at_a_pause(qtbot: QtBot, desk: Desk, rewriting: Rewriting) -> None:
    rewriting.open(page(desk))
    with qtbot.waitSignal(rewriting.assessed) as assessed:
        rewriting.take(TEXT + " x")
    assert assessed.args is not None
    assert assessed.args[1].article.text == TEXT + " x"
    assert page(desk).draft is None
    qtbot.waitUntil(lambda: page(desk).draft == TEXT + " x", timeout=4 * PAUSE)


def test_writing_without_a_pause_is_handed_over_too(qtbot: QtBot, desk: Desk, rewriting: Rewriting) -> None:
    rewriting.open(page(desk))
    for count in range(12):
        rewriting.take(TEXT + "x" * (count + 1))
        qtbot.wait(100)
    assert page(desk).draft is not None


def test_the_way_back_is_a_step_that_can_be_undone(qtbot: QtBot, desk: Desk, rewriting: Rewriting) -> None:
    desk.changed.connect(lambda: rewriting.open(page(desk)))
    rewriting.open(page(desk))
    replaced: list[str] = []
    rewriting.replaced.connect(replaced.append)
    rewriting.take(TEXT + " x")
    rewriting.end()
    assert (page(desk).draft, replaced) == (None, [TEXT])
    desk.undo_stack.undo()
    assert (page(desk).draft, replaced) == (TEXT + " x", [TEXT, TEXT + " x"])
    desk.undo_stack.undo()
    assert replaced[-1] == TEXT


def test_an_empty_draft_is_a_draft(qtbot: QtBot, desk: Desk, rewriting: Rewriting) -> None:
    rewriting.open(page(desk))
    rewriting.take("")
    rewriting.hand()
    assert page(desk).draft == ""


def test_what_takes_long_is_scored_apart_the_latest_alone(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, asked: list[str]
) -> None:
    monkeypatch.setattr(module, "AT_ONCE", -1.0)
    waiting: list[object] = []

    def score_told(page: Page, tick: Tick) -> Assessment:
        asked.append(page.article.text[len(TEXT) :])
        return score(page, tick)

    rewriting = Rewriting(desk, Jobs(lambda work, _: waiting.append(work)), score_told)
    found: list[Assessment] = []
    rewriting.assessed.connect(lambda _, now: found.append(now))
    rewriting.open(page(desk))
    run(waiting)
    for more in ("a", "ab", "abc"):
        rewriting.take(TEXT + more)
    run(waiting)
    assert not found
    run(waiting)
    assert asked == ["", "a", "abc"]
    assert [each.article.text for each in found] == [TEXT + "abc"]
    rewriting.close()


def run(waiting: list[object]) -> None:
    work = waiting.pop()
    assert callable(work)
    work()


def test_a_bug_is_told_and_the_next_change_is_scored(
    qtbot: QtBot, desk: Desk, rewriting: Rewriting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_ONCE", -1.0)
    rewriting.open(page(desk))
    with qtbot.waitSignal(rewriting.failed):
        rewriting.take("a bug")
    with qtbot.waitSignal(rewriting.assessed):
        rewriting.take(TEXT + " x")


def test_a_draft_never_lands_on_another_lessons_page(qtbot: QtBot, desk: Desk, rewriting: Rewriting) -> None:
    rewriting.open(page(desk))
    rewriting.take(TEXT + " x")
    desk.lay_out(Lesson((Page(1, Article("b", "b", "Another text")),)))
    rewriting.hand()
    rewriting.open(page(desk))
    assert page(desk).draft is None
    rewriting.take("Another text, rewritten")
    desk.lay_out(Lesson())
    rewriting.hand()
    rewriting.end()
    assert not desk.entries


def test_what_is_undone_while_it_is_read_is_shown(qtbot: QtBot, desk: Desk) -> None:
    waiting: list[object] = []
    slow = Rewriting(desk, Jobs(lambda work, _: waiting.append(work)), score)
    drafts: list[str] = []
    slow.opened.connect(lambda _, draft, then, now: drafts.append(draft))
    slow.assessed.connect(lambda _, now: drafts.append(now.article.text))
    slow.open(page(desk))
    desk.rewrite(1, TEXT + " x")
    slow.open(page(desk))
    run(waiting)
    assert drafts == [TEXT + " x", TEXT + " x"]
    slow.close()
