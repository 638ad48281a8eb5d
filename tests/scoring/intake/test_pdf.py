from __future__ import annotations

import json
import time

import pytest

from resources import seeds
from resources.fonts import FOLDER
from resources.messages import word
from scoring.errors import UserError
from scoring.intake import apart
from scoring.intake import pdf as reader
from scoring.intake.pdf import from_pdf
from scoring.intake.pdf_columns import Piece

from .made import assert_told, column, damaged, line, pdf, story

LEFT = [
    "The council of the town said on Monday that its har-",
    "bour will open before the end of the year, a state-",
    "run agency reported on Tuesday evening in town.",
]
RIGHT = ["The mayor told a news confer-", "ence that ships will come."]


def reason(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        from_pdf(data, "a.pdf")
    message = caught.value.message
    assert word(message.id, message.values).startswith("a.pdf: ")
    return message.id


def test_two_columns_with_heads() -> None:
    head = line(50, 770, "The Valley Post") + line(50, 20, "1")
    text, raw = from_pdf(
        pdf(
            [
                head
                + line(50, 740, "A headline over both columns of it", 20, "B")
                + column(50, 700, LEFT)
                + column(320, 700, RIGHT)
            ]
        ),
        "a.pdf",
    )
    assert text.split("\n") == [
        "The Valley Post",
        "A headline over both columns of it",
        " ".join(LEFT).replace("har- ", "har").replace("state- ", "state-"),
        "The mayor told a news conference that ships will come.",
        "1",
    ]
    assert "its har-\nbour will" in raw


def test_a_page_set_by_typst() -> None:
    """Ligatures, hyphenation, small type, two pages."""
    import typst

    sets = '#set page(paper: "a5", columns: 2, header: [The Valley Post])\n#set par(justify: true)\n'
    fonts = '#set text(font: "Source Serif 4", size: 12pt, lang: "en", hyphenate: true)\n'
    stories = [path.read_text("utf-8") for path in sorted(seeds().glob("*.txt"))]
    story = [each for each in stories[1].split("\n") if len(each) > 150 and each.endswith(".")]
    assert "fi" in "".join(story)
    compiler = typst.Compiler(font_paths=[str(FOLDER)])
    source = (
        sets
        + fonts
        + "= Harbours to open\n\n"
        + "\n\n".join(f"#{json.dumps(each, ensure_ascii=False)}" for each in story)
    )
    data = compiler.compile(input=source.encode())
    assert isinstance(data, bytes)
    text, raw = from_pdf(data, "a.pdf")
    first, *paragraphs = text.split("\n")
    assert first == "Harbours to open"
    assert paragraphs == [*story, "The Valley Post"]
    assert raw.count("The Valley Post") > 1


def test_reasons() -> None:
    assert reason(b"no PDF") == "intake.broken"
    assert reason(b"%PDF-1.7 nothing") == "intake.broken"
    assert reason(pdf(["0 0 100 100 re f"])) == "intake.pdf_pictures"
    assert reason(pdf([" "] * 201)) == "intake.pdf_too_long"


def test_fonts_that_say_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_pages", lambda data, path: [[Piece("\ue001\ue002 a", 0, 1, 0, 1, 1, False)]])
    assert reason(b"%PDF-") == "intake.pdf_garbled"


def test_what_draws_itself_without_end_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 1.0)
    form = (
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {} 0 R>>>>/Length 54>>stream\n{}\nendstream"
    )
    forms = [form.format(6 + i, "/X Do " * 9) for i in range(30)]
    start = time.monotonic()
    assert reason(pdf(["/X Do"], objects=forms, forms="/X 5 0 R")) == "intake.too_slow"
    assert time.monotonic() - start < 10


@pytest.mark.parametrize("seed", range(12))
def test_damaged(seed: int) -> None:
    assert_told(lambda: from_pdf(damaged(pdf([column(50, 700, story(9))] * 2), seed), "a.pdf"), "a.pdf")
