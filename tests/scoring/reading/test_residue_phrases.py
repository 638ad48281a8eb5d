from __future__ import annotations

import pytest

from scoring.reading.residue_phrases import find_phrase, is_label, load, plain, words_of


@pytest.mark.parametrize(
    ("line", "kind", "where"),
    [
        ("Leave a Reply", "comments", "whole"),
        ("READ MORE:", "read_more", "whole"),
        ("DISQUS: 17", "comments", "whole"),
        ("Health", "navigation", "maybe"),
        ("Copyright 2021 The Valley Post", "copyright", "start"),
        ("Boats in the harbour. Getty Images", "caption", "inside"),
    ],
)
def test_found(line: str, kind: str, where: str) -> None:
    lower = plain(line)
    found = find_phrase(lower, words_of(lower.split()))
    assert found
    assert (found.kind, found.where) == (kind, where)


@pytest.mark.parametrize("line", ["", "...", "The harbour opened on Monday."])
def test_not_found(line: str) -> None:
    assert find_phrase(plain(line), words_of(plain(line).split())) is None


def test_plain() -> None:
    assert plain("It’s 10:30, “OK”") == 'it\'s 0, "ok"'


def test_label() -> None:
    assert is_label("home")
    assert not is_label("rome")


def test_every_phrase_is_written_plain() -> None:
    phrases = load()
    listed = [*phrases.whole.values(), *(p for ps in (*phrases.starts.values(), *phrases.holds.values()) for p in ps)]
    assert [p.text for p in listed if p.text != plain(p.text)] == []
