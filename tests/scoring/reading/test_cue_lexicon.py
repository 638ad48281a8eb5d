from __future__ import annotations

from scoring.reading.cue_lexicon import lexicon


def test_lexicon_gives_plain_form_and_kind() -> None:
    assert lexicon()["said"] == ("say", "say")
    assert lexicon()["denies"] == ("deny", "say")
    assert lexicon()["sought"] == ("seek", "want")
    assert lexicon()["regretted"] == ("regret", "blame")
