"""Long runs of one thing cost in proportion to their length, whatever the thing: no pattern runs away."""

from __future__ import annotations

import time

import pytest

from scoring.cli.rows import as_json
from scoring.engine import score
from scoring.scorecard.files import load
from scoring.text.remembered import forget
from scoring.values import Article

MARKS = [
    '"',
    "“",
    "”",
    "’",
    "'",
    "''",
    "«a ",
    "(",
    "([{",
    ")",
    ".",
    "…",
    "!",
    "?! ",
    ":",
    ",a",
    "-",
    "—",
    "/",
    "_",
    "|",
    "$1 ",
]
LETTERS = [
    "A",
    "a",
    "e\u0301\u0323",
    "1",
    "1,0",
    "5% ",
    "😀",
    "👨\u200d👩",
    "א \u200f",
    "北京",
    "<a>",
    "#",
    "@a ",
    "a-",
    "a.b.",
    "http://a.b/",
]
BLANKS = [" ", "a  ", "x\n", "x\n\n", "\t", "Home\n", "* a\n", "HomeNews"]
WORDS = [
    "A ",
    "Xi Jinping ",
    "Is. ",
    "U.S. ",
    "Mr. ",
    "'s ",
    "s’ ",
    "‘ a",
    '“a "',
    "'a' ",
    "the the ",
    "Bank of ",
    "and the ",
    "may ",
]
WORDS += [
    "teh recieve ",
    "Lukashenko Lukashenka ",
    "Foreign Mnister ",
    "is believed to ",
    "according to ",
    "a: ",
    "he said that ",
]
LINES = [
    "“It rained,” he said. ",
    "“It rained.\n",
    "It rained on Monday. ",
    "By John Smith\n",
    "Share this\n",
    "READ MORE:\nA new story\n",
]
SHORT, LONG = 2_000, 16_000
# Eight times the text: linear is 8, quadratic 64. The constant forgives a busy machine.
FORGIVEN_TIMES, FORGIVEN_SECONDS = 24, 0.2


def seconds(text: str) -> float:
    """Scoring from scratch, in time of this process."""
    card = load()
    forget()
    start = time.process_time()
    assert as_json(score(Article("", "", text), card))
    return time.process_time() - start


@pytest.mark.parametrize("piece", [*MARKS, *LETTERS, *BLANKS, *WORDS, *LINES], ids=ascii)
def test_a_long_run_grows_linearly(piece: str) -> None:
    seconds(piece)
    short, long = (seconds((piece * size)[:size]) for size in (SHORT, LONG))
    assert long < FORGIVEN_TIMES * short + FORGIVEN_SECONDS


@pytest.mark.parametrize("piece", ["a", "A", "1", ".", "!", "-", ":", "/", "😀", " "], ids=ascii)
def test_a_megabyte_without_a_break_is_done_in_no_time(piece: str) -> None:
    assert as_json(score(Article("", "", piece * 1_000_000), load()))
