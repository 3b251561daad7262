"""Outlets that no list has, and that an article shows to be such: they report, and cite others for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.issuers import is_body
from headwater.mark.attributions.outlet_names import ARTICLES, OF, Newsroom, OutletName, bare
from headwater.mark.attributions.relay_drafts import Reading

WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"
NAME = rf"{WORD}(?:\s(?:(?:of|de|del|della|di|da|do|du|des|von|der|the|la)\s){{0,2}}{WORD}|\s{WORD}){{0,4}}"
# An institution states and says; who "reports, citing" another is a medium.
CITES = re.compile(
    rf"(?<![\w.’'-])(?:[Tt]he\s)?(?P<name>{NAME}),?\s(?:has\s)?(?:reports?|reported|writes|wrote),?\s"
    r"(?:citing|quoting|with\sreference\sto|in\sreference\sto)\b"
)
CUE = re.compile(r"\b(?:citing|quoting|reference)\b")


def let_in(kept: Sequence[Reading], room: Newsroom) -> None:
    """Count whoever is said to report something, citing others, among the outlets of a document."""
    for name in citers(kept, room):
        room.met(OutletName(first=0, last=0, outer_first=0, outer_last=0, name=name, kind="outlet"))
        words = name.split()
        if len(words) > 2 and words[0].casefold() in ARTICLES and words[2] in OF:
            room.kinds[bare(" ".join(words[:2]))] = "outlet"  # "Le Phare de Tarn" is "Le Phare"
    room.met_last.clear()


def citers(kept: Sequence[Reading], room: Newsroom) -> Iterator[str]:
    """The names, unlisted and nobody's else, that a sentence lets report and cite."""
    for reading in kept:
        text = reading.paragraph.text
        for match in CITES.finditer(text) if CUE.search(text) else ():
            name = match["name"]
            is_known = bare(name) in room.kinds or room.outlets.find(name) is not None
            if not (is_known or room.is_somebody(name) or is_body(name)):
                yield name
