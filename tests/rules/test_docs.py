"""The documents stay true: links lead somewhere, and every part of the house is in its picture."""

from __future__ import annotations

import re
from pathlib import Path

from .tree import ROOT, tracked

PAGES = [each for each in tracked() if each.suffix == ".md" and each.parts[0] != "resources"]
LINK = re.compile(r"\]\((?!https?:)([^)#]{1,200})")


def test_links_lead_somewhere() -> None:
    links = [(page, link) for page in PAGES for link in LINK.findall((ROOT / page).read_text("utf-8"))]
    assert links
    assert [(page, link) for page, link in links if not (ROOT / page.parent / link).exists()] == []


def test_every_part_has_its_place_in_the_picture() -> None:
    picture = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    parts = {part_of(each) for each in tracked() if each.parts[0] in {"gui", "scoring"} and each.suffix == ".py"}
    assert {each for each in parts if f"`{each}`" not in picture} == {"__init__.py"}


def part_of(path: Path) -> str:
    """How the picture names what a file belongs to: the folder or file just below the top."""
    return path.parts[1] + ("/" if len(path.parts) > 2 else "")
