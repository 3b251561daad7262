"""Who speaks for a body in whose name it is said: "the ministry, in the person of Colonel Venn, asserts"."""

from __future__ import annotations

from headwater.mark.quotes.subtrees import child_of
from headwater.mark.tokens import Token


def person_of(body: Token) -> Token | None:
    """The person in whom a body speaks, by name."""
    for link in (*body.rights, *(child for child in body.head.lefts if child.i > body.i)):
        noun = child_of(link, "pobj") if link.lower_ == "in" else None
        if noun is None or noun.lower_ != "person":
            continue
        of = next((child for child in noun.rights if child.lower_ == "of"), None)
        name = child_of(of, "pobj") if of is not None else None
        if name is not None and name.pos_ == "PROPN":
            return name
    return None
