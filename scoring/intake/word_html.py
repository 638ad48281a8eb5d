"""A program of its own, run apart: a Word file on standard input, its text as HTML on standard output, in JSON."""

from __future__ import annotations

import io
import json
import sys


def main() -> None:
    """Answer with the page; what is no Word file ends in an error."""
    json.dump({"html": convert(sys.stdin.buffer.read())}, sys.stdout)


def convert(data: bytes) -> str:
    """The text without its pictures; nothing outside the file is looked at."""
    import mammoth  # type: ignore[import-untyped]

    found = mammoth.convert_to_html(
        io.BytesIO(data), convert_image=lambda _: [], include_embedded_style_map=False, external_file_access=False
    )
    return str(found.value)


if __name__ == "__main__":
    main()
