"""Why origins count as so many, in words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from headwater.record.account import Origin
from headwater.record.collation import Root
from headwater.weigh.reasons import (
    amount,
    described,
    enumerated,
    join_reason,
    nobody,
    number,
    perhaps,
    reason,
    sentence,
    uncounted,
)


def root(
    name: str, weight: str = "known", *, how: str = "named", kind: str = "person", kin: str = ""
) -> Root:
    origin = Origin(id=f"o-{name}", name=name, kind=kind, how=how, documents=(), evidence=())  # type: ignore[arg-type]
    return Root(origin=origin, weight=weight, identity=name, kin=(kin,) if kin else ())  # type: ignore[arg-type]


ADA, UNA = root("Ada Moll"), root("Una Brock")
OWN = root("The Quay", how="own", kind="outlet")
NOBODY = root("unknown", "unknown")
EBB, FLOOD = root("The Ebb", "unseen"), root("The Flood", "unseen")
NURSE = root("a nurse", "anonymous")


def why(different: list[Root], counted: list[list[Root]], sourced: int, articles: int) -> str:
    return reason(different, counted, sourced=sourced, articles=articles)


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        (1, "The only article that says it does not tell where it has it from."),
        (2, "None of the two articles that say it tells where it has it from."),
        (3, "None of the three articles that say it tells where it has it from."),
    ],
)
def test_nobody_says_where_it_is_from(articles: int, expected: str) -> None:
    assert nobody(articles) == expected
    assert why([NOBODY], [], 0, articles) == expected


@pytest.mark.parametrize(
    ("sourced", "expected"),
    [
        (1, "One article, from Ada Moll."),
        (2, "Two articles, both from Ada Moll."),
        (3, "Three articles, all from Ada Moll."),
    ],
)
def test_one_source_behind_one_or_more_articles(sourced: int, expected: str) -> None:
    assert why([ADA], [[ADA]], sourced, sourced) == expected


@pytest.mark.parametrize(
    ("articles", "rest"),
    [
        (2, "One more article does not say where it comes from."),
        (3, "Two more articles do not say where it comes from."),
    ],
)
def test_articles_that_do_not_say_are_counted(articles: int, rest: str) -> None:
    assert why([ADA, NOBODY], [[ADA]], 1, articles).endswith(rest)


def test_separate_sources_are_named() -> None:
    assert why([ADA, OWN], [[ADA], [OWN]], 2, 2) == (
        "Two sources surely separate: Ada Moll and the reporters of The Quay."
    )


def test_a_second_name_of_a_source_is_not_said() -> None:
    again = root("Ada Moll, again")
    assert why([ADA], [[ADA, again]], 2, 2) == "Two articles, both from Ada Moll."


def test_what_cannot_be_told_apart_is_said_with_its_reason() -> None:
    found = why([EBB, FLOOD], [[EBB, FLOOD]], 2, 2)
    assert found.startswith("Not surely separate: The Ebb and The Flood.")
    assert "The Ebb and The Flood count as one: where they have it from is not seen." in found


@pytest.mark.parametrize(
    ("group", "words"),
    [
        ([EBB, FLOOD], "not seen"),
        ([NURSE, root("a guard", "anonymous")], "nameless people may be the same"),
        ([NURSE, root("The Quay", "anonymous", how="own")], "somebody whom they do not name"),
        ([ADA, root("Una Brock", kin="Ada Moll")], "one speaks for the other"),
        ([ADA, root("Una Brock", kin="Ada Moll"), root("Port of Tarn")], "one may speak for the other"),
        ([root("The Ebb", "referring"), root("The Flood", "referring")], "only refer to it"),
    ],
)
def test_why_some_count_as_one(group: list[Root], words: str) -> None:
    assert words in join_reason(group)


def test_who_adds_nothing_is_said() -> None:
    assert uncounted([ADA, EBB, NURSE], [[ADA]]) == [
        "The Ebb may have it from any of them.",
        "a nurse may be one of those named.",
    ]
    assert uncounted([ADA], [[ADA]]) == []


def test_sentences_open_with_a_capital() -> None:
    assert "A nurse may be one of those named." in why([ADA, NURSE], [[ADA]], 2, 2)
    assert (sentence("a b"), sentence("")) == ("A b", "")


def test_names_are_listed_once_and_many_are_counted() -> None:
    assert enumerated(["a"]) == enumerated(["a", "a"]) == "a"
    assert enumerated(["a", "b", "c"]) == "a, b and c"
    assert enumerated(list("abcdef")) == "a, b, c, d and two more"


def test_numbers_are_words_up_to_nine() -> None:
    assert [number(count) for count in (0, 9, 10)] == ["no", "nine", "10"]
    assert (amount(1, "article"), amount(12, "article")) == ("one article", "12 articles")


def test_reporters_and_posts_are_called_what_they_are() -> None:
    assert described(OWN) == "the reporters of The Quay"
    assert described(root("@gate", "unseen", kind="social-post")) == "a post by @gate"
    assert described(ADA) == "Ada Moll"


def test_a_state_may_be_one_of_its_own_only_where_it_is_known() -> None:
    state = replace(root("Norland"), is_state=True)
    assert uncounted([ADA, state], [[ADA]]) == ["Norland may be one of those who speak for it."]
    unseen = replace(root("Norland", "unseen"), is_state=True)
    assert uncounted([ADA, unseen], [[ADA]]) == ["Norland may have it from any of them."]


def test_known_sources_that_are_not_counted_may_add_nothing() -> None:
    assert uncounted([ADA, UNA], [[ADA]]) == [
        "Una Brock may add nothing: the words are copied, credited to several, one article's alone, "
        "or a headline's."
    ]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["The Ebb"], "The Ebb only refers to it."),
        (["The Ebb", "The Flood"], "The Ebb and The Flood only refer"),
    ],
)
def test_who_only_refers_is_told(names: list[str], words: str) -> None:
    (found,) = uncounted([ADA, *(root(name, "referring") for name in names)], [[ADA]])
    assert found.startswith(words)


@pytest.mark.parametrize(
    ("others", "words"),
    [
        ([ADA], "from Ada Moll, may be"),
        ([ADA, NOBODY], "from Ada Moll and one article without a source, may be"),
        ([NOBODY, NOBODY], "from two articles without a source, may be"),
    ],
)
def test_who_may_tell_the_same_in_other_words(others: list[Root], words: str) -> None:
    assert words in perhaps(others)


def test_people_count_as_one_by_name_or_as_nobody_knows_whom_they_speak_for() -> None:
    moll, una = (replace(root(name), is_person=True, names=(name,)) for name in ("Moll", "Una Brock"))
    ada = replace(ADA, is_person=True, names=("Ada Moll",))
    assert "may be one person" in join_reason([ada, moll])
    assert "speaks for is not known" in join_reason([ada, una])
    assert "one may speak for the other" in join_reason([ada, replace(una, kin=("port",))])
    assert "one may speak for the other" in join_reason([ada, root("Port of Tarn")])
