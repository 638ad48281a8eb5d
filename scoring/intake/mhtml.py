"""A web page saved as one file (.mhtml, .mht): the page among its parts. The pictures and styles are not looked at."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.message import Message

from scoring.errors import UserError
from scoring.intake.decode import decode
from scoring.intake.html import declared_charset, from_html

_PAGES = 10  # a page and the pages in it
_DEEPEST = 20  # parts that hold parts; saved pages have one or two
_HOLDS_PARTS = re.compile(rb"^content-type:\s{0,9}multipart/", re.IGNORECASE | re.MULTILINE)


def from_mhtml(data: bytes, path: str) -> tuple[str | None, str, str]:
    """The page's title, its main text and its source; of several pages the first that has an article."""
    pages = _pages(data, path)
    for page in pages[:_PAGES]:
        try:
            return *from_html(page, path), page
        except UserError:
            continue
    raise UserError("intake.no_article" if pages else "intake.broken", path=path)


def _pages(data: bytes, path: str) -> list[str]:
    if len(_HOLDS_PARTS.findall(data)) > _DEEPEST:
        raise UserError("intake.broken", path=path)
    try:
        message = message_from_bytes(data, policy=policy.compat32)
        parts = [part for part in message.walk() if part.get_content_type() == "text/html"]
        return [_source(part, path) for part in parts[:_PAGES]]
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UserError("intake.broken", path=path) from error


def _source(part: Message, path: str) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    return decode(data, path, part.get_content_charset() or declared_charset(data))
