from __future__ import annotations

from scoring.measures.wording.phrase_lists import phrase_list, phrase_rate
from scoring.reading import read
from scoring.values import Article

TEXT = (
    "Market\n\nMany shops closed. How many is not known. “Many,” he said, “and a lot of farms.” A lot. Of it we know."
)


def test_a_list_carries_its_exceptions() -> None:
    assert {label for entries in phrase_list("vague").values() for _, label in entries} == {"vague", "none"}


def test_phrases_of_the_writer_without_the_exceptions_and_across_no_stop() -> None:
    found = phrase_rate(read(Article("test", "test", TEXT)), "vague", "vague")
    assert [TEXT[each.start : each.end] for each in found.evidence] == ["Many"]
    assert found.value == 1000 / 16
