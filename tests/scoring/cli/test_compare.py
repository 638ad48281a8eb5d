"""``copydesk compare`` is not there yet, and says so."""

from __future__ import annotations

import pytest

from resources.messages import word
from scoring.cli import main


def test_it_says_so_and_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "seeds", "--json"]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.strip()) == ("", word("cli.not_yet_compare"))
