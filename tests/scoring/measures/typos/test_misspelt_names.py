from __future__ import annotations

import pytest

from scoring.measures.typos.misspelt_names import find_misspelt_names

from .found import found


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("Angela Mekrel", "Mekrel"), ("Vladmir Putin", "Vladmir"), ("Barack Obamma", ""), ("Wangi Yi", "Wangi")],
)
def test_names_one_letter_off(name: str, wrong: str) -> None:
    assert found(find_misspelt_names, f"The mayor met {name} in Berlin on Tuesday.") == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    "name", ["Angela Merkel", "Michael McFaul", "Volodymyr Zelenskyy", "Joanna Putin", "Mekrel", "David Brokks"]
)
def test_other_names_are_left_alone(name: str) -> None:
    assert found(find_misspelt_names, f"The mayor met {name} in Berlin on Tuesday.") == []


def test_ordinary_words_in_names_may_be_further_off() -> None:
    text = "Envoys met the House of Repersentitives in Silicon Vallaye on Tuesday."
    assert found(find_misspelt_names, text) == ["Repersentitives", "Vallaye"]
