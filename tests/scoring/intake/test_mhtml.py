from __future__ import annotations

import time

import pytest

from resources.messages import word
from scoring.errors import UserError
from scoring.intake.mhtml import from_mhtml

from .made import assert_told, damaged, mhtml, page, story

DEEP = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(3_000))


def test_the_page_among_its_parts() -> None:
    title, text, source = from_mhtml(mhtml(page(story())), "a.mhtml")
    assert title == "Harbours to open"
    assert all(line in text.split("\n") for line in story())
    assert "Home" not in text
    assert source.startswith("<html>")
    assert "“harbour”" in source


def test_the_article_may_lie_in_a_page_within() -> None:
    assert from_mhtml(mhtml("<html></html>", page(story())), "a.mht")[0] == "Harbours to open"


@pytest.mark.parametrize(
    ("data", "id"),
    [
        (b" ", "broken"),
        (b"plain text", "broken"),
        (page(story()).encode(), "broken"),
        (DEEP, "broken"),
        (mhtml(), "broken"),
        (mhtml("<html></html>"), "no_article"),
    ],
)
def test_reasons(data: bytes, id: str) -> None:
    start = time.process_time()
    with pytest.raises(UserError) as caught:
        from_mhtml(data, "a.mhtml")
    message = caught.value.message
    assert message.id == f"intake.{id}"
    assert word(message.id, message.values).startswith("a.mhtml: ")
    assert time.process_time() - start < 5


@pytest.mark.parametrize("seed", range(60))
def test_damaged(seed: int) -> None:
    assert_told(lambda: from_mhtml(damaged(mhtml(page(story(4))), seed), "a.mhtml"), "a.mhtml")
