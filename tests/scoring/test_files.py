"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.files import write_whole


def test_the_old_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_failure_keeps_the_old_file_and_leaves_no_draft(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    with pytest.raises(UserError) as error:
        write_whole(target, b"new")
    assert error.value.message.values["path"] == str(target)
    assert list(tmp_path.iterdir()) == [target]
