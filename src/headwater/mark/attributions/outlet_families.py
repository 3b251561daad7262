"""Which outlet a description can mean: "the broadcaster" is a station, "the daily" a paper."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Family = Literal["air", "print", "wire", "web"]

FAMILIES: dict[str, Family] = {
    **dict.fromkeys("broadcaster station channel network radio television tv".split(), "air"),
    **dict.fromkeys("newspaper paper daily weekly tabloid broadsheet magazine monthly".split(), "print"),
    **dict.fromkeys("website site portal blog".split(), "web"),
    **dict.fromkeys("agency newswire".split(), "wire"),
}
# What an outlet's name says that it is; "News" and "Today" say nothing.
ON_AIR = re.compile(r"\b(?:radio|tv|television|fm|channel|broadcasting|broadcaster)\b", re.IGNORECASE)
PRINTED = re.compile(
    r"\b(?:gazette|herald|courier|mirror|post|tribune|times|ledger|telegraph|chronicle|journal|examiner|daily|"
    r"weekly|newspaper|dispatch|sentinel|observer|packet|inquirer|advertiser|argus|zeitung|gazeta|tageblatt|"
    r"evening|morning)\b",
    re.IGNORECASE,
)


def family_said(words: Iterable[str]) -> Family | None:
    """What a description calls an outlet: "the news site"."""
    return next((FAMILIES[word] for word in words if word in FAMILIES), None)


def family_of(name: str, kind: str) -> Family | None:
    """What an outlet's name shows it to be, or None."""
    if kind == "agency":
        return "wire"
    if ON_AIR.search(name):
        return "air"
    return "print" if PRINTED.search(name) else None


def can_mean(form: str, family: Family | None) -> bool:
    """Whether an outlet of a family may be called so: a paper or a station has a site, too."""
    said = FAMILIES.get(form)
    return said is None or family is None or said == family or (said == "web" and family != "wire")
