from __future__ import annotations

import subprocess
import sys

import pytest

from scoring.errors import UserError
from scoring.intake.kinds import Taken, limit, take
from scoring.intake.opening import LIMIT

from .made import column, docx, mhtml, page, pdf, story, words

ARTICLE = {
    ".txt": b"Said.\r\n",
    ".md": b"# Said\r\n",
    ".html": page(story()).encode(),
    ".mht": mhtml(page(story())),
    ".docx": docx(words("Said\u00a0so.")),
    ".pdf": pdf([column(50, 700, ["It is said", "and", "said again that it is."])]),
}


@pytest.mark.parametrize("suffix", ARTICLE)
def test_text_and_original(suffix: str) -> None:
    taken = take(ARTICLE[suffix], suffix, f"a{suffix}")
    assert taken.text
    assert taken.original
    assert taken.original != taken.text


def test_plain_text() -> None:
    assert take(b"Said.", ".txt", "a.txt") == Taken(None, "Said.", "Said.")


def test_limits() -> None:
    assert limit(".txt", "a.txt") == LIMIT
    assert limit(".pdf", "a.pdf") > LIMIT
    for suffix, reason in ((".zip", "intake.not_yet"), (".xyz", "intake.unsupported"), ("", "intake.unsupported")):
        with pytest.raises(UserError) as caught:
            limit(suffix, "a")
        assert caught.value.message.id == reason


def test_libraries_wait_for_the_first_file_of_their_kind() -> None:
    asked = "import sys, scoring.intake; print({'mammoth', 'pypdfium2', 'email', 'trafilatura'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
