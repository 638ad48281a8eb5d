"""The themes: every text can be read, families are told apart with and without colour, whatever cones one has."""

from __future__ import annotations

from itertools import combinations
from typing import get_args

import pytest

from resources import ROOT
from resources.themes import NAMES, Theme, theme
from scoring.values import Band
from tests.colour_vision import VISIONS, contrast, distance

PRINT = "#FFFFFF"  # the PDF is in the colours of the light theme
STRAY = 0.02  # of white: a lit room on a projector's picture


def texts(value: Theme) -> dict[str, str]:
    """Every colour that text other than the body takes."""
    families = {family: style.color for family, style in value.families.items()}
    return {"muted": value.muted, "accent": value.accent, **families, **value.bands}


def grounds(value: Theme) -> tuple[str, ...]:
    """What text of every colour stands on."""
    return (value.paper, value.surface, *([PRINT] if value.name == "light" else []))


@pytest.mark.parametrize("name", NAMES)
def test_body_text_is_easy_to_read(name: str) -> None:
    value = theme(name)
    assert min(contrast(value.ink, ground) for ground in grounds(value)) >= 7


@pytest.mark.parametrize("name", NAMES)
def test_other_text_can_be_read(name: str) -> None:
    value = theme(name)
    floor = 4.5 if name in ("light", "dark") else 7
    low = {
        role: round(contrast(color, ground), 2)
        for role, color in texts(value).items()
        for ground in grounds(value)
        if contrast(color, ground) < floor
    }
    assert not low


@pytest.mark.parametrize("name", ["projector", "contrast_dark"])
def test_a_projected_page_can_be_read_in_a_lit_room(name: str) -> None:
    value = theme(name)
    every = {"ink": value.ink, **texts(value)}
    low = {role for role, color in every.items() if contrast(color, value.paper, STRAY) < 7}
    assert not low


def apart(value: Theme, vision: str) -> dict[str, float]:
    """How far apart every two families look."""
    pairs = combinations(value.families.items(), 2)
    return {f"{one} / {other}": distance(a.color, b.color, vision) for (one, a), (other, b) in pairs}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("vision", "least"), [(each, 18 if each == "normal" else 10) for each in VISIONS])
def test_families_are_told_apart_by_colour(name: str, vision: str, least: float) -> None:
    assert not {pair: round(found, 1) for pair, found in apart(theme(name), vision).items() if found < least}


@pytest.mark.parametrize("name", NAMES)
def test_the_page_on_colours_says_what_is_so(name: str) -> None:
    value = theme(name)
    kinds = ([value.ink], [value.muted], [style.color for style in value.families.values()])
    seen = [min(apart(value, vision).values()) for vision in VISIONS]
    read = [min(contrast(color, ground) for color in kind for ground in (value.paper, value.surface)) for kind in kinds]
    row = " | ".join([name, *(f"{number:.1f}" for number in (*seen, *read))])
    assert f"| {row} |" in (ROOT.parent / "docs" / "colours.md").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_marks_are_no_ink(name: str) -> None:
    value = theme(name)
    near = {
        (family, vision)
        for family, style in value.families.items()
        for vision in VISIONS
        if style.underline != "none" and distance(style.color, value.ink, vision) < 10
    }
    assert not near


@pytest.mark.parametrize("name", NAMES)
def test_every_band_and_family_has_its_style(name: str) -> None:
    value = theme(name)
    assert set(value.bands) == set(get_args(Band))
    assert list(value.families) == list(theme("light").families)


@pytest.mark.parametrize("name", NAMES)
def test_families_are_told_apart_without_colour(name: str) -> None:
    underlines = [style.underline for style in theme(name).families.values()]
    assert len(set(underlines)) == len(underlines)


def test_a_family_without_a_style_is_plain() -> None:
    assert theme("light").family("base").underline == "none"


def test_high_contrast_hairlines_are_seen() -> None:
    for name in set(NAMES) - {"light", "dark"}:
        assert contrast(theme(name).line, theme(name).paper) >= 3
