"""What can be called: found by its beginning, by its words, by what is said of it, and in spite of slips."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gui.models.commands import NAME, NOTE, TOLD, Command, CommandsModel

NAMES = {
    "Export report…": "Writes the report as a PDF.",
    "Print report…": "Prints the report.",
    "Next mark": "Goes to the next mark.",
    "Previous mark": "Goes back to the mark before.",
    "Projector": "Fills the screen with the article, for the wall.",
    "Remarks": "Nothing.",
    "Xi meets Łukašenka 🌧": "Score 71 of 100.",
    "القمة في بكين": "Score 50 of 100.",
}
MOMENT = 0.1  # seconds


def command(name: str, told: str = "", note: str = "") -> Command:
    return Command(name, note, lambda: told, lambda: None)


@pytest.fixture
def model(qtbot: QtBot) -> CommandsModel:
    model = CommandsModel()
    model.offer([command(name, told, "Ctrl+P" if "Print" in name else "") for name, told in NAMES.items()])
    return model


def names(model: CommandsModel, sought: str) -> list[str]:
    model.find(sought)
    return [each.name for each in model.found]


def test_it_is_a_sound_model(model: CommandsModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for sought in ("", "mark", "no such thing", "report"):
        model.find(sought)
    assert tester.model() is model


def test_a_row_says_everything(model: CommandsModel) -> None:
    row = model.index(1)
    assert [row.data(role) for role in (NAME, TOLD, NOTE)] == ["Print report…", "Prints the report.", "Ctrl+P"]
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "Print report…. Prints the report. Ctrl+P."


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("", list(NAMES)),
        ("  ", list(NAMES)),
        ("print", ["Print report…"]),
        ("PRINT rep", ["Print report…"]),
        ("report", ["Export report…", "Print report…"]),
        ("rep exp", ["Export report…"]),
        ("mark", ["Next mark", "Previous mark"]),
        ("re", ["Remarks", "Export report…", "Print report…"]),
        ("wall", ["Projector"]),
        ("ctrl p", ["Print report…"]),
        ("screen wal", ["Projector"]),
        ("71", ["Xi meets Łukašenka 🌧"]),
        ("łuka", ["Xi meets Łukašenka 🌧"]),
        ("بكين", ["القمة في بكين"]),
    ],
)
def test_by_the_beginnings_of_words(model: CommandsModel, sought: str, found: list[str]) -> None:
    assert names(model, sought) == found


@pytest.mark.parametrize(
    ("sought", "first"),
    [
        ("projctor", "Projector"),
        ("exprot", "Export report…"),
        ("prevous mark", "Previous mark"),
        ("print reprot", "Print report…"),
    ],
)
def test_in_spite_of_slips(model: CommandsModel, sought: str, first: str) -> None:
    assert names(model, sought)[0] == first


@pytest.mark.parametrize("sought", ["xyzzy", "…", "qqqqqqqqqqqqqqqqqq", "a" * 10_000, "🌧🌧"])
def test_what_is_not_there_is_not_found(model: CommandsModel, sought: str) -> None:
    assert len(names(model, sought)) in (0, len(NAMES))


def test_nothing_offered_nothing_found(model: CommandsModel) -> None:
    model.offer([])
    assert names(model, "print") == []


def test_ten_thousand_articles_are_searched_in_a_moment(model: CommandsModel) -> None:
    model.offer(
        [command(f"Minister {number} meets envoy number {number * 7}", "Score 50 of 100.") for number in range(10_000)]
    )
    times = []
    for sought in ("minister 77", "envy numbr 7", "score"):
        begun = time.process_time()
        model.find(sought)
        times.append(time.process_time() - begun)
        assert model.found
    assert min(times) < MOMENT
    assert max(times) < 5 * MOMENT
