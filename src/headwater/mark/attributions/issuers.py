"""The body that a line of its own names as whose words a whole text is."""

from __future__ import annotations

import re
from collections.abc import Collection

from headwater.mark.attributions.outlet_names import Newsroom, bare
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import BODIES, LATER, OFFICES
from headwater.mark.cast import Cast
from headwater.record.mark import Chain, NamedSource

UNSEEN = frozenset({"organisation", "person"})  # a firm of one word may not have been seen to be one
LINKING = frozenset("OF THE AND FOR ON IN WITH".split())
# Words of people and of a page's own furniture, which end texts too.
OTHERS = re.compile(r"\b(?:by|staff|reporters?|editors?|writers?|contributed|photos?|with|more|from)\b", re.I)
# What every body has, and none is called.
NOBODYS = re.compile(
    r"(?:the )?(?:press|media|news|public|communications?|information|corporate|investors?|regulatory)"
    r"(?: (?:relations|affairs|and|&|communications?|information|press|media|news|releases?))*"
    r"(?: (?:office|department|desk|service|centre|center|team|room|unit|section|bureau|division))?|"
    r"newsroom|office of the (?:spokes\w+|press secretary)|"
    r"(?:office|department|directorate|bureau|division|service) (?:of|for)"
    r"(?: (?:public|press|media|news|information|communications?|relations|affairs|and|&))+",
    re.IGNORECASE,
)
# What bodies are that issue texts and seldom are a source without a name.
ISSUING = re.compile(
    r"\b(?:guild|society|trust|corporation|cooperative|co-operative|academy|diocese|chamber)\b|"
    r"\b(?:plc|ltd|inc|llc|gmbh)\.?$",
    re.IGNORECASE,
)
NAME = re.compile(r"(?:(?:[A-Z0-9][\w.’'&-]*|of|the|and|for|on|in|de|&|with),?\s*)+")


def issuer(name: str, cast: Cast, room: Newsroom, *, is_letterhead: bool = False) -> NamedSource | None:
    """The body of that name, as the text calls it where it does."""
    is_listed = room.outlets.find(name) is not None or bare(name) in room.kinds
    is_press = is_listed and not (is_letterhead and room.is_own(name, None) and not room.outlets.find(name))
    if not name[:1].isupper() or NOBODYS.fullmatch(name) or is_press or is_others(name, is_letterhead):
        return None
    chain = chain_called(name, cast, UNSEEN if is_letterhead and " " not in name else {"organisation"})
    called = chain.name if chain else name
    if called.isupper() and (" " in called or chain is None):  # else its initials
        called = in_small_letters(called)
    is_firm = is_letterhead and chain is not None and (" " not in name or is_told_of(chain, cast))
    if not (is_body(name) or is_body(called) or is_firm):
        return None
    return NamedSource(name=called, kind="official", actor=chain.id if chain else None)


def is_others(line: str, is_letterhead: bool) -> bool:
    """Whether a line says who wrote or helped, or is none but a name: a letterhead's is."""
    if is_letterhead:
        return OTHERS.match(line) is not None or NAME.fullmatch(line) is None
    return OTHERS.search(line) is not None


def is_body(name: str) -> bool:
    """Whether a name tells that it is an office's or a firm's: "Harbour Bank of Lisk"."""
    if OFFICES.search(name) is not None or BODIES.search(LATER.split(name)[0]) is not None:
        return True
    return ISSUING.search(name) is not None


def is_told_of(chain: Chain, cast: Cast) -> bool:
    """Whether a text names somebody more than once: a letterhead's firm, and not who wrote below it."""
    return sum(mention.chain == chain.id for mention in cast.mentions) > 1


def in_small_letters(name: str) -> str:
    """A name in capitals as a text writes it: "Ministry of Works"."""
    return " ".join(word.lower() if word in LINKING else word.title() for word in name.split())


def chain_called(name: str, cast: Cast, kinds: Collection[str]) -> Chain | None:
    """Who has that name in the text, among some kinds of actors, or is called there without whose she is."""
    folded = name.casefold()
    known = [chain for chain in cast.chains if chain.kind in kinds]
    found = next((chain for chain in known if folded in {each.casefold() for each in chain.names}), None)
    return found or next(
        (chain for chain in known if any(is_begun(folded, each) for each in chain.names)), None
    )


def is_begun(folded: str, name: str) -> bool:
    """Whether an official name only adds to a name of several words whose it is: "of the Republic of"."""
    return " " in name and folded.startswith(f"{name.casefold()} of ")


def whole_draft(reading: Reading, at: int, name: str, source: NamedSource) -> Draft:
    """All of a piece, as what a body says that a line of it names."""
    start = reading.paragraph.start + at
    return Draft(
        paragraph=reading.number,
        sentence=reading.range,
        evidence=(start, start + len(name)),
        named=(start, start + len(name)),
        source=source,
        role="release",
        scope=[],
        carries_article=True,
    )
