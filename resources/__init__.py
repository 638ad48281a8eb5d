"""What ships beside the code: scorecards, lexicons, fonts, themes, messages and the sample lesson."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent


def seeds() -> Path:
    """The folder of the sample lesson: inside the wheel, or beside ``resources`` in a source tree."""
    packed = ROOT / "seeds"
    return packed if packed.is_dir() else ROOT.parent / "seeds"
