"""The themes: colours by role, read from the TOML files beside this one; shared by window, charts and report."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

Underline = Literal["solid", "dashed", "dotted", "double", "wavy", "none"]
NAMES = ("light", "dark", "contrast_light", "contrast_dark", "projector")


class FamilyStyle(NamedTuple):
    """How a family of measures is marked: never by colour alone."""

    color: str
    underline: Underline


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as ``#RRGGBB``; ``families`` by family id, ``bands`` by the band's own words ("mixed")."""

    name: str
    paper: str
    surface: str
    line: str
    ink: str
    muted: str
    accent: str
    families: Mapping[str, FamilyStyle]
    bands: Mapping[str, str]

    def family(self, id: str) -> FamilyStyle:
        """The style of a family; one without its own (the starting point) is plain muted text."""
        return self.families.get(id, FamilyStyle(self.muted, "none"))


@cache
def theme(name: str) -> Theme:
    """One of ``NAMES``."""
    values = tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))
    families = {family: FamilyStyle(**style) for family, style in values.pop("families").items()}
    return Theme(name, families=families, **values)
