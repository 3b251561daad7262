"""Everything an account has on one claim, or on one actor."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from rich.text import Text

from headwater.export.claims import claim_entry, witnesses
from headwater.export.index import AccountIndex
from headwater.export.lines import wrapped
from headwater.export.phrases import MENTIONED, joined, quoted
from headwater.record.account import Account, Claim, Disagreement, Origin
from headwater.record.mark import Event, Framing, Quote
from headwater.record.settlement import Actor


class ClaimFile(msgspec.Struct, frozen=True, kw_only=True):
    """A claim, the origins behind it, and where articles differ on it."""

    claim: Claim
    origins: tuple[Origin, ...]
    disagreements: tuple[Disagreement, ...]


class ActorFile(msgspec.Struct, frozen=True, kw_only=True):
    """An actor, what they say, what they do and undergo, and what they are called."""

    actor: Actor
    quotes: tuple[Quote, ...]
    events: tuple[Event, ...]
    framing: tuple[Framing, ...]
    claims: tuple[str, ...]


def find_claims(account: Account, name: str) -> list[Claim]:
    """The claims whose id is, or starts with, a name."""
    exact = [claim for claim in account.claims if claim.id == name]
    return exact or [claim for claim in account.claims if name and claim.id.startswith(name)]


def find_actors(account: Account, name: str) -> list[Actor]:
    """The actors who bear a name as it is written, else those whose names hold all of its words."""
    wanted = name.casefold().split()
    exact = [
        actor for actor in account.actors if wanted in [each.casefold().split() for each in names_of(actor)]
    ]
    if exact or not wanted:
        return exact
    return [
        actor
        for actor in account.actors
        if any(set(wanted) <= set(each.casefold().split()) for each in names_of(actor))
    ]


def names_of(actor: Actor) -> tuple[str, ...]:
    """All names, or the description of somebody without one."""
    return actor.names or (actor.name,)


def claim_file(account: Account, claim: Claim) -> ClaimFile:
    """Everything on a claim."""
    behind = {origin for witness in witnesses(claim) for origin in witness.origins}
    return ClaimFile(
        claim=claim,
        origins=tuple(origin for origin in account.origins if origin.id in behind),
        disagreements=tuple(found for found in account.disagreements if claim.id in found.claims),
    )


def actor_file(account: Account, actor: Actor) -> ActorFile:
    """Everything on an actor."""
    quotes = tuple(quote for quote in account.quotes if quote.speaker and quote.speaker.actor == actor.id)
    events = tuple(event for event in account.events if actor.id in (*event.actors, *event.recipients))
    marks = {quote.id for quote in quotes} | {event.id for event in events}
    return ActorFile(
        actor=actor,
        quotes=quotes,
        events=events,
        framing=tuple(label for label in account.framing if label.actor == actor.id),
        claims=tuple(
            claim.id for claim in account.claims if any(found.mark in marks for found in witnesses(claim))
        ),
    )


def claim_lines(found: ClaimFile, index: AccountIndex) -> Iterator[Text]:
    """A claim's file for a terminal."""
    entry = claim_entry(found.claim, index)
    yield from wrapped([(quoted(entry.text.words), "bold"), f" ({entry.text.credit})"], rest="  ")
    if entry.who:
        yield from wrapped([entry.who], first="  ", rest="    ")
    yield from wrapped([f"{entry.verdict}: {entry.why}"], first="  ", rest="    ")
    if found.origins:
        yield from wrapped(
            [f"From: {joined([origin.name for origin in found.origins])}."], first="  ", rest="    "
        )
    yield Text()
    yield Text("In whose words", style="bold underline")
    for passage in entry.passages:
        others = f" {passage.others}" if passage.others else ""
        yield from wrapped([quoted(passage.words), f" ({passage.credit})", others], first="  ", rest="    ")
    for passage in entry.denials:
        yield from wrapped(
            ["Denied: ", quoted(passage.words), f" ({passage.credit})"], first="  ", rest="    "
        )
    for passage in entry.mentions:
        yield from wrapped(
            [f"{MENTIONED}: ", quoted(passage.words), f" ({passage.credit})"], first="  ", rest="    "
        )
    yield from difference_lines(found.disagreements, index)


def difference_lines(found: tuple[Disagreement, ...], index: AccountIndex) -> Iterator[Text]:
    """Where articles differ, each side with who has it."""
    if found:
        yield Text()
        yield Text("Where they differ", style="bold underline")
    for each in found:
        yield from wrapped(
            [(each.about, "bold"), " (both may be so)" if each.open else ""], first="  ", rest="    "
        )
        for side in each.sides:
            outlets = dict.fromkeys(index.names[span.document] for span in side.witnesses)
            yield from wrapped(
                [f"{quoted(side.value)}: {joined(list(outlets))}"], first="    ", rest="      "
            )


def actor_lines(found: ActorFile, index: AccountIndex) -> Iterator[Text]:
    """An actor's file for a terminal."""
    others = [name for name in found.actor.names if name != found.actor.name]
    yield from wrapped([(found.actor.name, "bold"), f", {found.actor.kind}"])
    for title, words in (
        ("Also written", others),
        ("Titles", list(dict.fromkeys(role.text for role in found.actor.roles))),
        ("Called", list(dict.fromkeys(label.label for label in found.framing))),
    ):
        if words:
            yield from wrapped([f"{title}: {joined(words)}"], first="  ", rest="    ")
    for title, spans in (
        ("What they say", [quote.span for quote in found.quotes]),
        ("What they do, or is done to them", [event.trigger for event in found.events]),
    ):
        if spans:
            yield Text()
            yield Text(title, style="bold underline")
        for span in dict.fromkeys(map(index.sentence_around, spans)):
            credit = index.names[span.document]
            yield from wrapped([quoted(index.words(span)), f" ({credit})"], first="  ", rest="    ")
