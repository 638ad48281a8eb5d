from __future__ import annotations

import pytest

from scoring.training.masks import mask

BODY = "The council sold the harbour on Monday."


@pytest.mark.parametrize(
    "text",
    [
        f"LONDON (Reuters) - {BODY}",
        f"WASHINGTON, D.C. (AP) — {BODY}",
        f"NEW YORK – {BODY}",
        f"{BODY}\n\nReporting by Ann Lee; Editing by Bo Ray",
        f"{BODY}\nCopyright 2020 The Herald. All rights reserved.",
        f"{BODY}\nSign up for our newsletter",
        f"&nbsp; {BODY}",
    ],
)
def test_what_gives_a_publisher_away_goes(text: str) -> None:
    assert mask(text) == BODY


@pytest.mark.parametrize("text", [BODY, "Reporting by night is hard - they said.\nHe did.", "NATO met. It was short."])
def test_the_article_stays(text: str) -> None:
    assert mask(text).split()[-2:] == text.split()[-2:]


def test_plain_text_is_untouched() -> None:
    assert mask(f"{BODY}\n\n“It rains,” she said.") == f"{BODY}\n\n“It rains,” she said."
