"""A saved web page: its main text, by trafilatura (Barbaresi 2021). Nothing is fetched, nothing is run."""

from __future__ import annotations

import re

from scoring.clean import clean, clean_title
from scoring.errors import UserError

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_HEAD = 4096


def declared_charset(data: bytes) -> str | None:
    """The encoding that the page says it has."""
    found = _CHARSET.search(data[:_HEAD])
    return found.group(1).decode("ascii", "replace") if found else None


def from_html(text: str, path: str) -> tuple[str | None, str]:
    """The page's title and its main text, a line a paragraph; UserError where the page has no article."""
    from trafilatura import bare_extraction

    found = bare_extraction(text, include_comments=False, with_metadata=True) if text.strip() else None
    if found is None or isinstance(found, dict) or not clean(found.text or ""):
        raise UserError("intake.no_article", path=path)
    return clean_title(found.title or ""), clean(found.text or "")
