from __future__ import annotations

import pytest

from resources.messages import word
from scoring.errors import UserError
from scoring.intake import apart
from scoring.intake.word import from_word

from .made import assert_told, damaged, docx, story, words

NOTE = '<w:p><w:r><w:t>Said.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
NOTES = (
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">'
    "<w:p><w:r><w:t>The note.</w:t></w:r></w:p></w:footnote></w:footnotes>"
)
CHANGED = "<w:p><w:ins><w:r><w:t>New </w:t></w:r></w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>{}</w:p>"


def text(body: str) -> list[str]:
    return from_word(docx(body), "a.docx")[0].split("\n")


def reason(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        from_word(data, "a.docx")
    message = caught.value.message
    assert word(message.id, message.values).startswith("a.docx: ")
    return message.id


def test_headings_and_paragraphs() -> None:
    assert text(words("Harbour &amp; town", "Heading1") + words("") + words("First.") + words("Second.")) == [
        "Harbour & town",
        "First.",
        "Second.",
    ]


def test_changes_breaks_and_tabs() -> None:
    assert text(CHANGED.format("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>")) == ["New a b", "c"]


def test_tables_and_forms() -> None:
    row = f"<w:tbl><w:tr><w:tc>{words('one')}</w:tc><w:tc>{words('two')}</w:tc></w:tr></w:tbl>"
    assert text(f"{row}<w:sdt><w:sdtContent>{words('inside')}</w:sdtContent></w:sdt>") == ["one", "two", "inside"]


def test_pictures_and_what_lies_outside_are_left_alone() -> None:
    picture = '<w:p><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" r:id="r9"/></w:pict></w:r></w:p>'
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        'Target="http://example.org/a.png" TargetMode="External"/></Relationships>'
    )
    data = docx(words("Said.") + picture, {"word/_rels/document.xml.rels": relations})
    assert from_word(data, "a.docx")[0] == "Said."


def test_notes() -> None:
    assert from_word(docx(NOTE, {"word/footnotes.xml": NOTES}), "a.docx")[0] == "Said.\nThe note."


def test_heads_and_feet_once_and_last() -> None:
    head = '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{}</w:hdr>'.format
    more = {"word/header1.xml": head(words("The Post")), "word/header2.xml": head(words("The Post") + words(""))}
    assert from_word(docx(words("Said."), more), "a.docx")[0] == "Said.\nThe Post"


def test_the_text_as_it_came() -> None:
    assert from_word(docx(words("a\u00a0b\u200bc")), "a.docx") == ("a bc", "a\u00a0b\u200bc")


def test_broken_heads() -> None:
    assert reason(docx(words("Said."), {"word/header1.xml": "<w:hdr>"})) == "intake.broken"


def test_what_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", 0.5)
    assert reason(docx("<w:p/>" * 200_000)) == "intake.too_slow"


def test_reasons() -> None:
    assert reason(b"\xd0\xcf\x11\xe0 locked") == "intake.word_locked"
    assert reason(b"%PDF-1.7") == "intake.broken"
    assert reason(docx("<w:p>")) == "intake.broken"
    assert reason(docx("<w:sdt><w:sdtContent>" * 5_000 + "</w:sdtContent></w:sdt>" * 5_000)) == "intake.broken"


@pytest.mark.parametrize("seed", range(30))
def test_damaged(seed: int) -> None:
    assert_told(lambda: from_word(damaged(docx("".join(map(words, story(3)))), seed), "a.docx"), "a.docx")
