"""Markdown to plain paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from scoring.clean import clean, clean_title

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---\n((?:[^\n]*\n){0,200}?)(?:---|\.\.\.)(?:\n|\Z)")
_TITLE = re.compile(r"^title:[ ]*([\"']?)(.*?)\1[ ]*$", re.MULTILINE)
_TAG = re.compile(r"<[^<>]{0,2000}>")
_SPACES = re.compile(" {2,}")
_KEPT = {"text", "code_inline", "text_special"}
_BREAKS = {"softbreak": " ", "hardbreak": " "}


def from_markdown(text: str) -> tuple[str | None, str]:
    """The title of the front matter, if any, and the text: headings, paragraphs and list items, a line each."""
    from markdown_it import MarkdownIt

    text = clean(text)
    front = _FRONT.match(text)
    title = _TITLE.search(front.group(1)) if front else None
    tokens = MarkdownIt("commonmark").enable("table").parse(text[front.end() :] if front else text)
    lines = (line.strip() for line in _lines(tokens))
    return clean_title(title.group(2)) if title else None, clean("\n\n".join(filter(None, lines)))


def _lines(tokens: list[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield _SPACES.sub(" ", "".join(map(_plain, token.children or ())))
        elif token.type in {"code_block", "fence"}:
            yield token.content
        elif token.type == "html_block":
            yield _TAG.sub("", token.content)


def _plain(token: Token) -> str:
    """The words of an inline token: marks, tags and pictures have none."""
    if token.type in _KEPT:
        return token.content
    return _BREAKS.get(token.type, "")
