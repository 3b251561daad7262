"""What one story of an affair tells of another's happening is one more witness of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from differing import actor, compared
from headwater.collate.across import Group, joined_across
from headwater.collate.reading import Happening
from headwater.collate.retold import Ties, retold, ties_of
from headwater.collate.words import content_words
from headwater.record.settlement import AffairLink
from headwater.record.span import Span
from readings_by_hand import happened

KEEPER = actor("keeper", "Ysolde Marr", "keeper")
OWNER = actor("owner", "Jory Tamm", "owner")
DAYS = {"d1": "2031-03-04", "d2": "2031-09-20"}
STORIES = {"first": ("d1",), "second": ("d2",)}


def link(start: int = 0) -> AffairLink:
    """The second story's sentence at a place tells the first one's happening."""
    return AffairLink(
        from_="second", to="first", evidence=(Span(document="d2", start=start, end=start + 40),)
    )


def ties(*links: AffairLink, dated: frozenset[str] = frozenset(DAYS)) -> Ties:
    return ties_of(STORIES, links, dated)


def found(left: Happening, right: Happening, tied: Ties, *once: str) -> int:
    """By how many pairs two readings are one event told again."""
    both = compared(left, right, actors=(KEEPER, OWNER), published=DAYS)
    both = replace(
        both,
        happening_likeness=replace(both.happening_likeness, once=frozenset(content_words(" ".join(once)))),
    )
    return len([*retold({left.mark: [left], right.mark: [right]}, both, tied)])


def died(
    document: str, text: str = "Keeper Ysolde Marr was killed on the mole.", **fields: object
) -> Happening:
    return happened(text, "death", "killed", document=document, recipients=frozenset({"keeper"}), **fields)


BURNED = "A net store of the harbour burned down."


def burned(document: str, text: str = BURNED) -> Happening:
    return happened(text, "disaster", "burned", document=document)


def dismissed(document: str, **fields: object) -> Happening:
    return happened(
        "The yard dismissed Jory Tamm.",
        "departure",
        "dismissed",
        document=document,
        recipients=frozenset({"owner"}),
        **fields,
    )


def test_a_death_of_one_of_a_name_is_one_in_every_story_of_an_affair() -> None:
    assert found(died("d1"), died("d2", "Marr was killed by the swell, the court heard."), ties())


def test_a_dismissal_is_one_only_where_the_stories_are_tied() -> None:
    assert not found(dismissed("d1"), dismissed("d2"), ties())
    assert found(dismissed("d1"), dismissed("d2"), ties(link(start=900)))


def test_what_stands_in_a_sentence_that_tells_the_other_happening_is_told_again() -> None:
    again = burned("d2", "Half a year after a net store of the harbour burned down, two are on trial.")
    assert found(burned("d1"), again, ties(link()))
    assert not found(burned("d1"), replace(again, sentence=50), ties(link()))


def test_the_sentence_proves_nothing_where_nobody_knows_the_days() -> None:
    assert not found(burned("d1"), burned("d2"), ties(link(), dated=frozenset({"d1"})))


@pytest.mark.parametrize(
    ("detail", "is_one"),
    [
        ({"time": "2031-03-03"}, True),
        ({"time": "2031-03"}, False),
        ({"years": frozenset({"2029"})}, True),
        ({"years": frozenset({"2031"})}, False),  # the year of the news
        ({"counts": frozenset({(29.0, 29.0)})}, True),
        ({"counts": frozenset({(3.0, 3.0)})}, False),
    ],
)
def test_a_detail_that_is_no_chance_proves_it(detail: dict[str, object], *, is_one: bool) -> None:
    one, other = (happened(BURNED, "disaster", "burned", document=each, **detail) for each in ("d1", "d2"))
    assert bool(found(one, other, ties(link(start=900)))) is is_one
    assert not found(one, other, ties())


def test_words_that_articles_tell_once_prove_it_where_the_clauses_are_alike() -> None:
    one, other = burned("d1"), burned("d2")
    assert found(one, other, ties(link(start=900)), "net", "store")
    assert not found(one, other, ties(link(start=900)), "net")


def test_what_others_did_or_what_is_denied_is_not_told_again() -> None:
    by = [
        dismissed(document, actors=frozenset({who})) for document, who in (("d1", "keeper"), ("d2", "guild"))
    ]
    assert not found(by[0], by[1], ties(link()))
    assert not found(dismissed("d1"), dismissed("d2", status="denied"), ties(link()))


def test_one_story_has_nothing_told_again() -> None:
    assert not found(died("d1"), died("d2"), ties_of({"first": ("d1", "d2")}, (), frozenset()))


def test_a_deed_is_not_put_to_a_claim_of_which_it_is_a_part() -> None:
    own, again = died("d1"), died("d2", time="2031-03-03")
    strange = [died("d1", f"{number} were killed in the swell.", time=f"202{number}") for number in range(5)]
    both = compared(own, *strange, again, actors=(KEEPER, OWNER), published=DAYS)
    assert [*retold({own.mark: [own], again.mark: [again]}, both, ties())]
    mixed = {each.mark: [own, *strange] for each in (own, *strange)} | {again.mark: [again]}
    assert not [*retold(mixed, both, ties())]


def test_an_event_told_again_is_a_claim_of_the_first_story() -> None:
    readings: list[list[Group]] = [[[died("d1")]], [[died("d2")]]]
    both = compared(died("d1"), died("d2"), actors=(KEEPER, OWNER), published=DAYS)
    assert joined_across(readings, both, ties()) == [[[died("d1"), died("d2")]], []]
    assert joined_across(readings, both) == readings
