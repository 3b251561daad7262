"""Revisions of one address."""

from __future__ import annotations

import msgspec

from builders import document_of
from headwater.clean.revisions import with_revisions


def test_a_later_text_of_one_address_points_at_the_first() -> None:
    address = "https://tidal.example/ferry"
    first = msgspec.structs.replace(
        document_of("One dead.", path="a.txt", published="2031-05-04"), url=address
    )
    later = msgspec.structs.replace(
        document_of("Two dead.", path="b.txt", published="2031-05-05"), url=address
    )
    other = document_of("No address.", path="c.txt")
    revised = with_revisions([later, other, first])
    assert [document.revision_of for document in revised] == [first.id, None, None]
    assert with_revisions([other]) == [other]
