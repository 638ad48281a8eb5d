from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.intake.opening import LIMIT, is_folder, read_file, read_stream


def reason(caught: pytest.ExceptionInfo[UserError]) -> str:
    return caught.value.message.id


def test_up_to_the_limit() -> None:
    assert len(read_stream(io.BytesIO(b"a" * LIMIT), "-")) == LIMIT


def test_over_the_limit() -> None:
    with pytest.raises(UserError) as caught:
        read_stream(io.BytesIO(b"a" * (LIMIT + 1)), "-")
    assert reason(caught) == "intake.too_big"
    assert caught.value.message.values == {"path": "-", "limit": 10}


def test_empty(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    with pytest.raises(UserError) as caught:
        read_file(str(tmp_path / "a.txt"), "a.txt")
    assert reason(caught) == "intake.empty"


@pytest.mark.parametrize("path", ["nowhere", "nowhere/else", "a\0b", "\ud800", ""])
def test_missing(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if path:
        with pytest.raises(UserError) as caught:
            is_folder(path, path)
        assert reason(caught) == "intake.missing"


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are another thing there")
def test_links_that_go_round_and_pipes(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    os.mkfifo(tmp_path / "pipe")
    for name, expected in (("loop", "intake.link_loop"), ("pipe", "intake.no_file")):
        with pytest.raises(UserError) as caught:
            is_folder(str(tmp_path / name), name)
        assert reason(caught) == expected


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_forbidden(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(UserError) as caught:
        read_file(str(tmp_path / "a.txt"), "a.txt")
    assert reason(caught) == "intake.forbidden"


def test_a_name_too_long() -> None:
    with pytest.raises(UserError) as caught:
        is_folder("a" * 5_000, "a")
    assert reason(caught) == "intake.unreadable"
