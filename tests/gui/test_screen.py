from __future__ import annotations

import sys

import pytest

from gui import screen


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_what_names_a_screen(platform: str, environment: dict[str, str], expected: bool) -> None:
    assert screen.names_screen(platform, environment) is expected


def test_a_working_platform_is_found() -> None:
    with screen.Probe() as probe:
        assert probe.started
        assert probe.found_screen()


def test_an_unknown_platform_is_not_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    with screen.Probe() as probe:
        assert not probe.found_screen()
    assert probe.reason == "screen.silent"


def test_a_screen_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "TRY", "import time; time.sleep(60)")
    with screen.Probe(patience=0.2) as probe:
        assert not probe.found_screen()
    assert probe.reason == "screen.slow"


def test_nothing_is_started_where_no_screen_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with screen.Probe() as probe:
        assert not probe.started
        assert not probe.found_screen()
    assert probe.reason == "screen.not_set"
