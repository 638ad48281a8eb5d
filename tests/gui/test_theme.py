"""Looks: every theme dresses a window, sizes grow with the text, colours come from the theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.marked.painting import FAINT, UNSURE
from gui.marked.view import MARKED
from gui.panels.reader.connector import WASH as THREAD
from gui.panels.reader.margin_map import FAINTEST
from gui.panels.reader.marked_page import HIT, HIT_NOW
from gui.theme import POINTED, PRESS, SANS, SERIF, WASH, Look, load_fonts, look, mix, theme_name
from resources.themes import NAMES, theme
from tests.colour_vision import contrast

PLAIN = ("light", "dark")  # others are of high contrast


def flat(dressed: Look) -> dict[str, str]:
    """What lies plainly behind panels."""
    return {"paper": dressed.theme.paper, "surface": dressed.theme.surface}


def washes(dressed: Look) -> dict[str, str]:
    """What lies behind rows and buttons that are pointed at, chosen, held down, and behind words searched for."""
    shares = {"pointed": POINTED, "wash": WASH, "press": PRESS, "hit": HIT, "hit now": HIT_NOW}
    return {name: dressed.tint(dressed.theme.accent, share).name() for name, share in shares.items()}


def marked(dressed: Look) -> dict[str, str]:
    """What lies behind the words of marks that are chosen, and of the parts of an attribution."""
    families = dressed.theme.families
    chosen = {family: dressed.tint(style.color, MARKED).name() for family, style in families.items()}
    who = families["attribution"].color
    return chosen | {part: dressed.tint(who, share).name() for part, share in THREAD.items()}


def low(colors: dict[str, str], grounds: dict[str, str], least: float) -> dict[tuple[str, str], float]:
    """The pairs of less contrast."""
    pairs = {(a, b): contrast(color, ground) for a, color in colors.items() for b, ground in grounds.items()}
    return {pair: round(found, 2) for pair, found in pairs.items() if found < least}


@pytest.mark.parametrize("name", NAMES)
def test_words_can_be_read_on_everything_that_lies_behind_them(name: str) -> None:
    dressed = Look(theme(name))
    grounds = flat(dressed) | washes(dressed) | marked(dressed)
    assert not low({"ink": dressed.theme.ink}, grounds, 7)
    quiet = 4.5 if name in PLAIN else 6  # captions, reasons, and all that cannot be pressed
    assert not low({"muted": dressed.theme.muted}, grounds, quiet)
    assert not low({"muted": dressed.theme.muted}, flat(dressed) | washes(dressed), 4.5 if name in PLAIN else 7)
    assert not low({"primary button": dressed.theme.paper}, {"accent": dressed.theme.accent}, 7)


@pytest.mark.parametrize("name", NAMES)
def test_links_can_be_read_also_on_rows_that_are_pointed_at(name: str) -> None:
    dressed = Look(theme(name))
    rows = flat(dressed) | {each: washes(dressed)[each] for each in ("pointed", "wash")}
    assert not low({"link": dressed.theme.accent}, rows, 4.5 if name in PLAIN else 7)


@pytest.mark.parametrize("name", NAMES)
def test_the_focus_ring_is_seen_against_all_that_it_runs_through(name: str) -> None:
    dressed = Look(theme(name))
    assert not low({"ring": dressed.theme.accent}, flat(dressed) | washes(dressed) | marked(dressed), 3)


@pytest.mark.parametrize("name", NAMES)
def test_lines_bars_and_symbols_are_seen_where_they_are_drawn(name: str) -> None:
    dressed = Look(theme(name))
    rows = flat(dressed) | {each: washes(dressed)[each] for each in ("pointed", "wash")}
    families = {family: style.color for family, style in dressed.theme.families.items()}
    assert not low(families | dict(dressed.theme.bands), rows, 3)
    for family, color in families.items():
        assert not low({family: color}, {family: marked(dressed)[family]}, 3)
    assert not low({"edge": dressed.edge().name()}, flat(dressed), 3)
    assert not low({"progress": dressed.theme.accent}, {"press": washes(dressed)["press"]}, 3)


@pytest.mark.parametrize("name", NAMES)
def test_faint_marks_are_seen_too(name: str) -> None:
    dressed = Look(theme(name))
    for share in (UNSURE, *FAINT.values(), FAINTEST):
        faint = {family: dressed.tint(style.color, share).name() for family, style in dressed.theme.families.items()}
        assert not low(faint, {"paper": dressed.theme.paper}, 3)


def test_the_projector_has_its_own_look(qapp: QApplication) -> None:
    """Always light: in a lit room black is grey, and what is light on it fades."""
    assert look("projector", 1.0).theme == theme("projector")


@pytest.mark.parametrize("name", NAMES)
def test_a_style_sheet_has_no_token_left(name: str, qapp: QApplication) -> None:
    sheet = Look(theme(name), 1.3).style_sheet()
    assert "$" not in sheet
    assert theme(name).paper in sheet


def test_the_shipped_fonts_are_used(qapp: QApplication) -> None:
    load_fonts()
    assert {SANS, SERIF} <= set(QFontDatabase.families())


def test_text_grows(look: Look) -> None:
    assert Look(look.theme, 1.5).font(17).pixelSize() == 26
    assert Look(look.theme, 1.5).px(10) == 15


def test_choices_follow_the_system(qapp: QApplication) -> None:
    assert theme_name("dark") == "dark"
    assert theme_name("system") in ("light", "dark")
    assert theme_name("contrast") in ("contrast_light", "contrast_dark")


def test_a_look_is_the_themes_colours(qapp: QApplication) -> None:
    dark = look("dark", 1.0)
    assert dark.palette().color(QPalette.ColorRole.Text) == QColor(dark.theme.ink)
    assert dark.band("mixed") == QColor(dark.theme.bands["mixed"])
    assert dark.family("base") == QColor(dark.theme.muted)


def test_mixing() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == QColor(128, 128, 128)


@pytest.mark.parametrize("name", NAMES)
def test_what_an_empty_field_asks_for_is_muted_text(name: str, qtbot: QtBot) -> None:
    dressed, field = Look(theme(name)), QLineEdit()
    qtbot.addWidget(field)
    field.setStyleSheet(dressed.style_sheet())
    field.ensurePolished()
    assert field.palette().placeholderText().color() == QColor(dressed.theme.muted)
