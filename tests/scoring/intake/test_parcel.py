from __future__ import annotations

import io
import struct
import zipfile

import pytest

from scoring.errors import UserError
from scoring.intake.parcel import PARTS, SIZE, repack

from .made import docx


def reason(data: bytes) -> str:
    with pytest.raises(UserError) as caught:
        repack(data, "a.docx")
    return caught.value.message.id


def test_only_what_is_read_is_kept() -> None:
    with zipfile.ZipFile(
        io.BytesIO(repack(docx("", {"word/media/a.png": "x", "word/vbaProject.bin": "x"}), "a.docx"))
    ) as parcel:
        assert parcel.namelist() == ["[Content_Types].xml", "_rels/.rels", "word/document.xml"]


def test_bombs() -> None:
    assert reason(docx("a" * (SIZE + 1))) == "intake.word_too_big"
    assert reason(docx("", {f"{i}.xml": "a" * (SIZE // 5) for i in range(6)})) == "intake.word_too_big"
    assert reason(docx("", {f"{i}.xml": "" for i in range(PARTS)})) == "intake.word_too_big"


def test_a_bomb_that_says_it_is_small() -> None:
    data = docx("a" * (SIZE + 1))
    place = data.rindex(b"PK\x01\x02") + 24
    assert struct.unpack_from("<I", data, place)[0] > SIZE
    assert reason(data[:place] + struct.pack("<I", 100) + data[place + 4 :]) == "intake.broken"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities(encoding: str) -> None:
    part = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'.encode(encoding)
    data = io.BytesIO(docx(""))
    with zipfile.ZipFile(data, "a") as parcel:
        parcel.writestr("word/styles.xml", part)
    assert reason(data.getvalue()) == "intake.broken"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"%PDF-1.7", docx("")[:300]])
def test_no_parcel(data: bytes) -> None:
    assert reason(data) == "intake.broken"
