"""The ten texts of ``planted.toml``, read, and what a measure must mark in them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from scoring.reading import read
from scoring.values import Article, Document, Measurement


@cache
def rows() -> list[dict[str, Any]]:
    with (Path(__file__).parent / "planted.toml").open("rb") as file:
        return list(tomllib.load(file)["text"])


@cache
def document(text: str) -> Document:
    return read(Article("planted", "", text.strip()))


def marked(measure: Callable[[Document], Measurement], text: str) -> list[str]:
    found = document(text)
    return [found.text[each.start : each.end] for each in measure(found).evidence]
