from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scoring.errors import UserError
from scoring.intake import apart
from scoring.intake.apart import ask, command


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return tmp_path / "program.py"


def reason(program: Path, source: str) -> str:
    program.write_text(source)
    with pytest.raises(UserError) as caught:
        ask(str(program), b"x", "a.pdf")
    return caught.value.message.id


def test_an_answer(program: Path) -> None:
    program.write_text("import sys; print('{\"size\":', len(sys.stdin.buffer.read()), '}')")
    assert ask(str(program), b"four", "a.pdf") == {"size": 4}


def test_what_goes_wrong(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert reason(program, "import os; os.abort()") == "intake.broken"
    assert reason(program, "print('no JSON')") == "intake.broken"
    if sys.platform == "linux":
        assert reason(program, "b'x' * 3_000_000_000") == "intake.broken"
    monkeypatch.setattr(apart, "SECONDS", 0.5)
    assert reason(program, "while True: pass") == "intake.too_slow"


@pytest.mark.parametrize("name", ["pdf_pages.py", "word_html.py"])
def test_the_programs_import_nothing_of_ours(name: str) -> None:
    python, *rest = command(name)
    done = subprocess.run([python, "-X", "importtime", *rest], input=b"%PDF-", capture_output=True, check=False)
    assert b"import time" in done.stderr
    assert b"| scoring" not in done.stderr.replace(b" ", b"").replace(b"|", b"| ")
