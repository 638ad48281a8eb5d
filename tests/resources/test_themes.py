from __future__ import annotations

from typing import get_args

import pytest

from resources.themes import NAMES, Theme, theme
from scoring.values import Band


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def texts(value: Theme) -> dict[str, str]:
    """Every colour that text other than the body takes."""
    families = {family: style.color for family, style in value.families.items()}
    return {"muted": value.muted, "accent": value.accent, **families, **value.bands}


@pytest.mark.parametrize("name", NAMES)
def test_body_text_is_easy_to_read(name: str) -> None:
    value = theme(name)
    assert min(contrast(value.ink, value.paper), contrast(value.ink, value.surface)) >= 7


@pytest.mark.parametrize("name", NAMES)
def test_other_text_can_be_read(name: str) -> None:
    value = theme(name)
    floor = 7 if name.startswith("contrast") else 4.5
    low = {
        role: round(contrast(color, ground), 2)
        for role, color in texts(value).items()
        for ground in (value.paper, value.surface)
        if contrast(color, ground) < floor
    }
    assert not low


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
    for name in ("contrast_light", "contrast_dark"):
        assert contrast(theme(name).line, theme(name).paper) >= 3


def test_a_known_contrast() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
