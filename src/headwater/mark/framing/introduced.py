"""Whom an article describes before it names him: a whole name without an office is of somebody told of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.framing.told_in import Told
from headwater.mark.parsed import ParsedDocument

LEAD = 2  # sentences at the top of the body
BACK = 5  # sentences between a description and the name
BEFORE, BEHIND = 5, 60  # code points from a name within which its office is looked for
# Of these an article has many, and they mostly stay without a name.
NAMELESS = frozenset(
    "source sources official officials spokesman spokeswoman spokesperson witness expert analyst observer "
    "insider reporter correspondent journalist author reader user editor person".split()
)
KIN = frozenset("father mother dad mum mom grandfather grandmother son daughter widow widower".split())
KINDRED = frozenset("his her their its my our".split())  # whose is told, who is not the one told of
UNNAMED = frozenset({"another", "every", "each", "any", "no", "other", "one"})


def introduced(parsed: ParsedDocument, told: Sequence[Told], lexicon: ActorLexicon) -> dict[str, str]:
    """The persons described without a name, with the name that the article gives them further on."""
    found: dict[str, str] = {}
    described: dict[str, Told] = {}
    named: set[str] = set()
    for each in (each for each in told if each.chain.kind == "person"):
        if not each.chain.names and is_somebody(each):
            described.setdefault(each.chain.id, each)
        if not each.chain.names or each.mention.form != "name" or each.chain.id in named:
            continue
        is_next = not named
        named.add(each.chain.id)
        meant = bearer(each, described, lexicon, is_next=is_next) if is_known(each, parsed) else None
        if meant is not None:
            found[meant.chain.id] = each.chain.id
            del described[meant.chain.id]
    return found


def bearer(name: Told, described: Mapping[str, Told], lexicon: ActorLexicon, *, is_next: bool) -> Told | None:
    """Who was described before a name and is the only one who may bear it.

    That is whom the sentence right before is about or ends with, or whom the first of the article is about
    where the name is the next one (`is_next`) or a sentence is about its bearer as well.
    """
    near = [
        each for each in described.values() if each.sentence < name.sentence and may_bear(each, name, lexicon)
    ]
    found = [each for each in near if is_right_before(each, name)]
    if not found:
        about = [each for each in near if is_in_lead(each, name) and (is_next or name.is_subject)]
        found = [each for each in about if not any(is_rival(other, each) for other in near)]
    return found[0] if len(found) == 1 else None


def is_rival(other: Told, described: Told) -> bool:
    """Whether somebody else is met with in the same sentence, who may be the one that is named."""
    if other is described or other.sentence != described.sentence:
        return False
    is_met = other.head.dep_ == "dobj" or other.head.head.lower_ == "against"
    return is_met and other.text.split()[0].casefold() not in KINDRED


def is_right_before(described: Told, name: Told) -> bool:
    """Whether a paragraph goes on with a name where it has told of somebody: "… jailed a mayor. Ann Roe"."""
    is_next = described.paragraph == name.paragraph and name.sentence == described.sentence + 1
    return is_next and name.is_first and (described.is_subject or described.is_done_to)


def is_in_lead(described: Told, name: Told) -> bool:
    """Whether the first sentence is about somebody whom the next ones name."""
    is_near = name.sentence - described.sentence <= BACK
    return described.sentence <= LEAD and is_near and described.is_subject


def may_bear(described: Told, name: Told, lexicon: ActorLexicon) -> bool:
    """Whether a description's gender is that of the name's bearer, as far as both are known."""
    noun = described.head.lower_
    return is_of_gender(lexicon.genders.get(noun), name, lexicon)


def is_of_gender(gender: str | None, name: Told, lexicon: ActorLexicon) -> bool:
    """Whether a name's bearer may be a man or a woman, as far as the given name tells."""
    given = lexicon.given.get(name.text.split()[0], "-")
    return gender is None or given in {"-", gender}


def is_somebody(told: Told) -> bool:
    """Whether a description is of one in particular who may be named later."""
    words = told.text.casefold().split()
    is_told = words[:1] != [told.head.lower_] or len(words) > 1
    return (
        told.mention.form == "description"
        and is_told
        and told.head.lower_ not in NAMELESS
        and words[0] not in UNNAMED
    )


def is_known(name: Told, parsed: ParsedDocument) -> bool:
    """Whether a whole name stands as if the reader knew who that is: no office, trade or age tells it."""
    if len(name.text.split()) < 2:
        return False
    start, end = name.mention.span.start, name.mention.span.end
    near = [
        role
        for role in name.chain.roles
        if abs(role.span.start - end) < BEHIND or abs(start - role.span.end) < BEFORE
    ]
    return not any(is_told(role.span.start, role.span.end, name, parsed) for role in near)


def is_told(start: int, end: int, name: Told, parsed: ParsedDocument) -> bool:
    """Whether an office or a trade stands beside a name, and not only kin ("a father of four")."""
    text = parsed.document.text
    if start >= name.mention.span.end and not KIN.isdisjoint(text[start:end].casefold().split()):
        return False
    first, last = min(end, name.mention.span.end), max(start, name.mention.span.start)
    return "." not in text[first:last]
