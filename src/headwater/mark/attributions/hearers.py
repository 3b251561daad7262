"""Outlets without a name to whom somebody spoke: "told public television", "in an interview with a daily"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.summed_up import overlap
from headwater.record.mark import NamedSource, SourceKind

MEDIA = (
    r"(?:(?:radio|television|tv|news)\s(?:station|channel|network)s?|news\sagenc(?:y|ies)|newspapers?|"
    r"broadcasters?|radio|television|tv|tabloids?|dailies|daily|weekly|magazines?|news\s(?:sites?|portals?|websites?))"
)
# Without one of these, or a people's name, "radio" may be a set and "the newspaper" the one named before.
WHOSE = (
    r"(?:state|public|national|local|regional|commercial|private|independent|foreign|provincial|community|"
    r"military|government|opposition|[A-Z]\w+(?:an|ish|ese|i))"
)
TOLD = (
    r"(?:told|tells|telling|said\sto|spoke\sto|spoke\swith|speaking\sto|speaking\swith|said\son|speaking\son|"
    r"interview\s(?:with|to|on)|remarks\sto|comments\sto|statement\sto)"
)
LEAD = rf"(?:\b(?:{TOLD}|[Ss]peaking\son|[Aa]ppear(?:ing|ed)\son)|(?:^|(?<=[.!?:]\s)|(?<=\n))On)"
# What follows an outlet and not its owner: "told a newspaper seller".
AFTER = (
    r"on|in|at|by|that|the|he|she|it|they|we|during|after|before|last|this|yesterday|today|late|early|earlier|from|"
    r"how|why|what|an?|there|his|her|their|its|one|no|nobody|and|but|as|when|while|[A-Z][a-z]+day"
)
HEARER = re.compile(
    rf"{LEAD}\s(?P<who>(?:an?\s(?:\w+\s)?|the\s)?(?:{WHOSE}(?:[ -]run)?\s){{1,2}}{MEDIA}|"
    r"an?\s(?:newspaper|broadcaster|tabloid|daily|radio\sstation|television\schannel|magazine))\b"
    rf"(?=\s*(?:[.,;:!?)]|$)|\s(?:{AFTER})\b)"
)
AGENCY = re.compile(r"agenc", re.IGNORECASE)


def nameless_hearers(kept: Sequence[Reading], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A draft for each outlet without a name that a sentence says to have been told something."""
    named = [draft.evidence for draft in drafts if draft.is_medium]
    for reading in kept:
        start = reading.paragraph.start
        for match in HEARER.finditer(reading.paragraph.text):
            place = (start + match.start(), start + match.end())
            if any(overlap(place, each) for each in named):
                continue
            kind: SourceKind = "agency" if AGENCY.search(match["who"]) else "outlet"
            sentence = reading.sentence_at(match.start())
            yield Draft(
                paragraph=reading.number,
                sentence=sentence,
                evidence=place,
                named=(start + match.start("who"), start + match.end("who")),
                source=NamedSource(name=match["who"], kind=kind),
                role="told",
                scope=[sentence],
            )
