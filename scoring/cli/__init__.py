"""The command line, the second front end: ``docs/cli.md`` is its contract. Qt is never imported here."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from resources.messages import word
from scoring.cli.garbage import come_round_less
from scoring.cli.parser import make_parser
from scoring.errors import UserError

FAILED, INTERRUPTED = 1, 130


def main(argv: Sequence[str]) -> int:
    """Run a subcommand; results on standard output, all else on standard error; the exit status."""
    _speak_utf8()
    come_round_less()
    options = make_parser().parse_args(argv)
    try:
        return int(options.run(options))
    except UserError as error:
        print(word(*error.message), file=sys.stderr)  # noqa: T201
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader has seen enough (| head)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def _speak_utf8() -> None:
    """File names may hold anything: print what cannot be encoded as an escape, on every platform."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
