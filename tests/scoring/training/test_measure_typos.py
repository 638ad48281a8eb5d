from __future__ import annotations

import io

from rich.console import Console

from scoring.training.measure_typos import false_alarms, inject, recall

TEXT = "Bridge shut\n\nThe council said the bridge would close. It will open again in the winter. Nobody knows the day."
WRONGS = {"council": ["counsil"], "winter": ["wintre"], "absent": ["absnet"]}


def test_slips_stand_where_they_are_said_to_stand() -> None:
    [(text, slips)] = inject([TEXT], WRONGS)
    assert [(slip.wrong, slip.right) for slip in slips] == [("counsil", "council"), ("wintre", "winter")]
    assert all(text[slip.start :].startswith(slip.wrong) for slip in slips)
    assert [(text, slips)] == list(inject([TEXT], WRONGS))


def test_recall_of_plain_misspellings_is_full() -> None:
    assert [hit for _, hit, _ in recall([TEXT], WRONGS)] == [True, True]


def test_false_alarms_are_counted_by_kind() -> None:
    out = io.StringIO()
    false_alarms(
        ["Bridge shut\n\nThe the bridge is shut. Nobody knows when it will open agian."], Console(file=out), True
    )
    assert "doubled_word: 1" in out.getvalue()
    assert "misspelling: 1" in out.getvalue()
    assert "all: 2" in out.getvalue()
