from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.reading.counted import is_report_of_figures, may_be_counted_elsewhere
from scoring.values import Article

CLAIM = "The mill made 900 sacks that night."


def elsewhere(text: str) -> bool:
    document = read(Article("test", "", f"Mill is sold\n\n{text}"))
    at = next(i for i, each in enumerate(document.sentences) if document.text[each.start : each.end] == CLAIM)
    sourced = {document.sentences[each.sentence].paragraph for each in document.claims if each.status == "attributed"}
    return may_be_counted_elsewhere(document, at, sourced)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"The mill ground 40 tons, Ann Lee, the mayor, said.\n\n{CLAIM}", True),
        (f"The mill was old, Ann Lee, the mayor, said.\n\n{CLAIM}", False),
        (f"The mill was of 1961, Ann Lee, 58, the mayor, said.\n\n{CLAIM}", False),
        (f"The mill ground 40 tons, Ann Lee, the mayor, said.\n\nIt was dark.\n\n{CLAIM}", False),
        (f"The mill was old.\n\nThe town held a poll.\n\nIt was dark.\n\n{CLAIM}", True),
        (f"Stocks were up.\n\nThe Nasdaq fell.\n\nIt was dark.\n\n{CLAIM}", True),
        (CLAIM, False),
    ],
)
def test_figures_that_a_source_elsewhere_may_have_counted(text: str, expected: bool) -> None:
    assert elsewhere(text) == expected


def test_a_sentence_without_a_figure_needs_no_count() -> None:
    document = read(Article("test", "", "Poll in town\n\nThe poll was held in 1961, and Ann Lee, 58, came."))
    assert not may_be_counted_elsewhere(document, 0, {0})


def test_an_article_of_sourced_figures_is_a_report_of_them() -> None:
    said = "The mill made {} sacks, Ann Lee, the mayor, said.\n\n"
    dull = "The mill was old. The river was cold. The moon was full. The king was gone. It was dark."
    assert is_report_of_figures(read(Article("test", "", f"Mill\n\n{said.format(900)}{said.format(800)}{dull}")))
    assert not is_report_of_figures(read(Article("test", "", f"Mill\n\n{said.format(900)}{dull}")))
    assert not is_report_of_figures(read(Article("test", "", "")))
