from __future__ import annotations

from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.intake.corpus import Entry, entries
from scoring.intake.folder import Place


def read(folder: Path, name: str, data: str | bytes) -> list[Entry]:
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))
    return list(entries(Place(str(folder / name), name)))


def troubles(found: list[Entry]) -> list[tuple[str, object] | None]:
    return [each.trouble and (each.trouble.id, each.trouble.values["row"]) for each in found]


def test_csv(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "a.csv",
        '\ufeffID,Title,text,Score\n1,"A ""title""","=SUM(1), and\nmore",3\n\n,,Only text,\n',
    )
    assert found == [
        Entry("1", 'A "title"', "=SUM(1), and\nmore", {"Score": "3"}, None, "=SUM(1), and\nmore"),
        Entry(None, None, "Only text", {"Score": ""}, None, "Only text"),
    ]


def test_csv_rows_that_are_none(tmp_path: Path) -> None:
    found = read(tmp_path, "a.csv", "id,text\n1,good\n2\n3,a,b\n4,\n5,good\n")
    assert troubles(found) == [
        None,
        ("intake.row_no_text", 3),
        ("intake.row_too_long", 4),
        ("intake.row_empty", 5),
        None,
    ]
    assert [each.id for each in found] == ["1", "2", "3", "4", "5"]


def test_csv_with_long_cells(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "a.csv", f"text\n{'word ' * 100_000}\n")
    assert len(found.text) == 499_999


def test_csv_without_a_text_column(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, "a.csv", "id;text\n1;a\n")
    assert caught.value.message.id == "intake.no_text_column"


def test_jsonl(tmp_path: Path) -> None:
    found = read(
        tmp_path, "a.jsonl", '{"id": 7, "text": "b\\u2028c", "m": {"x": [1]}, "n": null, "s": "é"}\n\n{"text": "t"}'
    )
    assert found == [
        Entry("7", None, "b\nc", {"m": '{"x": [1]}', "n": "", "s": "é"}, None, "b\u2028c"),
        Entry(None, None, "t", {}, None, "t"),
    ]


def test_jsonl_rows_that_are_none(tmp_path: Path) -> None:
    found = read(
        tmp_path, "a.jsonl", '{bad\n[1]\n{"text": 5}\n{"id": NaN, "text": "ok"}\n{"text": " "}\n' + "[" * 100_000
    )
    assert troubles(found) == [
        ("intake.row_broken", 1),
        ("intake.row_no_object", 2),
        ("intake.row_no_text", 3),
        None,
        ("intake.row_empty", 5),
        ("intake.row_broken", 6),
    ]
    assert found[3].id is None


def test_half_characters_do_not_come_through(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "a.jsonl", r'{"id": "\udc00a", "text": "\ud800x", "k": "\ud800"}')
    assert (found.id, found.text, dict(found.extra)) == ("?a", "x", {"k": "?"})


def test_bytes_that_are_windows_text(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "a.csv", b"text\ncaf\xe9 \x93yes\x94\n")
    assert found.text == "café “yes”"


def test_entities_left_by_a_page(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "a.csv", "text\nA &amp; B&#8217;s &lt;tag&gt; &c.\n")
    assert found.text == "A & B’s &lt;tag&gt; &c."


def test_utf_16(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "a.jsonl", '{"text": "naïve"}\n'.encode("utf-16"))
    assert found.text == "naïve"


def test_a_text_over_the_limit_and_the_next(tmp_path: Path) -> None:
    found = read(tmp_path, "a.jsonl", f'{{"id": "a", "text": "{"x" * 10_000_001}"}}\n{{"text": "next"}}\n')
    assert troubles(found) == [("intake.row_too_big", 1), None]


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_empty(name: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read(tmp_path, name, "\n")
    assert caught.value.message.id == "intake.empty"
