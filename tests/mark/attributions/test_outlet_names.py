"""Which words name an outlet or an agency."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import document_of
from headwater.mark.attributions.outlet_names import Newsroom, OutletName, bare, newsroom, outlet_names
from headwater.mark.attributions.text_words import text_words
from headwater.record.document import Document
from headwater.record.outlets import OutletRegister, RegisteredOutlet
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]

REGISTER = OutletRegister.of(
    (
        RegisteredOutlet(name="Velpor", aliases=("VPA",), kind="agency"),
        RegisteredOutlet(name="The Ebb", aliases=("Ebb Weekly",), kind="outlet"),
        RegisteredOutlet(name="The Sun", kind="outlet"),
    )
)


def room_of(outlet: str | None = None, others: tuple[str, ...] = ()) -> Newsroom:
    return newsroom(document_of("x", outlet=outlet), REGISTER, others)


def names(text: str, room: Newsroom | None = None) -> list[tuple[str, str]]:
    """The names and kinds of the outlets in a text."""
    return [(named.name, named.kind) for named in found_in(text, room)]


def found_in(text: str, room: Newsroom | None = None) -> list[OutletName]:
    return list(outlet_names(text_words(text), room or room_of()))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Velpor reported it.", "Velpor", "agency"),
        ("VPA reported it.", "VPA", "agency"),
        ("The Ebb reported it.", "The Ebb", "outlet"),
        ("He told The Sun so.", "The Sun", "outlet"),
        ("The newspaper Ostwind reported it.", "Ostwind", "outlet"),
        ("As transmits the agency Ostwind, nobody came.", "Ostwind", "agency"),
        ("State news agency Ostwind reported it.", "Ostwind", "agency"),
        ("Ostwind newspaper reported it.", "Ostwind", "outlet"),
        ("Ostwind news agency reported it.", "Ostwind", "agency"),
        ("The Quay Herald reported it.", "The Quay Herald", "outlet"),
        ("Radio Marlow reported it.", "Radio Marlow", "outlet"),
        ("Marlopress reported it.", "Marlopress", "agency"),
        ("A Quay Herald reporter saw it.", "Quay Herald", "outlet"),
        ("In Quay Herald they read it.", "Quay Herald", "outlet"),
        ("In the Sunday Ledger they read it.", "Sunday Ledger", "outlet"),
        ("Orla Venn of Ebb Weekly reported it.", "Ebb Weekly", "outlet"),
    ],
)
def test_names_by_the_register_their_grammar_and_their_form(text: str, name: str, kind: str) -> None:
    assert (name, kind) in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "The sun shone on the pier.",
        "Later the sun came out.",
        "A vpa is no acronym when small.",
        "Velpor Institute opened its doors.",
        "It was said by the Sun Assembly.",
        "The Ministry of Velpor Affairs said so.",
        "The newspaper Monday was late.",
        "The daily catch was small.",
        "On Monday Press offices were shut.",
        "Press the button.",
        "Orla Venn said so.",
    ],
)
def test_other_words_are_no_outlets(text: str) -> None:
    assert names(text) == []


def test_a_name_that_is_a_common_word_needs_its_article() -> None:
    register = replace(REGISTER, common=frozenset({"velpor"}))
    room = newsroom(document_of("x"), register)
    assert names("Velpor reported it.", room) == []
    assert names("The Velpor reported it.", room) == [("The Velpor", "agency")]


def test_names_of_persons_and_states_are_no_unlisted_outlets() -> None:
    assert names("Marlow television showed it.") == [("Marlow", "outlet")]
    assert names("Marlow television showed it.", room_of(others=("Marlow",))) == []
    room = room_of(others=("Marlow",))
    sure = room_of(others=("Rádio Marlow", "Marlopress", "Empress"))
    assert names("Rádio Marlow reports it.", sure) == [("Rádio Marlow", "outlet")]
    assert names("Nobody came, Marlopress says.", sure) == [("Marlopress", "agency")]
    assert names("Nobody came, Empress says.", sure) == []
    assert names("Nine left, they say, citing the channel Marlow 24.", room) == [("Marlow 24", "outlet")]


def test_a_full_name_is_remembered_by_its_last_word_and_as_what_it_is() -> None:
    room = room_of()
    assert names("The Quay Herald reported it.", room) == [("The Quay Herald", "outlet")]
    assert names("The Herald said more.", room) == [("The Quay Herald", "outlet")]
    assert [(named.name, named.is_certain) for named in found_in("The newspaper said more.", room)] == [
        ("The Quay Herald", False)
    ]
    assert names("The agency said more.", room) == []


def test_the_newspaper_is_nobody_where_none_was_named() -> None:
    assert names("The newspaper said more.") == []


def test_the_publisher_is_known_by_all_its_names() -> None:
    room = room_of(outlet="The Ebb")
    assert [named.is_own for named in found_in("Ebb Weekly and Velpor reported it.", room)] == [True, False]
    assert room.is_own("the ebb", None)
    assert not room_of().is_own("The Ebb", None)


def test_an_unlisted_publisher_is_known_in_its_own_article() -> None:
    room = room_of(outlet="Salt Marsh")
    (named,) = found_in("The mayor told Salt Marsh so.", room)
    assert (named.name, named.is_own) == ("Salt Marsh", True)


@pytest.mark.parametrize(
    ("name", "plain"), [("The  Ebb", "ebb"), ("THE EBB", "ebb"), ("Theory", "theory"), ("", "")]
)
def test_names_are_compared_without_case_and_article(name: str, plain: str) -> None:
    assert bare(name) == plain


PIECES = (
    "the The newspaper agency Velpor Sun Herald Quay of & state news Radio Monday , . “ ’s VPA 李 😀".split()
)


@given(st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join))
def test_outlets_are_named_in_order_and_never_overlap(text: str) -> None:
    words = text_words(text)
    found = found_in(text)
    assert all(each.first <= each.last < len(words) and each.outer_first <= each.outer_last for each in found)
    assert all(before.outer_last < after.first for before, after in pairwise(found))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Nine were hurt, the Ostrel Press Agency reports.", "Ostrel Press Agency", "agency"),
        ("Nine were hurt, the Quay wrote, citing the agency OPA.", "OPA", "agency"),
    ],
)
def test_agencies_are_known_by_their_form(marked: Mark, text: str, name: str, kind: str) -> None:
    found = {(bare(each.source.name or ""), each.source.kind) for each in marked(text).marks.attributions}
    assert (name.casefold(), kind) in found


def test_what_is_called_a_newspaper_is_one_even_where_somebody_is_called_so() -> None:
    room = newsroom(document_of(""), OutletRegister(), ["Kestrel"])
    assert [
        each.name for each in outlet_names(text_words("The newspaper Kestrel wrote that it fell."), room)
    ] == ["Kestrel"]
    told = text_words("She told the newspaper Kestrel had left.")
    assert list(outlet_names(told, newsroom(document_of(""), OutletRegister(), ["Kestrel"]))) == []


def test_a_paper_calls_itself_by_what_it_is_of_its_town() -> None:
    room = newsroom(document_of("", outlet="Le Quotidien de Tarn"), OutletRegister())
    (named,) = outlet_names(text_words("An adviser told the Quotidien that it fell."), room)
    assert named.is_own


def test_a_paper_of_another_tongue_is_meant_by_its_first_word() -> None:
    found = found_in("It rained, the daily Gazeta e Tarnit reports. It snowed, the Gazeta writes.")
    assert [named.name for named in found] == ["Gazeta e Tarnit", "Gazeta e Tarnit"]
