from __future__ import annotations

import pytest

from scoring.measures.typos.taken_for_another import find_taken_for_another

from .found import found


@pytest.mark.parametrize("wrong", ["could of", "it’s own", "there own", "more then", "Their are"])
def test_marked(wrong: str) -> None:
    assert found(find_taken_for_another, f"The mayor left. {wrong} two of the boats in the harbour.") == [wrong]


@pytest.mark.parametrize(
    "right",
    ["He could, of course, stay", "He could of course stay", "Its own roof fell", "No more, then", "More than two"],
)
def test_quiet(right: str) -> None:
    assert found(find_taken_for_another, f"{right} in the harbour.") == []
