"""What is announced of a strike or a drop is what happens: to the last digit, with the real scorecard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gui.app import App
from gui.desk import Desk
from gui.jobs import Jobs
from gui.loading import Loading
from gui.panels.receipt.details import LineDetails
from gui.panels.receipt.mark_row import StrikeButton
from gui.settings import Settings
from gui.striking import Striking, changed
from gui.theme import Look
from gui.words import preview_text
from gui.work import score
from resources.messages import word
from scoring.cut import Cut
from scoring.values import Article, Assessment, Span, Strike

TEXT = """Ministers met on Tuesday in Minsk to talk about grain and about nothing else at all.

"We have signed a plan," the minister Anna Petrova said on Tuesday. She said the harvest was good. Prices doubled in \
May. Critics say the plan may fail, and perhaps it will. It was reportedly teh third attempt in a row.

The ministry published a report on Monday. "It is a shocking plan!" said Igor Belov, who sells bread in the city. \
Bread is now twice as dear as a year ago. Nobody knows why the mills stand still."""


@pytest.fixture
def desk(qapp: QCoreApplication) -> Desk:
    return Desk()


@pytest.fixture
def striking(desk: Desk, qtbot: QtBot) -> Iterator[Striking]:
    """One page, read by the real engine, all work done at once."""
    jobs = Jobs(runner=lambda work, _: work())
    loading = Loading(desk, jobs, score)
    desk.add([Article("a", "a.txt", TEXT)])
    striking = Striking(desk, jobs, score)
    striking.key = desk.entries[0].key
    yield striking
    loading.deleteLater()


def whole(desk: Desk) -> Assessment:
    found = desk.whole(desk.entries[0].key)
    assert found
    return found


def score_of(desk: Desk) -> float:
    found = desk.assessment(desk.entries[0].key)
    assert found
    assert found.score is not None
    return found.score


def announced(qtbot: QtBot, striking: Striking, change: Strike | Span) -> float:
    with qtbot.waitSignal(striking.previewed) as told:
        striking.preview(change)
    assert told.args[0] == change
    return float(told.args[2])


def marks(found: Assessment) -> list[Strike]:
    """Each mark once."""
    return list(dict.fromkeys(Strike(e.start, e.end, e.kind) for line in found.lines for e in line.evidence))


def test_every_strike_does_what_was_announced(qtbot: QtBot, desk: Desk, striking: Striking) -> None:
    moved = 0
    for mark in marks(whole(desk)):
        before = score_of(desk)
        after = announced(qtbot, striking, mark)
        striking.strike(mark)
        assert score_of(desk) == pytest.approx(after, abs=1e-9)
        moved += score_of(desk) != before
        desk.undo_stack.undo()
        assert score_of(desk) == before
    assert moved > 3


def test_a_drop_does_what_was_announced_and_strikes_keep_their_place(
    qtbot: QtBot, desk: Desk, striking: Striking
) -> None:
    second = whole(desk).document.sentences[1]
    after = announced(qtbot, striking, Span(second.start, second.end))
    striking.drop(Span(second.start, second.end))
    assert score_of(desk) == pytest.approx(after, abs=1e-9)
    assert len(striking.joins()) == 1
    mark = marks(whole(desk))[-1]
    shown = whole(desk).article.text[mark.start : mark.end]
    after = announced(qtbot, striking, mark)
    striking.strike(mark)
    assert score_of(desk) == pytest.approx(after, abs=1e-9)
    page = desk.entries[0].page
    assert page
    (kept,) = page.strikes
    assert TEXT[kept.start : kept.end] == shown


def test_what_was_taken_away_comes_back(desk: Desk, striking: Striking) -> None:
    before = score_of(desk)
    first = whole(desk).document.sentences[0]
    striking.strike(marks(whole(desk))[0])
    striking.drop(Span(first.start, first.end))
    page = desk.entries[0].page
    assert page
    striking.unstrike(next(iter(page.strikes)))
    striking.restore(striking.joins()[0].gone)
    page = desk.entries[0].page
    assert page
    assert not page.strikes
    assert not page.dropped
    assert score_of(desk) == before
    assert Cut(page.article, page.dropped).article is page.article


def test_only_the_last_wish_is_answered(qtbot: QtBot, desk: Desk) -> None:
    waiting: list[object] = []
    jobs = Jobs(runner=lambda work, _: waiting.append(work))
    loading = Loading(desk, jobs, score)
    desk.add([Article("a", "a.txt", TEXT)])
    waiting.pop(0)()  # type: ignore[operator]
    striking = Striking(desk, jobs, score)
    striking.key = desk.entries[0].key
    one, two = marks(whole(desk))[:2]
    told: list[object] = []
    striking.previewed.connect(lambda change, before, after: told.append(change))
    striking.preview(one)
    striking.preview(two)
    for work in waiting:
        work()  # type: ignore[operator]
    assert told == [two]
    loading.deleteLater()


def test_without_a_page_nothing_happens(striking: Striking) -> None:
    striking.key = None
    striking.strike(Strike(0, 1, "hedge"))
    striking.preview(Span(0, 1))
    assert striking.joins() == ()


def test_a_change_is_undone_by_the_same_change(desk: Desk, striking: Striking) -> None:
    page = desk.entries[0].page
    assert page
    strike = marks(whole(desk))[0]
    assert changed(changed(page, strike), strike) == page


# -- through the window


@pytest.fixture
def read(qtbot: QtBot, look: Look, settings: Settings, tmp_path: Path) -> Iterator[App]:
    """The whole program with one article open, read by the real engine."""
    app = App(settings, tmp_path / "lessons", runner=lambda work, _: work(), score=score)
    app.window.resize(1280, 800)
    app.window.show()
    qtbot.waitExposed(app.window)
    app.loading.paste(TEXT)
    yield app
    app.window.close()
    app.window.deleteLater()


def strike_button(app: App, measure: str) -> StrikeButton:
    row = next(row for row in app.window.receipt.rows if row.line.measure == measure)
    app.window.receipt.show_measure(measure)
    if not row.unfolded:
        row.click()
    details = next(each for each in app.window.receipt.findChildren(LineDetails) if each.isVisible())
    return details.rows[0].strike


def test_the_receipt_announces_strikes_and_puts_back(qtbot: QtBot, read: App) -> None:
    app, receipt = read, read.window.receipt
    before = score_of(app.desk)
    button = strike_button(app, "misspellings")
    button.pointed.emit()
    told = button.accessibleDescription()
    pages: list[int] = []
    app.window.pages.currentChanged.connect(pages.append)
    button.click()
    after = score_of(app.desk)
    assert told == word("window.without_mark", {"change": preview_text(before, after)})
    assert after > before
    assert not pages, "the page was exchanged for another meanwhile"
    (back,) = receipt.findChildren(QToolButton, "put_back")
    assert back.isVisible()
    back.click()
    assert score_of(app.desk) == before
    assert not back.isVisible()


def test_a_struck_mark_leaves_the_reader_where_it_was(qtbot: QtBot, read: App) -> None:
    app = read
    app.settings.scale = 2.0  # so that there is something to scroll
    app.dressing.dress()
    bar = app.window.reader.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 40)
    strike_button(app, "misspellings")
    bar.setValue(40)
    button = strike_button(app, "misspellings")
    at = bar.value()
    button.click()
    assert bar.value() == at
    row = next(row for row in app.window.receipt.rows if row.line.measure == "misspellings")
    assert row.isChecked()
    assert row.unfolded


def test_a_drop_asked_for_in_the_reader_is_listed_in_the_receipt(read: App) -> None:
    sentence = whole(read.desk).document.sentences[1]
    read.window.reader.drop_requested.emit(Span(sentence.start, sentence.end))
    shown = [label.text() for label in read.window.receipt.findChildren(QLabel) if label.isVisible()]
    assert word("receipt.dropped", {"count": 1}) in shown
    gone = read.striking.joins()[0].gone
    read.window.reader.restore_requested.emit(gone)
    assert not read.striking.joins()


def test_the_order_of_the_lines_is_remembered(read: App) -> None:
    read.window.receipt.group("family")
    assert read.settings.grouping == "family"
