"""Whose body "his party" is: that which somebody is told to be of ("Odo Venn of the Green Tide")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.mark.actors.body_sorts import NAMED, SORT_OF, Sort
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.salience import Remembered

MEMBERSHIPS: frozenset[Sort] = frozenset({"party", "group", "firm"})  # of which people are


def body_of(member: Draft, noun: str, remembered: Sequence[Remembered]) -> Draft | None:
    """The body that stands behind a person's name, last told, if the noun may mean it."""
    sort = SORT_OF.get(noun)
    if sort not in MEMBERSHIPS or member.kind != "person":
        return None
    starts = {(id(item.appearance.words), item.appearance.start): item.draft for item in remembered}
    for item in reversed(remembered):
        if item.draft is not member or item.appearance.form != "name":
            continue
        words = id(item.appearance.words)
        found = (starts.get((words, place)) for place in places_behind(item))
        body = next((each for each in found if each is not None and may_be(each, sort)), None)
        if body is not None:
            return body
    return None


def places_behind(item: Remembered) -> Iterator[int]:
    """Where a body may be named behind a name: "of X", "of the X", "(X"."""
    words, end = item.appearance.words, item.appearance.end
    if words.lower(end) == "of":
        yield end + 1 + (words.lower(end + 1) == "the")
    if words.lower(end) == "(":
        yield end + 1


def may_be(body: Draft, sort: Sort) -> bool:
    """Whether somebody named is a body, and no word of its names or beside them makes it another sort."""
    told = {word for phrase in (*body.names, *body.told) for word in phrase.casefold().split()}
    sorts = {NAMED[word] for word in told if word in NAMED}
    return body.kind == "organisation" and bool(body.names) and (not sorts or bool(sorts & MEMBERSHIPS))
