"""Facts: what is gone and what is new, however a date or a number is written."""

from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.rewriting.facts import compare_facts
from scoring.values import Article, Document

BASE = (
    "Bridge opens after long delay\n\n"
    "Mayor Helena Novak opened the bridge on 12 May 2019. It cost $5m and took three years.\n\n"
    "“Nobody believed that we would finish,” Novak said. About 40 percent of it was paid by the state in 2018.\n"
)


def document(text: str) -> Document:
    return read(Article("a", "a", text))


def differences(old: str, new: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    one, other = document(BASE), document(BASE.replace(old, new))
    assert old in BASE
    found = compare_facts(one, other)
    gone = [(str(fact.kind), one.text[fact.span.start : fact.span.end]) for fact in found.gone]
    return gone, [(str(fact.kind), other.text[fact.span.start : fact.span.end]) for fact in found.new]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("12 May 2019", "May 12th, 2019"),
        ("three years", "3 years"),
        ("$5m", "$5 million"),
        ("40 percent", "40%"),
        ("opened the bridge", "said that she opened the long-awaited bridge"),
        ("Mayor Helena Novak", "Helena Novak, the mayor,"),
        ("“Nobody believed that we would finish,”", '"Nobody believed that we would finish",'),
    ],
)
def test_the_same_facts_in_other_words(old: str, new: str) -> None:
    assert differences(old, new) == ([], [])


@pytest.mark.parametrize(
    ("old", "new", "gone", "made_up"),
    [
        ("12 May 2019", "13 May 2019", [("date", "12 May 2019")], [("date", "13 May 2019")]),
        ("$5m", "$6m", [("figure", "$5m")], [("figure", "$6m")]),
        ("three years", "years", [("figure", "three")], []),
        ("Helena Novak", "Petra Novak", [("name", "Helena Novak")], [("name", "Petra Novak")]),
        (" in 2018", "", [("date", "2018")], []),
        (
            "Nobody believed",
            "No one believed",
            [("quotation", "“Nobody believed that we would finish,”")],
            [("quotation", "“No one believed that we would finish,”")],
        ),
    ],
)
def test_what_is_gone_and_what_is_new(
    old: str, new: str, gone: list[tuple[str, str]], made_up: list[tuple[str, str]]
) -> None:
    assert differences(old, new) == (gone, made_up)


def test_an_empty_draft_has_lost_everything() -> None:
    found = compare_facts(document(BASE), document(""))
    assert {fact.kind for fact in found.gone} == {"date", "figure", "name", "quotation"}
    assert not found.new
