"""``copydesk compare``: arrives with the comparison of stories."""

from __future__ import annotations

import argparse

from scoring.errors import UserError


def run(options: argparse.Namespace) -> int:
    """Say that it is not there yet."""
    raise UserError("cli.not_yet_compare", count=len(options.paths))
