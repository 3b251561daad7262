"""A pile: documents with their marks, as the later stages read it."""

from __future__ import annotations

import msgspec

from headwater.record.document import Document
from headwater.record.mark import Marks


class MarkedDocument(msgspec.Struct, frozen=True, kw_only=True):
    """A document and everything marked in it."""

    document: Document
    marks: Marks
