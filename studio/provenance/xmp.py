"""The machine-readable mark: an XMP packet with IPTC's Digital Source Type, written and read.

XMP: ISO 16684-1. Properties: IPTC Photo Metadata 2025.1 (Digital Source Type, AI System Used, AI
System Version Used). The terms are those of the IPTC controlled vocabulary "digitalsourcetype".
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from xml.sax.saxutils import escape

IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
OURS = "urn:scenewright:provenance:1"
TERMS = "http://cv.iptc.org/newscodes/digitalsourcetype/"
MOST_BYTES = 1 << 20

GENERATED = TERMS + "trainedAlgorithmicMedia"
"""Made by a model from training data."""
MIXED = TERMS + "compositeWithTrainedAlgorithmicMedia"
"""A person's own media and a model's, together."""
COMPOSITE = TERMS + "composite"
"""Several elements, none of which a model made."""
ALGORITHMIC = TERMS + "algorithmicMedia"
"""Made by rules alone, without anything learned: music that the program composes, plain cards."""

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XMP = "http://ns.adobe.com/xap/1.0/"
_DC = "http://purl.org/dc/elements/1.1/"
_NAMES = {
    "source_type": f"{{{IPTC}}}DigitalSourceType",
    "system": f"{{{IPTC}}}AISystemUsed",
    "system_version": f"{{{IPTC}}}AISystemVersionUsed",
    "ledger_sha256": f"{{{OURS}}}LedgerSHA256",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class XmpMark:
    """What the packet says.

    Attributes:
        source_type: One of the terms above, or another of the vocabulary; "" for none.
        system: What made it ("Scenewright with starter").
        system_version: Its version.
        title: Of the movie, may be empty.
        ledger_sha256: Hash of the ledger's body, in hexadecimal; may be empty.
    """

    source_type: str
    system: str = ""
    system_version: str = ""
    title: str = ""
    ledger_sha256: str = ""


def xmp_packet(mark: XmpMark) -> bytes:
    """The mark as an XMP packet in UTF-8; equal marks give equal bytes."""
    lines = [
        f"   <{name}>{escape(_clean(value))}</{name}>"
        for name, value in (
            ("Iptc4xmpExt:DigitalSourceType", mark.source_type),
            ("Iptc4xmpExt:AISystemUsed", mark.system),
            ("Iptc4xmpExt:AISystemVersionUsed", mark.system_version),
            ("xmp:CreatorTool", f"Scenewright {mark.system_version}".strip()),
            ("scenewright:LedgerSHA256", mark.ledger_sha256),
        )
        if value
    ]
    if mark.title:
        title = escape(_clean(mark.title))
        lines.append(
            f'   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        )
    body = "\n".join(lines)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        f' <rdf:RDF xmlns:rdf="{_RDF}">\n'
        f'  <rdf:Description rdf:about="" xmlns:Iptc4xmpExt="{IPTC}" xmlns:xmp="{_XMP}"'
        f' xmlns:dc="{_DC}" xmlns:scenewright="{OURS}">\n'
        f"{body}\n"
        "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    ).encode()


def read_packet(data: bytes) -> XmpMark | None:
    """What an XMP packet says; None where it is damaged or none of it is known.

    Packets come from anybody: a document type, in which entities could be declared, is refused.
    """
    if len(data) > MOST_BYTES or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    try:
        root = ET.fromstring(data.decode("utf-8").strip("\x00\ufeff \n\r\t"))
    except (ET.ParseError, UnicodeDecodeError, ValueError):
        return None
    found = dict.fromkeys(_NAMES, "")
    title = ""
    for element in root.iter():
        for field, name in _NAMES.items():
            # A property may be an element, or an attribute of its description (7.9.2.2).
            value = element.text if element.tag == name else element.get(name)
            found[field] = found[field] or (value or "").strip()
        if element.tag == f"{{{_DC}}}title":
            title = "".join(element.itertext()).strip()
    return XmpMark(title=title, **found) if any(found.values()) else None


def _clean(text: str) -> str:
    """Without characters that XML cannot hold."""
    return "".join(c for c in text if c >= " " and not 0xD800 <= ord(c) < 0xE000)[:2000]
