"""A measure's value with its unit, as people read it: "42% of words"."""

from __future__ import annotations

from scoring.values import Message


def amount(value: float, unit: str) -> Message:
    """A value in words; shares in percent."""
    rounded = round(100 * value if unit.startswith("share of") else value, 1) + 0.0  # no "-0"
    shown = f"{rounded:.0f}%" if unit.startswith("share of") else f"{rounded:.1f}".removesuffix(".0")
    return Message(f"units.{unit.replace(' ', '_')}", {"value": shown.replace("-", "−")})
