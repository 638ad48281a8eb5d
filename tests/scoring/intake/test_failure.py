from __future__ import annotations

from scoring.intake.failure import Failure
from scoring.values import Message


def test_a_failure_is_no_article_and_can_be_compared() -> None:
    assert Failure("a.txt", None, Message("intake.missing")) == Failure("a.txt", None, Message("intake.missing"))
