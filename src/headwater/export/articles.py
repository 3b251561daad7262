"""Articles without their furniture, and with it told line by line."""

from __future__ import annotations

from headwater.export.neutral import one_line
from headwater.record.document import Document

WIDEST_KIND = 12


def article_text(document: Document) -> str:
    """The lines of the article itself."""
    kept = [document.text[zone.start : zone.end].strip() for zone in document.zones if zone.is_kept]
    return "\n\n".join(kept)


def zoned_lines(document: Document) -> list[str]:
    """Every zone of the file with its line's number and what it was taken for."""
    numbers, at, number = [], 0, 1
    for zone in document.zones:
        number += document.text.count("\n", at, zone.start)
        at = zone.start
        numbers.append(number)
    return [
        f"{line:>4}  {zone.kind:<{WIDEST_KIND}}  {one_line(document.text[zone.start : zone.end])}"
        for line, zone in zip(numbers, document.zones, strict=True)
    ]
