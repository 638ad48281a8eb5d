from __future__ import annotations

import pytest

from scoring.reading import read
from scoring.values import Article


def shown(text: str) -> list[str]:
    """The sources of the attributions that are sure enough to be shown."""
    found = read(Article("test", "", f"Bridge\n\n{text}"))
    return [found.text[each.source.start : each.source.end] for each in found.attributions if each.sure and each.source]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The minister said that the bridge would stay closed until Friday.", "The minister"),
        ("“The bridge will close on Friday,” she told reporters.", "she"),
        ("According to the report, half of the wells will be dry in ten years.", "the report"),
        ("Critics say that the ministry was too late.", "Critics"),
    ],
)
def test_shows_what_is_plain(text: str, source: str) -> None:
    assert shown(text) == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Their delight says everything about the party.",
        "The court plays a key role in what nations look to discuss.",
        "I believe that the bridge is too old.",
        "China has long had a close relationship with its neighbours.",
        "Some may see it as a chance to rest.",
    ],
)
def test_hides_what_nobody_is_sure_of(text: str) -> None:
    assert shown(text) == []
