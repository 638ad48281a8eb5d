from __future__ import annotations

import textwrap

from scoring.intake.unwrap import unwrap

PARAGRAPH = (
    "The harbour opened on Monday after two years of work, and forty boats left it before noon, the mayor said. " * 4
)


def test_wrapped_paragraphs_become_lines() -> None:
    whole = PARAGRAPH.strip()
    wrapped = "\n\n".join([textwrap.fill(whole, 72)] * 3)
    assert unwrap(wrapped) == "\n\n".join([whole] * 3)


def test_lines_that_were_never_wrapped_stay() -> None:
    assert unwrap(f"{PARAGRAPH}\n{PARAGRAPH}") == f"{PARAGRAPH}\n{PARAGRAPH}"


def test_poems_and_lists_stay() -> None:
    poem = "The wind came down the valley, and it was cold and grey and long\nand nobody was there\nto see\n" * 5
    assert unwrap(poem) == poem


def test_nothing() -> None:
    assert unwrap("") == ""
