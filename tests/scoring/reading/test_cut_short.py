from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.values import Article


def shown(text: str) -> list[str]:
    """The sources of the attributions that are sure enough to be shown."""
    found = read(Article("test", "", f"Bridge\n\n{text}"))
    return [found.text[each.source.start : each.source.end] for each in found.attributions if each.sure and each.source]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor avoided saying that the bridge was old.",
        "The mayor read a letter from Mara Dahl saying that the bridge was old.",
        "Lobbyists See The Bridge As A Warning To The Mayor",
        "Jesus told us these things so that we would not be afraid.",
        "In Madison, the capital, said the bridge was closed until May.",
        "Those cuts end on Friday. They threaten to push the town back into debt.",
        "Investors can’t blame the mayor for the price of oil.",
        "Mara Dahl broke ranks and said the bridge was old.",
        "Mara Dahl said in an interview published on Friday as the bridge was closed.",
        "The regime has shown that it has many friends in the north.",
        "Does the mayor say that the bridge is old?",
        "Both mayors have said that the bridge is old.",
        "The mayor has not said whether the bridge is old.",
        "The mayor is said to have left the town in May.",
        "The government won’t see all of that money until next year.",
        "The mayor urged others to follow – but the move has divided the town.",
        "The council has concluded that the bridge was sold, a claim the mayor denies.",
        "Mara Dahl wrote a long letter to the mayor of the town.",
        "On the bridge, Mara Dahl said, will be two new gates.",
    ],
)
def test_hides_what_is_cut_or_not_said(text: str) -> None:
    assert shown(text) == []


def test_hides_a_content_that_runs_on_to_another_speaker() -> None:
    assert "Mara Dahl" not in shown(
        "Mara Dahl said that the bridge was old, but the mayor later said that it was safe."
    )
