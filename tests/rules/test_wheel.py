"""The wheel holds the three packages with all they read, and the sample lesson."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest

from .tree import ROOT, SOURCES, tracked


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    from hatchling.builders.wheel import WheelBuilder

    folder = tmp_path_factory.mktemp("wheel")
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_every_source_and_resource_is_in_the_wheel(content: set[str]) -> None:
    assert not {str(each.as_posix()) for each in tracked() if each.parts[0] in SOURCES} - content


def test_the_sample_lesson_is_in_the_wheel_as_a_resource(content: set[str]) -> None:
    seeds = [Path("resources", each) for each in tracked() if each.parts[0] == "seeds"]
    assert len(seeds) == 5
    assert not {str(each.as_posix()) for each in seeds} - content


def test_nothing_else_is_in_the_wheel(content: set[str]) -> None:
    assert {each.split("/")[0] for each in content if ".dist-info" not in each} == set(SOURCES)
