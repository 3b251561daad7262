"""Who says a statement, as most of its witnesses have it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from headwater.collate.reading import Reading, Statement
from headwater.record.settlement import Actor

PERSONAL = frozenset({"person", "group"})  # kinds of which a description may be one named elsewhere


def speaker_of(readings: Sequence[Reading], actors: Mapping[str, Actor]) -> str | None:
    """Who says it in most witnesses, those within another's words aside; an outlet only where all name one,
    the issuer of his own words only where no other witness names anybody.

    Of equals by name rather than by description, and by the fuller name. Who is only described is
    whoever of the same kind other witnesses name.
    """
    told = [reading for reading in readings if isinstance(reading, Statement) and reading.speaker]
    said = [reading for reading in told if not reading.is_carried] or told
    reported = [each for each in said if not each.is_own]
    said = reported if any(name_words(each.speaker or "", actors) for each in reported) else said
    own = [reading for reading in said if not is_quoted_in(reading, said)]
    votes = Counter(reading.speaker for reading in own if reading.speaker)
    ordered = sorted(votes, key=lambda speaker: (-votes[speaker], -len(name_words(speaker, actors)), speaker))
    if not ordered or name_words(ordered[0], actors):
        return ordered[0] if ordered else None
    return next((other for other in ordered if can_be_named(ordered[0], other, actors)), ordered[0])


def others_said_to_speak(
    readings: Sequence[Reading], speaker: str | None, actors: Mapping[str, Actor]
) -> Iterator[tuple[str, str]]:
    """The marks that give the words to somebody else with a name, or to another body, and to whom; not those
    by whom they come."""
    for reading in readings:
        other = reading.speaker if isinstance(reading, Statement) and not reading.is_carried else None
        if other and speaker and other != speaker and is_somebody(other, actors):
            yield reading.mark, other


def is_somebody(speaker: str, actors: Mapping[str, Actor]) -> bool:
    """Whether a speaker has a name, or is a body that needs none ("the fire service")."""
    known = actors.get(speaker)
    return known is not None and (bool(known.names) or known.kind == "organisation")


def is_quoted_in(reading: Statement, told: Sequence[Statement]) -> bool:
    """Whether a statement is a part of what another speaker of the group says in the same document."""
    return any(
        other.document == reading.document
        and other.speaker != reading.speaker
        and len(other.span) > len(reading.span)
        and other.span.covers(reading.span)
        for other in told
    )


def name_words(speaker: str, actors: Mapping[str, Actor]) -> list[str]:
    """The words of the name that somebody has anywhere; none of whoever is only described."""
    known = actors.get(speaker)
    return known.name.split() if known and known.names else []


def can_be_named(described: str, other: str, actors: Mapping[str, Actor]) -> bool:
    """Whether a description may be of somebody with a name: both are persons, or bodies of one kind."""
    if not name_words(other, actors) or described not in actors:
        return False
    kinds = {actors[described].kind, actors[other].kind}
    return len(kinds) == 1 or kinds <= PERSONAL
