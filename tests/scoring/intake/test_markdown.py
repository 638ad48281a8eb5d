from __future__ import annotations

from scoring.intake.markdown import from_markdown


def test_plain_paragraphs() -> None:
    title, text = from_markdown(
        "# Head\n\nA *b* [link](http://x.org) ![img](y.png)\nnext `line` &amp; more\n\n- one\n- two\n\n> quote\n"
    )
    assert title is None
    assert text == "Head\n\nA b link next line & more\n\none\n\ntwo\n\nquote"


def test_front_matter_has_the_title() -> None:
    assert from_markdown('---\nauthor: X\ntitle: "Hi there"\n---\n\nText.') == ("Hi there", "Text.")


def test_html_and_tables_and_code() -> None:
    text = from_markdown("<div>block <b>x</b></div>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n    indented\n")[1]
    assert text == "block x\n\na\n\nb\n\n1\n\n2\n\nindented"


def test_nothing() -> None:
    assert from_markdown("") == (None, "")
