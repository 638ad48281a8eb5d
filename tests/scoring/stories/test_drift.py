"""What changed between two wordings: the gravest first, and on which words it rests."""

from __future__ import annotations

from dataclasses import replace

import pytest

from resources.messages import word
from scoring.stories.drift import compare, note
from scoring.stories.utterances import utterance
from scoring.stories.values import GRAVEST_FIRST

BRIDGE = "The bridge will stay open for all lorries in the winter, and the town will pay for two guards."


@pytest.mark.parametrize(
    ("other", "kind"),
    [
        (BRIDGE, "same"),
        (BRIDGE.replace("“", ""), "same"),
        ("The bridge will remain open to every lorry in the winter, and the town will pay for two guards.", "reworded"),
        ("In the winter the bridge will stay open for all lorries, and the town will pay for two guards.", "reworded"),
        ("The bridge will stay open for all lorries in the winter.", "cut"),
        (
            "The bridge may stay open for all lorries in the winter, and the town will pay for two guards.",
            "hedge removed",
        ),
        (
            "The bridge will stay open for all lorries in the winter, and the town will pay for 3 guards.",
            "number changed",
        ),
        (
            "The bridge will not stay open for lorries in the winter, and the town will pay for 2 guards.",
            "negation changed",
        ),
        (
            "The bridge will stay closed for all lorries in the winter, and the town will pay for 2 guards.",
            "negation changed",
        ),
        ("The bridge will not stay open in winter, and the town may pay for three guards.", "negation changed"),
    ],
)
def test_the_gravest_first(other: str, kind: str) -> None:
    there = compare(utterance(BRIDGE), utterance(other))[0]
    back = compare(utterance(other), utterance(BRIDGE))[0]
    assert there[0] == back[0] == kind


def test_several_differences_are_all_named() -> None:
    other = utterance("The bridge will never stay open, and the town may pay for three guards.", direct=False)
    kinds, edits, grave = compare(utterance(BRIDGE), other, speaker_changed=True)
    assert kinds == (
        "speaker changed",
        "negation changed",
        "number changed",
        "hedge removed",
        "paraphrase made a quote",
        "cut",
        "reworded",
    )
    assert edits
    assert [BRIDGE[slice(*edit.one)] for edit in grave] == ["", "two", ""]


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (
            "The vaccine is safe for small children.",
            "It is not a safe vaccine for little children.",
            "negation changed",
        ),
        ("He denied that the bridge was closed.", "He said the bridge had been closed.", "negation changed"),
        ("Taxes will rise next year for everyone.", "Next year taxes are going to fall for all.", "negation changed"),
        ("He supports the treaty with our neighbours.", "He opposes the treaty with them.", "negation changed"),
        ("Fourteen sailors were killed in the storm.", "In the storm 40 sailors died.", "number changed"),
        ("Two thirds of the schools are rebuilt.", "Half of the schools have been reconstructed.", "number changed"),
        ("It may take ten years before fish return.", "Fish will return in ten years.", "hedge removed"),
        ("The fire was probably started on purpose.", "Somebody started the fire deliberately.", "hedge removed"),
    ],
)
def test_a_changed_meaning_in_other_words_is_no_rewording(one: str, other: str, kind: str) -> None:
    assert compare(utterance(one), utterance(other))[0][0] == kind


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We are unable to pay the workers.", "We cannot pay the workers."),
        ("They failed to repair the dam.", "They did not repair the dam."),
        ("It is impossible to leave the island.", "Nobody can leave the island."),
        ("Perhaps we shall win.", "We may win."),
        ("We have no closed roads for lorries.", "We do not have closed roads for lorries."),
        ("A slide into a war that has no winners.", "A slide into a war where no one wins."),
        ("He did not take a single boat.", "He had taken no boat."),
        ("The race is held unless the sun melts the snow.", "The race is held if the sun does not melt the snow."),
        ("Two thirds of the roofs are new.", "New are 66% of the roofs."),
        ("The gate is not open.", "The gate is closed."),
    ],
)
def test_the_same_meaning_is_a_rewording(one: str, other: str) -> None:
    assert compare(utterance(one), utterance(other))[0][0] == "reworded"


def test_would_in_a_paraphrase_is_no_doubt() -> None:
    kinds = compare(utterance("We will buy two boats."), utterance("they would buy two boats", direct=False))[0]
    assert kinds == ("paraphrase made a quote", "reworded")


def test_partly_quoted_words_are_no_paraphrase_made_a_quote() -> None:
    one = utterance("The bridge could compound the misery of the lorries in winter.")
    partly = replace(utterance("a bridge could compound the misery of lorries"), quoted=(False,) * 4 + (True,) * 4)
    assert "paraphrase made a quote" not in compare(one, partly)[0]


def test_a_doubt_in_both_is_kept_wherever_it_is_seen() -> None:
    one = "I would hope that the secretary joins the majority in saying no."
    assert compare(utterance(f"It is a policy, and {one}"), utterance(one))[0][0] == "cut"


@pytest.mark.parametrize("kind", GRAVEST_FIRST)
def test_every_difference_has_a_note(kind: str) -> None:
    assert word(*note(kind)).endswith("?")  # type: ignore[arg-type]
