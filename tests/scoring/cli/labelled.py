"""A labelled corpus of our own: twelve made-up outlets in two manners of reporting."""

from __future__ import annotations

import json
import random
from pathlib import Path

PEOPLE = (
    "Maria Keller",
    "Tom Okafor",
    "the city council",
    "the transport ministry",
    "Anna Lindqvist",
    "a court document",
)
THINGS = ("the bridge", "the school", "the clinic", "the harbour", "the library", "the tram line")
CAREFUL = (
    "{who} said {what} would open again in {year}.",
    "“We have checked {what} twice,” {who} told reporters on Monday.",
    "According to {who}, the work on {what} cost {year} thousand euros.",
    "{who} declined to say when {what} would be finished, but denied that money was missing.",
)
LOOSE = (
    "Everybody knows that {what} is a total disgrace!!!",
    "It is believed that {what} was clearly sold in {year} and nobody will ever say so.",
    "You will not beleive what they did to {what}, and I think we should all be very angry.",
    "Obviously {what} was allegedly destroyed, and the the truth is being hidden from you.",
)


def write_corpus(path: Path, labels: tuple[int, ...] = (0, 1), outlets: int = 6, articles: int = 4) -> Path:
    """Write ``outlets`` outlets of each label with ``articles`` articles each."""
    draw = random.Random(5)  # noqa: S311
    rows = [
        {
            "id": f"{label}-{outlet}-{number}",
            "text": _article(draw, CAREFUL if label else LOOSE),
            "reliability": label,
            "domain": f"outlet{label}{outlet}.example",
        }
        for label in labels
        for outlet in range(outlets)
        for number in range(articles)
    ]
    path.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return path


def _article(draw: random.Random, manner: tuple[str, ...]) -> str:
    sentences = [
        draw.choice(manner).format(who=draw.choice(PEOPLE), what=draw.choice(THINGS), year=draw.randint(2001, 2024))
        for _ in range(16)
    ]
    texts = [" ".join(sentences[start : start + 3]) for start in range(0, 16, 3)]
    return "\n\n".join(text[0].upper() + text[1:] for text in texts)
