"""From a name that a user gives to the words that are meant: an actor and one of its mentions."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.record.account import Account
from headwater.record.decision import Pointer
from headwater.record.settlement import Actor
from headwater.record.span import Span


def actors_called(account: Account, name: str) -> list[Actor]:
    """The actors with that id, else those of that name, letter case apart, the most mentioned first."""
    wanted = plain(name)
    found = [actor for actor in account.actors if actor.id == name] or [
        actor for actor in account.actors if wanted in {plain(each) for each in (actor.name, *actor.names)}
    ]
    return sorted(found, key=lambda actor: (-len(actor.mentions), actor.id))


def pointer_to(account: Account, actor: Actor, name: str, elsewhere: Pointer | None = None) -> Pointer:
    """The first mention of an actor in these words, else by any of its names, else the first of all.

    Of equals one in another article than `elsewhere`, since what one article joins stays one.
    """
    documents = {document.id: document for document in account.documents}
    ordered = sorted(actor.mentions, key=lambda span: (documents[span.document].path, span.start))
    names = {plain(each) for each in (actor.name, *actor.names)}

    def distance(span: Span) -> tuple[int, bool]:
        words = plain(documents[span.document].words(span))
        is_there = elsewhere is not None and documents[span.document].path == elsewhere.path
        return (0 if words == plain(name) else 1 if words in names else 2), is_there

    span = min(ordered, key=distance)
    document = documents[span.document]
    return Pointer(path=document.path, start=span.start, end=span.end, words=document.words(span))


def told_apart(actors: Sequence[Actor]) -> str:
    """Several actors in one line, each by its id, its kind and how often it is mentioned."""
    return "; ".join(f"{each.id} ({each.name}, {each.kind}, {len(each.mentions)} times)" for each in actors)


def plain(name: str) -> str:
    """A name on one line in small letters."""
    return " ".join(name.casefold().split())
