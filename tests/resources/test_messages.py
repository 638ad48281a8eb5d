"""Messages: worded from their values, in the singular, and one inside another."""

from __future__ import annotations

import string
import tomllib
from pathlib import Path

import pytest

from resources.messages import FOLDER, word


def test_values_and_messages_in_messages() -> None:
    name: tuple[str, dict[str, str]] = ("measures.hedges", {})
    value = ("units.per_100_words", {"value": "1.3"})
    sentence = word("explain.above", {"name": name, "value": value, "share": 71})
    assert sentence == "Hedges: 1.3 per 100 words, more than in 71% of the reference articles."


def test_one_has_its_own_words() -> None:
    assert word("hedging.none", {"count": 1}) != word("hedging.none", {"count": 2})


def test_an_unknown_id_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        word("hedging.no_such_message")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_every_message_is_text_with_good_placeholders(path: Path) -> None:
    for key, text in tomllib.loads(path.read_text("utf-8")).items():
        assert isinstance(text, str), key
        assert text.strip(), key
        names = [field[1] for field in string.Formatter().parse(text)]
        assert all(name is None or name.isidentifier() for name in names), key
