"""Files of each kind, made as small as they can be."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from email.charset import QP, Charset
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from random import Random

from resources.messages import word
from scoring.errors import UserError

_OFFICE = "http://schemas.openxmlformats.org"
_TYPES = (
    f'<Types xmlns="{_OFFICE}/package/2006/content-types"><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_OFFICE}/package/2006/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)


def story(count: int = 8) -> list[str]:
    """Paragraphs of an article."""
    return [
        f"The council of town number {i} said on Monday that its “harbour” will open before the end of the year."
        for i in range(count)
    ]


def page(paragraphs: Sequence[str]) -> str:
    """A web page with an article."""
    body = "".join(f"<p>{each}</p>" for each in paragraphs)
    return (
        "<html><head><meta charset='utf-8'><title>Harbours to open</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><h1>Harbours to open</h1>{body}</article></body></html>"
    )


def mhtml(*pages: str) -> bytes:
    """Web pages saved as one file."""
    message = MIMEMultipart("related", type="text/html")
    charset = Charset("utf-8")
    charset.body_encoding = QP
    message.attach(MIMEText("p{color: red}", "css"))
    for each in pages:
        message.attach(MIMEText(each, "html", charset))  # type: ignore[arg-type]  # a Charset says how it is written
    return message.as_bytes()


def words(text: str, style: str = "") -> str:
    """A Word paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def docx(body: str, more: Mapping[str, str] | None = None) -> bytes:
    """A Word document."""
    names = f'xmlns:w="{_OFFICE}/wordprocessingml/2006/main" xmlns:r="{_OFFICE}/officeDocument/2006/relationships"'
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as parcel:
        parcel.writestr("[Content_Types].xml", _TYPES)
        parcel.writestr("_rels/.rels", _RELATIONS)
        parcel.writestr("word/document.xml", f"<w:document {names}><w:body>{body}</w:body></w:document>")
        for name, part in (more or {}).items():
            parcel.writestr(name, part)
    return data.getvalue()


def line(x: float, y: float, text: str, size: float = 10, font: str = "F") -> str:
    """A line on a PDF's page; font B is bold."""
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n"


def column(x: float, y: float, lines: Sequence[str], step: float = 12) -> str:
    """Lines below one another."""
    return "".join(line(x, y - step * i, each) for i, each in enumerate(lines))


def pdf(pages: Sequence[str], trailer: str = "", objects: Sequence[str] = (), forms: str = "") -> bytes:
    """A PDF of pages, each as the commands that draw it."""
    first = 5 + len(objects)
    kids = " ".join(f"{first + 2 * i + 1} 0 R" for i in range(len(pages)))
    bodies = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        *objects,
    ]
    for i, content in enumerate(pages):
        bodies.append(f"<</Length {len(content)}>>stream\n{content}\nendstream")
        bodies.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {first + 2 * i} 0 R"
            f"/Resources<</Font<</F 3 0 R/B 4 0 R>>/XObject<<{forms}>>>>>>"
        )
    return _numbered(bodies, trailer)


def _numbered(bodies: Sequence[str], trailer: str) -> bytes:
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(bodies) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF"
    return data + f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n{table}{end}".encode()


def damaged(data: bytes, seed: int) -> bytes:
    """The file with some bytes changed; every third cut off as well."""
    random = Random(seed)  # noqa: S311
    found = bytearray(data)
    for _ in range(random.randrange(1, 30)):
        found[random.randrange(len(found))] = random.randrange(256)
    return bytes(found[: random.randrange(len(found))] if seed % 3 == 0 else found)


def assert_told(read: Callable[[], object], name: str) -> None:
    """Reading ends with a text, or with a message that names the file."""
    try:
        read()
    except UserError as error:
        told = word(error.message.id, error.message.values)
    else:
        told = f"{name}: "
    assert told.startswith(f"{name}: ")
