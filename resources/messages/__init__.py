"""Words for message ids: the one place where translation happens.

An id is ``area.name``; ``area`` is a TOML file beside this one, ``name`` (may hold dots) a key in it. Placeholders are
``{value}`` as in ``str.format``; a value ``count`` of 1 takes the key ``name_one`` where there is one.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "en"


@cache
def _area(name: str) -> Mapping[str, str]:
    with (FOLDER / f"{name}.toml").open("rb") as file:
        return {key: str(text) for key, text in tomllib.load(file).items()}


def word(id: str, values: Mapping[str, object] | None = None) -> str:
    """The sentence for a message id; KeyError for an id nobody wrote. A value that is a message is worded too."""
    values = values or {}
    text = _text(id, values.get("count") == 1)
    if [1 for value in values.values() if isinstance(value, tuple)]:
        values = {key: _plain(value) for key, value in values.items()}
    return text.format_map(values)


@cache
def _text(id: str, one: bool) -> str:
    area, name = id.split(".", 1)
    texts = _area(area)
    return texts[f"{name}_one" if one and f"{name}_one" in texts else name]


def _plain(value: object) -> object:
    """A message inside a message is a tuple of id and values."""
    return word(*value) if isinstance(value, tuple) else value
