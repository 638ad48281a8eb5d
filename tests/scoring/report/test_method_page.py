from __future__ import annotations

from scoring.report import Report, method_page


def test_limits_measures_and_hashes_are_there(report: Report) -> None:
    html = method_page.html(report)
    for words in ("What the score is not", "Limits", "The measures", "tests-1", "ab" * 32, report.version):
        assert words in html


def test_every_family_once_with_its_measures(report: Report) -> None:
    families = method_page.data(report)["families"]
    assert len({family["id"] for family in families}) == len(families)
    assert sum(len(family["measures"]) for family in families) == len(report.method.definitions)
