from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from resources.messages import word
from scoring.engine import analyse
from scoring.measures.register import MEASURES
from scoring.scorecard.card import Scorecard
from scoring.scorecard.cautions import BLOCKING, UNSCORABLE, find_cautions, undecided
from scoring.values import Analysis, Article, Caution, Measurement

SENTENCE = "The council sold the harbour to a company that is not from here. "
SPEECH = "\n\n".join(["SMITH: I sold it.", "JONES: You did what?"] * 20)


def cautions(text: str, card: Scorecard, extra: dict[str, str] | None = None) -> tuple[Caution, ...]:
    """Those of a text with ordinary values of the card's two measures."""
    found = analyse(Article("test", "test", f"Harbour sold\n\n{text}", extra=extra or {}))
    ordinary = {measure.id: Measurement(5.0) for measure in MEASURES[:2]}
    return find_cautions(Analysis(found.document, {**found.measurements, **ordinary}), card)


def test_a_plain_article_has_none(card: Scorecard, report: str) -> None:
    assert cautions(SENTENCE * 12, card) == ()
    assert cautions(report, card) == ()


def test_too_short_stands_alone(card: Scorecard) -> None:
    (caution,) = cautions("SMITH: They sold it.\n\nJONES: Have they?\n\n" * 6, card)
    assert (caution.id, caution.blocking) == ("too_short", True)


def test_not_english_is_said_rather_than_too_short(card: Scorecard) -> None:
    for times in (4, 40):
        (caution,) = cautions("De raad verkocht de haven aan een bedrijf dat niemand kent. " * times, card)
        assert (caution.id, caution.blocking) == ("not_english", True)


def test_an_empty_article(card: Scorecard) -> None:
    assert [caution.id for caution in cautions("", card)] == ["too_short"]


def test_one_kind_of_text_is_named(card: Scorecard) -> None:
    assert [(c.id, c.blocking) for c in cautions(SPEECH, card)] == [("transcript", True)]


def test_an_edited_text_says_so_and_is_scored(card: Scorecard, report: str) -> None:
    (caution,) = cautions(report, card, {"edited": "yes"})
    assert (caution.id, caution.blocking) == ("edited", False)
    assert cautions(report, card, {"edited": "no"}) == ()


def test_those_that_block_come_first(card: Scorecard) -> None:
    views = "“" + SENTENCE * 40 + "” she said. I must say we should sell. "
    found = cautions(views, card, {"edited": "yes"})
    assert [(c.id, c.blocking) for c in found] == [
        ("mostly_quotation", True),
        ("may_be_opinion", False),
        ("edited", False),
    ]


def test_undecided_only_where_both_labels_are_possible(card: Scorecard) -> None:
    (caution,) = undecided(card.conformal, 50.0)
    assert (caution.id, caution.blocking) == ("undecided", True)
    assert "47" in word(*caution.message)
    assert undecided(card.conformal, 60.0) == ()


def test_blocking_ids() -> None:
    assert UNSCORABLE < BLOCKING
    assert not BLOCKING & {"opinion", "may_be_opinion", "edited"}


@pytest.mark.parametrize("name", sorted(BLOCKING | {"opinion", "may_be_opinion", "edited"}))
def test_every_caution_is_worded_and_in_the_docs(name: str) -> None:
    said = word(f"cautions.{name}", {"count": 3, "needed": 60, "share": 80, "low": 40, "high": 60})
    assert said.count(". ") <= 1
    docs = Path(__file__).parents[4] / "docs" / "cautions.md"
    assert f"| `{name}` | {'yes' if name in BLOCKING else 'no'} |" in docs.read_text("utf-8")


def test_a_text_far_from_the_reference_blocks(card: Scorecard, report: str) -> None:
    shape = card.shapes[0]
    far = [shape._replace(measure=each.id, reference=tuple(-2.0 for _ in shape.reference)) for each in MEASURES[:4]]
    assert ("unlike_training", True) in [(c.id, c.blocking) for c in cautions(report, replace(card, shapes=tuple(far)))]
