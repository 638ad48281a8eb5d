from __future__ import annotations

import pytest

from scoring.measures.typos.lists import listed


@pytest.mark.parametrize("kind", ["prefixes", "suffixes", "meant_twice", "small", "shortened", "openers", "calendar"])
def test_every_list_has_words(kind: str) -> None:
    assert len(listed(kind)) > 10
    assert all(word.isalpha() for word in listed(kind))
