from __future__ import annotations

import pytest

from scoring.measures.typos.fragments import find_fragments

from .found import found


@pytest.mark.parametrize(
    ("body", "mark"),
    [
        ("Steps that advance a ceasefire. fire and end the war would help.", "ceasefire. fire"),
        ("The house was sold. and the garden too. Nobody came.", "sold. and"),
    ],
)
def test_cut_loose(body: str, mark: str) -> None:
    assert found(find_fragments, body) == [mark]


@pytest.mark.parametrize(
    "body",
    [
        "He met the baron. von Trapp was late. They sold phones. iPhones sell well.",
        "Bread, milk, etc. and more. At 3 p.m. they left, e.g. by bus. See the news. example.com has it.",
        "They sold it. 3 men left. “Why?” he asked. It was over... but not for her.",
        "Smith Inc. said no. The firm of Jones Co. is bigger.",
    ],
)
def test_quiet(body: str) -> None:
    assert found(find_fragments, body) == []
