from __future__ import annotations

from collections.abc import Callable

import pytest

from scoring.reading import read
from scoring.values import Article, Document

Reader = Callable[..., Document]


@pytest.fixture(scope="session")
def reading() -> Reader:
    """A text read under a headline."""

    def make(text: str, headline: str = "Council sells the harbour to a company") -> Document:
        return read(Article("test", "test", f"{headline}\n\n{text}"))

    return make


@pytest.fixture(scope="session")
def report() -> str:
    """An ordinary news report of our own."""
    return "\n\n".join(
        [
            "The council sold the harbour on Monday to a company from Leeds, the mayor said at a press conference.",
            "“We should have done this years ago,” said Anna Berg, who heads the harbour office. “I am glad we did.”",
            "According to a report by the audit office, the quays cost the town 2 million pounds a year in repairs.",
            "The fishermen's union said in a statement that it had not been asked, and that it would go to court.",
            "The company plans to build 140 flats, its spokesman Paul Reed told the newspaper. Work starts in May.",
        ]
    )
