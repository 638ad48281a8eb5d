"""Looks: every theme dresses a window, sizes grow with the text, colours come from the theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from gui.theme import SANS, SERIF, Look, load_fonts, look, mix, theme_name
from resources.themes import NAMES, theme


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
