"""A program that reads a file in a process of its own, with limits of time and memory.

A hostile file may crash it or keep it busy without end: then that program ends, and Copydesk goes on.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from scoring.errors import UserError

SECONDS = 20.0
MEMORY = 2_000_000_000  # bytes, where the system can hold a process to it
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a console for it
_START = """
import runpy, sys
if sys.platform == "linux":
    import resource
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    limit = int(sys.argv[2]) if most == resource.RLIM_INFINITY else min(int(sys.argv[2]), most)
    resource.setrlimit(resource.RLIMIT_AS, (limit, most))
runpy.run_path(sys.argv[1], run_name="__main__")
"""


def ask(program: str, data: bytes, path: str) -> dict[str, Any]:
    """What a program of this folder, given the data as its input, answers as JSON; what crashes it is a broken file."""
    try:
        done = subprocess.run(  # noqa: S603 - our own program; the file goes to it as data
            command(program), input=data, capture_output=True, timeout=SECONDS, check=True, creationflags=_NO_WINDOW
        )
        answer: dict[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise UserError("intake.too_slow", path=path, seconds=int(SECONDS)) from error
    except (subprocess.CalledProcessError, ValueError) as error:
        raise UserError("intake.broken", path=path) from error
    return answer


def command(program: str) -> list[str]:
    """Python without this folder on its path (-P): html.py here is not the library's."""
    return [sys.executable, "-P", "-c", _START, str(Path(__file__).parent / program), str(MEMORY)]
