from __future__ import annotations

import pytest

from scoring.errors import UserError
from scoring.intake.html import declared_charset, from_html

STORY = [
    f"The council of town number {i} said on Monday that its harbour will open before the end of the year."
    for i in range(8)
]
PAGE = (
    "<html><head><title>Harbours to open</title><script>alert('x')</script></head><body><nav><a href='/'>Home</a></nav>"
    f"<article><h1>Harbours to open</h1>{''.join(f'<p>{text}</p>' for text in STORY)}</article>"
    "<footer>© The Valley Post</footer></body></html>"
)


def test_main_text() -> None:
    title, text = from_html(PAGE, "a.html")
    assert title == "Harbours to open"
    assert all(line in text.split("\n") for line in STORY)
    assert "alert" not in text
    assert "Valley Post" not in text


@pytest.mark.parametrize("page", ["", " \n", "<html><body></body></html>", "<div>" * 50_000])
def test_no_article(page: str) -> None:
    with pytest.raises(UserError) as caught:
        from_html(page, "a.html")
    assert caught.value.message.id == "intake.no_article"


def test_charset() -> None:
    assert declared_charset(b'<html><meta charset="windows-1251">') == "windows-1251"
    assert declared_charset(b"<html>") is None
