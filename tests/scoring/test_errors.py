"""A user's error carries a message that can be worded."""

from __future__ import annotations

from resources.messages import word
from scoring.errors import UserError


def test_a_user_error_is_a_message() -> None:
    error = UserError("files.cannot_write", path="report.pdf", reason="no space")
    assert word(*error.message) == "Could not write report.pdf: no space. Choose another folder or name."
