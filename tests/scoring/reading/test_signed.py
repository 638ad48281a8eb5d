from __future__ import annotations

import pytest

from scoring.reading.signed import add_signed
from scoring.values import Attribution

from .prosed import prose


def signed(text: str) -> list[list[str]]:
    found: list[list[Attribution]] = [[] for _ in prose(text).sentences]
    add_signed(prose(text), found, frozenset())
    said = [(each.source, each.cue, *each.content) for several in found for each in several]
    return [[text[span.start : span.end] for span in spans if span] for spans in said]


@pytest.mark.parametrize("dash", ["―", "—", "–", "-"])
def test_a_name_behind_a_dash_signs_the_quotation(dash: str) -> None:
    assert signed(f"“It snowed. We stayed.” {dash} Mara Dahl\n") == [["Mara Dahl", dash, "“It snowed. We stayed.”"]]


def test_with_what_the_signer_does() -> None:
    assert signed("“It snowed.” — Mara Dahl, 34, baker") == [["Mara Dahl, 34, baker", "—", "“It snowed.”"]]


@pytest.mark.parametrize(
    "text", ["“It snowed” — and then the road was closed.", "“It snowed.” — Mara Dahl said so twice.", "“It snowed.”"]
)
def test_a_sentence_behind_a_dash_signs_nothing(text: str) -> None:
    assert signed(text) == []
