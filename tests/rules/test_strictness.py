"""The checkers stay strict: no module is exempted, no rule is switched off for a whole file."""

from __future__ import annotations

import re
import tomllib

from .tree import ROOT, modules

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
FILE_WIDE = re.compile(r"^#\s*(mypy:|ruff:\s*noqa|type:\s*ignore|flake8:)", re.MULTILINE)
BARE = re.compile(r"#\s*(type:\s*ignore(?!\[)|noqa(?!:))")


def test_mypy_is_strict_for_all_sources() -> None:
    mypy = PROJECT["tool"]["mypy"]
    assert mypy["strict"] is True
    assert set(mypy["files"]) == {"gui", "scoring", "resources", "tests", "docs", "run"}
    assert not {"exclude", "ignore_errors", "disable_error_code"}.intersection(mypy)


def test_mypy_exempts_only_libraries_without_types() -> None:
    ours = ("gui", "scoring", "resources", "tests", "*")
    for override in PROJECT["tool"]["mypy"].get("overrides", []):
        listed = override["module"] if isinstance(override["module"], list) else [override["module"]]
        assert not [each for each in listed if each.startswith(ours)]


def test_warnings_fail_the_tests() -> None:
    assert PROJECT["tool"]["pytest"]["ini_options"]["filterwarnings"][0] == "error"


def test_no_file_is_exempted() -> None:
    assert [each for each in modules() if FILE_WIDE.search((ROOT / each).read_text("utf-8"))] == []


def test_an_exception_names_the_rule_it_makes() -> None:
    assert [each for each in modules() if BARE.search((ROOT / each).read_text("utf-8"))] == []
