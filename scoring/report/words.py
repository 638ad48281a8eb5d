"""The report's fixed words, for the typst templates."""

from __future__ import annotations

from resources.messages import word
from scoring.values import Band


def words(names: str) -> dict[str, str]:
    """The messages ``report.<name>`` that take no values, by name; ``names`` parted by spaces."""
    return {name: word(f"report.{name}") for name in names.split()}


def band_word(band: Band) -> str:
    """A band in the reader's words."""
    return word(f"bands.{band.replace(' ', '_')}")


def family_word(family: str) -> str:
    """A family in the reader's words."""
    return word(f"families.{family}")


def interval_word(interval: tuple[float, float] | None) -> str:
    """An interval as in "63 to 78", nothing where there is none."""
    return "" if interval is None else word("report.interval", {"low": round(interval[0]), "high": round(interval[1])})
