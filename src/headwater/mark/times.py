"""Time expressions as EDTF."""

from __future__ import annotations

from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Time


def find_times(parsed: ParsedDocument) -> tuple[Time, ...]:
    """The time expressions of every zone, anchored on the publication date where there is one."""
    return ()
