"""Small stories for the tests of the report, written for them."""

from __future__ import annotations

from scoring import engine
from scoring.scorecard.files import load
from scoring.values import Article, Assessment

FILL = "The weather in the harbour had been rough for most of the week, and many boats had stayed at their berths. "
COPIED = (
    "Fishermen who were mending nets beside the old smokehouse heard a dull crack and saw lanterns swing wildly "
    "before the hull rolled over, spilling crates of oranges and a brass bedstead across the breakwater. "
)
ONE = (
    "Ferry sinks off Arvensund\n\n"
    "The ferry to Arvensund sank near the lighthouse on Tuesday evening. Rescuers pulled 31 passengers from the water. "
    f"{COPIED}"
    "“We will probably raise the wreck before the winter storms arrive,” said Greta Halvorsen, the harbour master. "
    f"The shipping company had been fined for faulty lifeboats in 2019, Halvorsen said. {FILL}"
)
TWO = (
    "Night of fear at the breakwater\n\n"
    f"Source: Coast Gazette\n\n{COPIED}"
    "Near the lighthouse the ferry to Arvensund sank on Tuesday evening. "
    "“We will not raise the wreck before the winter storms arrive,” said harbour master Greta Halvorsen. "
    f"Rescue crews pulled 28 passengers out of the water. {FILL}"
)
THREE = (
    "Prime minister offers help after ferry disaster\n\n"
    "The prime minister interrupted a journey through the mountains to visit the survivors. "
    "Harbour master Greta Halvorsen was accused by relatives of ignoring warnings. "
    "On Tuesday evening the ferry to Arvensund sank near the lighthouse, a spokesman said. "
    "A second ship had been sold to a company in Lisbon for 4 million crowns, the spokesman said. "
    "Nobody has yet explained why the captain left the usual course on a clear night with a quiet sea."
)
FOREIGN = (
    "Fähre sinkt vor Arvensund\n\n"
    + "Die Fähre nach Arvensund ist am Dienstagabend nahe dem Leuchtturm gesunken, und viele sahen es vom Ufer aus. "
    * 6
)


def assess(*texts: str) -> list[Assessment]:
    """The texts as scored articles."""
    card = load()
    return [engine.score(Article(str(at), "", text), card) for at, text in enumerate(texts)]
