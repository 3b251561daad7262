"""Names as running text has them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT
from builders import document_of, span_of
from headwater.record.mark import ActorKind, Role
from headwater.record.settlement import Actor
from headwater.weigh.appellations import with_appellations


def names(text: str, *titles: str, kind: ActorKind = "person", is_named: bool = True) -> tuple[str, ...]:
    page = document_of(text)
    roles = tuple(Role(text=title, span=span_of(page, "Crane")) for title in titles)
    somebody = replace(
        ACCOUNT.actors[0],
        name="Crane", names=("Crane",) if is_named else (), kind=kind, roles=roles,
        mentions=(span_of(page, "Crane"),),
    )  # fmt: skip
    return named(with_appellations(somebody, {page.id: page}))


def named(actor: Actor) -> tuple[str, ...]:
    return tuple(name for name in actor.names if name != "Crane")


@pytest.mark.parametrize(
    ("text", "titles", "expected"),
    [
        ("Then Mr Crane spoke.", (), "Mr Crane"),
        ("Sheikh Crane spoke.", (), "Sheikh Crane"),
        ("On Tuesday General Crane left.", ("General",), "General Crane"),
        ("Judge Crane, who came late, left.", ("judge",), "Judge Crane"),
        ("They rang Prime Minister Crane twice.", ("Prime Minister",), "Prime Minister Crane"),
        ("It was Rear Admiral Crane who rang.", ("Rear Admiral", "admiral"), "Rear Admiral Crane"),
        ("They met Vice President Crane.", ("President", "Vice President"), "Vice President Crane"),
    ],
)
def test_a_title_before_a_name_goes_with_it(text: str, titles: tuple[str, ...], expected: str) -> None:
    assert names(text, *titles) == (expected,)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Striker Crane missed.", ("striker",)),
        ("They asked general Crane.", ("general",)),
        ("They asked the judge, Crane.", ("judge",)),
        ("They met Vice-President Crane.", ("president",)),
        ("They met the Velmish President Crane.", ("Velmish President",)),
        ("They met Judge\nCrane came.", ("judge",)),
        ("They met General Crane.", ()),
    ],
)
def test_a_trade_and_a_word_in_small_letters_do_not(text: str, titles: tuple[str, ...]) -> None:
    assert names(text, *titles) == ()


def test_only_persons_are_called_so() -> None:
    assert names("Then Lady Crane sank.", kind="organisation") == ()
    assert names("Then Lady Crane spoke.", is_named=False) == ()


@pytest.mark.parametrize(
    ("text", "short", "expected"),
    [
        ("Voters of the Front stayed.", "the Front", ("Front",)),
        ("The Front denied it.", "The Front", ("Front",)),
        ("They asked the front again.", "the front", ()),
        ("They asked the Tarn again.", "the Tarn", ()),
        ("Fury At The Front Of Velm", "The Front", ()),
        ("They asked the Ministry again.", "the Ministry", ()),
    ],
)
def test_a_large_word_with_an_article_stands_for_the_body_that_has_it(
    text: str, short: str, expected: tuple[str, ...]
) -> None:
    page = document_of(text)
    body = replace(
        ACCOUNT.actors[0],
        name="Front Ministry", names=("Front Ministry",), kind="organisation", roles=(),
        mentions=(span_of(page, short),),
    )  # fmt: skip
    assert with_appellations(body, {page.id: page}).names == ("Front Ministry", *expected)
