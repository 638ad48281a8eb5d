from __future__ import annotations

from scoring.intake.text import from_text


def test_cleaned() -> None:
    assert from_text("\ufeffOne\r\n\r\nTwo\u00a0three") == "One\n\nTwo three"
