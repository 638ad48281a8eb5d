"""How numbers are written: one decimal, a real minus sign, and parts that add up to the whole as shown."""

from __future__ import annotations

from collections.abc import Sequence


def decimal(value: float) -> str:
    """One decimal: 71.3, −4.2."""
    return f"{value + 0.0:.1f}".replace("-0.0", "0.0").replace("-", "−")


def signed(value: float) -> str:
    """One decimal with its sign: +9.4, −4.2, 0.0."""
    text = decimal(value)
    return text if text.startswith("−") or text == "0.0" else f"+{text}"


def shown(parts: Sequence[float], whole: float) -> tuple[float, ...]:
    """The parts in tenths such that they add up to the whole in tenths.

    Each is rounded to the nearest tenth, then those closest to the next one are moved there until the sum fits.
    """
    tenths = [round(10 * part) for part in parts]
    missing = round(10 * whole) - sum(tenths)
    step = 1 if missing > 0 else -1
    closest = sorted(range(len(parts)), key=lambda i: step * (tenths[i] - 10 * parts[i]))
    for i in closest[: abs(missing)]:
        tenths[i] += step
    return tuple(tenth / 10 for tenth in tenths)
