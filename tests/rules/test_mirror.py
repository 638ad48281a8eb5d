"""Tests mirror the sources: every source file has its tests, every test file its source."""

from __future__ import annotations

from pathlib import Path

from scoring.measures.register import MEASURES

from .tree import ROOT, SOURCES, modules, tracked

MEASURE_FILES = {Path(each.measure.__module__.replace(".", "/") + ".py"): each.id for each in MEASURES}
SUITES = {  # each for many sources at once
    Path("tests/scoring/measures/test_conformance.py"),
    Path("tests/gui/test_every_panel.py"),
    Path("tests/gui/test_every_voice.py"),
    Path("tests/gui/test_pictures.py"),
}


def homes(source: Path) -> list[Path]:
    """Where the tests of a source file may lie: those of a package under its own name, inside it or beside it."""
    folder = Path("tests", *source.parts[:-1])
    if source.name != "__init__.py":
        return [folder / f"test_{source.stem.strip('_')}.py"]
    return [folder / f"test_{source.parent.name}.py", folder.parent / f"test_{source.parent.name}.py"]


def test_every_source_file_has_tests() -> None:
    """Measures have examples instead, which the conformance suite runs."""
    untested = (
        each for each in modules() if each not in MEASURE_FILES and not set(homes(each)).intersection(tracked())
    )
    assert sorted(map(str, untested)) == []


def test_every_test_file_has_its_source() -> None:
    known = {home for source in modules() for home in homes(source)} | SUITES
    tests = (each for each in tracked() if each.parts[:2] in {("tests", part) for part in SOURCES})
    assert sorted(str(each) for each in tests if each.name.startswith("test_") and each not in known) == []


def test_every_example_file_has_its_measure() -> None:
    examples = {each.stem for each in tracked() if each.parts[:2] == ("tests", "examples") and each.suffix == ".toml"}
    assert examples == {each.id for each in MEASURES}


def test_measures_do_not_know_each_other() -> None:
    for path in MEASURE_FILES:
        text = (ROOT / path).read_text("utf-8")
        others = [other for other in MEASURE_FILES if other != path and _imports(text, other)]
        assert not others, f"{path} imports {others}"


def _imports(text: str, module: Path) -> bool:
    dotted = ".".join(module.with_suffix("").parts)
    package, name = dotted.rsplit(".", 1)
    return any(
        line.startswith((f"from {dotted} import", f"import {dotted}"))
        or (line.startswith(f"from {package} import") and name in line.split())
        for line in text.replace(",", " ").splitlines()
    )
