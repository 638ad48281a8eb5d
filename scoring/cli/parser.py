"""The words of the command line."""

from __future__ import annotations

import argparse
from importlib import import_module
from importlib.metadata import version

from resources.messages import word


def make_parser() -> argparse.ArgumentParser:
    """The parser for ``copydesk``; its result's ``run`` is the subcommand's function."""
    parser = argparse.ArgumentParser(prog="copydesk", description=word("cli.copydesk"), epilog=word("cli.window"))
    parser.add_argument("--version", action="version", version=f"copydesk {version('copydesk')}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _score(_command(commands, "score"))
    _compare(_command(commands, "compare"))
    _report(_command(commands, "report"))
    _train(_command(commands, "train"))
    _evaluate(_command(commands, "evaluate"))
    return parser


def _command(commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=word(f"cli.{name}"), description=word(f"cli.{name}"))
    parser.set_defaults(run=lambda options: import_module(f"scoring.cli.{name}").run(options))
    parser.add_argument("--quiet", action="store_true", help=word("cli.quiet"))
    return parser


def _score(parser: argparse.ArgumentParser) -> None:
    _paths(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help=word("cli.score_json"))
    form.add_argument("--csv", action="store_true", help=word("cli.score_csv"))


def _compare(parser: argparse.ArgumentParser) -> None:
    _paths(parser)
    parser.add_argument("--json", action="store_true", help=word("cli.json"))


def _report(parser: argparse.ArgumentParser) -> None:
    _paths(parser)
    parser.add_argument("-o", "--output", required=True, metavar="FILE", type=_report_file, help=word("cli.output"))
    parser.add_argument("--story", action="store_true", help=word("cli.story"))


def _train(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", nargs="+", metavar="DATA", help=word("cli.data"))
    parser.add_argument("-o", "--output", required=True, metavar="SCORECARD", help=word("cli.card_output"))
    _spread(parser)


def _evaluate(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("data", nargs="*", default=[], metavar="DATA", help=word("cli.data"))
    what.add_argument("--card", action="store_true", help=word("cli.evaluate_card"))
    parser.add_argument("--scorecard", metavar="FILE", help=word("cli.scorecard"))
    parser.add_argument("--json", action="store_true", help=word("cli.json"))
    _spread(parser)


def _paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", metavar="PATH", help=word("cli.path"))
    parser.add_argument("--scorecard", metavar="FILE", help=word("cli.scorecard"))
    _spread(parser)


def _spread(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--workers", metavar="N", type=_workers, default=-1, help=word("cli.workers"))
    parser.add_argument("--backend", choices=["loky", "dask"], default="loky", help=word("cli.backend"))
    parser.add_argument("--scheduler", metavar="ADDRESS", help=word("cli.scheduler"))


def _workers(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(word("cli.workers_wrong", {"text": text}))
    return int(text)


def _report_file(text: str) -> str:
    if not text.lower().endswith((".pdf", ".html")):
        raise argparse.ArgumentTypeError(word("cli.output_wrong", {"text": text}))
    return text
