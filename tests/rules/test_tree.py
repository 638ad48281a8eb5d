"""The shape of the house: what lies where, how long a file may be, and what none may hold."""

from __future__ import annotations

import re
from pathlib import Path

from .tree import ROOT, tracked

TOP_FOLDERS = {"gui", "scoring", "resources", "tests", "seeds", "docs", ".ci"}
TOP_FILES = {
    ".gitignore",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "pyproject.toml",
    "run",
    "uv.lock",
}
LONGEST = 400
PYTHON = [each for each in tracked() if each.suffix == ".py" or each.name == "run"]
MEDIA = {".otf", ".ttf", ".png", ".gz", ".aff", ".dic"}
TEXTS = [each for each in tracked() if each.suffix not in MEDIA and each.parts[0] != "seeds"]
WORKPLACE = re.compile(r"(^|[^\w.~-])/(work|farm|root|home)/|\.\./" + "shared", re.MULTILINE)
UNFINISHED = re.compile("|".join(("TO" + "DO", "FIX" + "ME", "X" + "XX", "NotImplemented" + "Error")))
RESOURCES = [each for each in tracked() if each.parts[0] == "resources"]
FOREIGN = {".otf", ".ttf", ".svg", ".txt", ".dic", ".aff"}
GRAB_BAGS = {"utils", "util", "helpers", "helper", "manager", "managers", "base", "common", "misc"}


def read(path: Path) -> str:
    return (ROOT / path).read_text("utf-8")


def test_the_top_level_is_as_agreed() -> None:
    assert {each.parts[0] for each in tracked() if len(each.parts) > 1} == TOP_FOLDERS
    assert {each.name for each in tracked() if len(each.parts) == 1} == TOP_FILES


def test_the_sample_lesson_is_five_texts() -> None:
    assert len([each for each in tracked() if each.parts[0] == "seeds" and each.suffix == ".txt"]) == 5


def test_no_file_is_long() -> None:
    assert [each for each in PYTHON if len(read(each).splitlines()) > LONGEST] == []


def test_no_file_is_unfinished() -> None:
    assert [each for each in PYTHON if UNFINISHED.search(read(each))] == []


def test_no_file_is_a_grab_bag() -> None:
    assert [each for each in PYTHON if GRAB_BAGS.intersection((each.stem, *each.parts))] == []


def test_no_file_names_the_place_it_was_made_in() -> None:
    assert [each for each in TEXTS if each != Path(".ci/run") and WORKPLACE.search(read(each))] == []


def test_nothing_large_is_kept() -> None:
    assert [each for each in tracked() if (ROOT / each).stat().st_size > 2 * 1024 * 1024] == []


def test_whatever_may_not_be_ours_has_its_licence_beside_it() -> None:
    """Fonts, icons and word lists: the folder has a LICENSE, or one that begins with their name or names them."""
    notes = [each for each in RESOURCES if "LICENSE" in each.name or "CARD" in each.name]
    foreign = (each for each in RESOURCES if each.suffix in FOREIGN and each not in notes)
    assert [each for each in foreign if not any(covers(note, each) for note in notes)] == []


def covers(note: Path, path: Path) -> bool:
    family = path.stem.split("-")[0]
    return note.parent == path.parent and (
        note.stem == "LICENSE" or note.name.startswith(family) or path.name in read(note)
    )


def test_our_own_licence_is_mit() -> None:
    licence = read(Path("LICENSE"))
    assert licence.startswith("MIT License")
    assert "Copydesk contributors" in licence
