"""Whom some words mean as a source, and of which kind that source is."""

from __future__ import annotations

import re

from headwater.data.word_lists import any_of
from headwater.mark.attributions.outlet_names import ANAPHORS, Newsroom, bare
from headwater.mark.attributions.posts import is_poster
from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.record.mark import Chain, NamedSource, SourceKind
from headwater.record.span import Span

# Words of an office: whoever bears one speaks for an institution.
OFFICES = any_of("source_kinds.offices")
# Who may be a source without a name; what else seems to speak ("the decision", "a photo") is none.
PEOPLE = any_of("source_kinds.people")
# Bodies: whoever speaks for one, it is the body that speaks.
BODIES = any_of("source_kinds.bodies", at_the_end=True)
DOCUMENTS = any_of("source_kinds.documents")
ISSUED = re.compile(
    r"(?:the |an? |new |latest |official |preliminary |\w+ )?(?:figures|data|statistics|estimates|records|"
    r"documents|reports?|statements?|surveys?|polls?|study|results|numbers|message|resolution|letter|words|account|"
    r"testimony|version) "
    r"(?:from|by|released by|published by|issued by|of(?= the | [A-Z])) (?P<by>.+)",
    re.IGNORECASE,
)
# A paper, station or agency without a name: "a Karvost newspaper", "local media".
UNNAMED_MEDIA = re.compile(
    r"\b(?:newspapers?|"
    r"(?:tv|television|radio|news) (?:stations?|channels?|agency|agencies|networks?|(?:web)?sites?)|"
    r"(?:agency|media|news|newspaper|press|radio|television|tv|wire) reports?|"
    r"tabloids?|broadcasters?|media|press|dailies|daily|weekly|magazine|wire services?|"
    r"news (?:outlets?|organi[sz]ations?|sources|services?)|television|tv|radio|"
    r"portal|blogs?|bloggers?|reporters?|journalists?|correspondents?)$",
    re.IGNORECASE,
)
# Where a noun phrase goes on after its head, and heads that name nobody's office whatever stands beside them.
LATER = re.compile(
    r",|\s(?:of|in|for|at|from|with|to|on|near|who|which|that|close|familiar|inside|within|and)\s",
    re.IGNORECASE,
)
SOCIAL = re.compile(r"(?:the )?social media", re.IGNORECASE)
# What has been done with something, and by whom: no part of what it is.
DONE_WITH = re.compile(
    r"\s(?:\w+(?:ed|en|wn)|read|sent|held|kept|made|found|drawn|put|set)\s(?:by|in|to|on|at)\b"
)
SOURCES = re.compile(
    r"\b(?:sources?|insiders?|witness(?:es)?|eyewitness(?:es)?|analysts?|experts?|observers?|executives)$",
    re.IGNORECASE,
)
# What whose text it is knows itself.
OUR_OWN = re.compile(
    r"(?:our|my) (?:\w+ ){0,2}(?:knowledge|information|findings?|records?|data|figures|calculations?|"
    r"estimates?|count)",
    re.IGNORECASE,
)
PRONOUNS = frozenset(
    "he she they it who i we you this that which him her them some others many nobody somebody".split()
)


def source_of(
    cast: Cast, span: Span, chain_id: str | None, paragraph: Paragraph, room: Newsroom, *, says: bool = False
) -> NamedSource | None:
    """Whom the words at a span mean as a source, or None where that is nobody.

    What bears a place's name and `says` something is a person or a government so called.
    """
    text = paragraph.text[span.start - paragraph.start : span.end - paragraph.start]
    words = " ".join(text.split())
    if OUR_OWN.fullmatch(words):
        return None
    head = head_chain(cast, span, paragraph)
    chain_id = chain_id if is_named_person(chain_id, head, cast) else head or chain_id
    if chain_id is None:
        return described_source(words, room)
    chain = cast.chain(chain_id)
    head_words = LATER.split(words)[0]
    is_medium = UNNAMED_MEDIA.search(head_words) is not None and chain.kind != "person"
    is_anybody = SOURCES.search(head_words) or bare(words) in ANAPHORS or is_medium or is_poster(words)
    if not chain.names and is_anybody:  # "the source", "the newspaper": who that is, its words tell
        return described_source(words, room)
    if chain.kind == "place":
        return NamedSource(name=chain.name, kind="official", actor=chain.id) if says else None
    may_be_medium = chain.kind in {"organisation", "group"} or " " in chain.name
    known = medium(chain.name, chain.id, room) if may_be_medium else None
    if known is not None and not room.can_be_called(bare(words), chain.name, known.kind):
        return described_source(words, room)  # "the broadcaster" is none of the papers that it is taken for
    kind = kind_of(chain if head is None else cast.chain(head))
    return known or NamedSource(name=chain.name, kind=kind, actor=chain.id)


def described_source(words: str, room: Newsroom) -> NamedSource | None:
    """A source of which only a description is known: "two diplomats", "a draft"."""
    if not words or words.casefold() in PRONOUNS or words[0] in "£$€" or OUR_OWN.fullmatch(words):
        return None
    known = medium(words, None, room)
    if known or bare(words).removeprefix("same ").removeprefix("news ") in ANAPHORS:
        return known
    issued = ISSUED.match(words)
    issuer = described_source(issued["by"], room) if issued is not None else None
    if issuer is not None:
        return issuer
    head = LATER.split(words)[0]
    kind = described_kind(words, head)
    return NamedSource(name=head if kind == "social-post" else words, kind=kind) if kind else None


def described_kind(words: str, head: str) -> SourceKind | None:
    """What a description without a name is of: the first kind that its words tell."""
    told: tuple[tuple[bool, SourceKind], ...] = (
        (is_poster(words), "social-post"),
        (UNNAMED_MEDIA.search(head) is not None and SOCIAL.match(head) is None, "outlet"),
        (SOURCES.search(head) is not None, "person"),
        (is_paper(head), "document"),
        (OFFICES.search(words) is not None or BODIES.search(head) is not None, "official"),
        (PEOPLE.search(words) is not None, "person"),
        (DOCUMENTS.search(words) is not None, "document"),
    )
    return next((kind for is_so, kind in told if is_so), None)


def is_paper(head: str) -> bool:
    """Whether a phrase is of a paper, and no office stands before what was done with it: "a list kept by"."""
    paper = DONE_WITH.split(head)[0]
    return DOCUMENTS.search(paper) is not None and not (OFFICES.search(paper) or BODIES.search(paper))


def head_chain(cast: Cast, span: Span, paragraph: Paragraph) -> str | None:
    """Whom the head of some words means: in "Kremlin spokesman N.", N. and not the Kremlin."""
    tokens = paragraph.parse.char_span(
        span.start - paragraph.start, span.end - paragraph.start, alignment_mode="contract"
    )
    if not tokens:
        return None
    head = paragraph.span(tokens.root)
    covering = [mention for mention in cast.mentions_in(span) if mention.span.covers(head)]
    return min(covering, key=lambda mention: len(mention.span)).chain if covering else None


def is_named_person(chain: str | None, head: str | None, cast: Cast) -> bool:
    """Whether somebody has a name where the words that describe her are taken for somebody without."""
    if chain is None or head is None:
        return False
    return cast.chain(chain).kind == "person" and bool(cast.chain(chain).names) and not cast.chain(head).names


def medium(name: str, chain: str | None, room: Newsroom) -> NamedSource | None:
    """The outlet or agency of that name, where it is one."""
    registered = room.outlets.find(name) if name[:1].isupper() or bare(name) != name.casefold() else None
    is_listed = registered is not None and bare(name) not in room.outlets.common
    kind = room.kinds.get(bare(name)) or (registered.kind if registered and is_listed else None)
    return NamedSource(name=name, kind=kind, actor=chain) if kind else None


def kind_of(chain: Chain) -> SourceKind:
    """An institution, a party with a name, or who speaks for one, is official; anyone else a person."""
    if chain.kind in {"organisation", "state", "place"}:
        return "official"
    if chain.kind == "group":
        head = LATER.split(chain.name)[0]
        is_party = bool(chain.names) or (OFFICES.search(chain.name) is not None and not SOURCES.search(head))
        return "official" if is_party else "person"
    described = [chain.name, *(role.text for role in chain.roles)]
    return "official" if any(OFFICES.search(text) for text in described) else "person"
