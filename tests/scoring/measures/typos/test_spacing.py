from __future__ import annotations

import pytest

from scoring.measures.typos.spacing import find_spacing

from .found import found


@pytest.mark.parametrize(
    ("body", "mark"),
    [
        ("The talks were held in Russia . They failed.", "Russia ."),
        ("He talked of “support for Russia .” They failed.", "Russia ."),
        ("The talks ,which failed, were held at night.", "talks ,"),
        ("The talks, , which failed, were held at night.", "talks, ,"),
        ("The talks failed.They were held at night.", "failed.They"),
        ("They went to Berlin,Paris and Rome.", "Berlin,Paris"),
        ("Did they fail ? They did.", "fail ?"),
        ("They failed.. Nobody came.", "failed.."),
    ],
)
def test_slips(body: str, mark: str) -> None:
    assert found(find_spacing, body) == [mark]


@pytest.mark.parametrize(
    "body",
    [
        "The U.S. firm paid $3.5 million, i.e. 1,000 euros ... and more . . . and left.",
        "See Example.com, example.Com/Path or Mail@Example.Org; the .com bubble and the .22 rifle.",
        "« Est-ce fini ? » asked the guest. She smiled :) and he too ;-)",
        "J.R.R. Tolkien lived at No.5 St.Giles. He wrote vs.The was not there.",
    ],
)
def test_quiet(body: str) -> None:
    assert found(find_spacing, body) == []
