"""Who speaks for whom."""

from __future__ import annotations

import pytest

from builders import document_of, span_of
from headwater.record.mark import ActorKind, Chain, Marks, Mention, Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey
from headwater.record.span import Span
from headwater.trace.kinship import beside, institutions, kinship

ROLE = "spokeswoman for the Salt Board"


def chain(entry_id: str, name: str, kind: ActorKind, *roles: Role) -> Chain:
    return Chain(id=entry_id, name=name, names=(name,), kind=kind, country=None, roles=roles, mentions=())


def spoken(text: str, role: str, body: str, kind: ActorKind = "organisation") -> MarkedDocument:
    """A document in which Orla Finch has a role, and a body is mentioned."""
    document = document_of(text)
    mention = Mention(id="m0", span=span_of(document, body), form="name", chain="c1")
    return MarkedDocument(
        document=document,
        marks=Marks(
            document=document.id,
            mentions=(mention,),
            chains=(
                chain("c0", "Orla Finch", "person", Role(text=role, span=span_of(document, role))),
                chain("c1", body, kind),
            ),
        ),
    )


def actors(entry: MarkedDocument, **named: str) -> dict[ChainKey, str]:
    return {ChainKey(entry.document.id, chain): actor for chain, actor in named.items()}


@pytest.mark.parametrize(
    ("text", "role", "body"),
    [
        (f"Orla Finch, {ROLE}, said no.", ROLE, "Salt Board"),
        ("Salt Board spokeswoman Orla Finch said no.", "spokeswoman", "Salt Board"),
        ("Orla Finch, chair of Salt Board, said no.", "chair", "of Salt Board"),
    ],
)
def test_a_role_names_the_body_in_it_or_beside_it(text: str, role: str, body: str) -> None:
    entry = spoken(text, role, body)
    assert kinship([entry], actors(entry, c0="a-finch", c1="a-board")) == {"a-finch": ("actor:a-board",)}


def test_a_body_elsewhere_in_the_sentence_is_no_kin() -> None:
    entry = spoken("Orla Finch, a teacher, sued the Salt Board.", "teacher", "Salt Board")
    assert kinship([entry], actors(entry, c0="a-finch", c1="a-board")) == {}


@pytest.mark.parametrize(
    ("kind", "expected"), [("organisation", 1), ("state", 1), ("person", 0), ("place", 0)]
)
def test_only_bodies_and_states_have_spokespeople(kind: ActorKind, expected: int) -> None:
    entry = spoken(f"Orla Finch, {ROLE}, said no.", ROLE, "Salt Board", kind)
    assert len(institutions(entry)) == expected
    assert len(kinship([entry], actors(entry, c0="a-finch", c1="a-board"))) == expected


@pytest.mark.parametrize("named", [{"c1": "a-board"}, {"c0": "a-finch"}, {"c0": "a-one", "c1": "a-one"}])
def test_who_is_not_settled_or_is_the_same_has_no_kin(named: dict[str, str]) -> None:
    entry = spoken(f"Orla Finch, {ROLE}, said no.", ROLE, "Salt Board")
    assert kinship([entry], actors(entry, **named)) == {}


def test_the_kin_of_all_articles_come_together_in_order() -> None:
    first = spoken(f"Orla Finch, {ROLE}, said no.", ROLE, "Salt Board")
    second = spoken(
        "Orla Finch, head of the Dyke Office, said yes.", "head of the Dyke Office", "Dyke Office"
    )
    actor_of = {**actors(first, c0="a-finch", c1="a-z"), **actors(second, c0="a-finch", c1="a-b")}
    expected = {"a-finch": ("actor:a-b", "actor:a-z")}
    assert kinship([first, second], actor_of) == kinship([second, first], actor_of) == expected


@pytest.mark.parametrize(
    ("text", "role", "kin"),
    [
        ("Orla Finch, head of Norhaven Salt (NS), said no.", "head of Norhaven Salt", True),
        ("The NS's spokeswoman Orla Finch said no.", "spokeswoman", True),
        ("Orla Finch, head of news, NS\nTelephone 12", "head of news", True),
        ("They found Orla Finch, a teacher, NS said.", "teacher", False),
        ("Speaking to NS, spokeswoman Orla Finch said no.", "spokeswoman", False),
        ("That was all from NS. Spokeswoman Orla Finch said no.", "Spokeswoman", False),
        ("They asked Orla Finch, a teacher. NS said no.", "teacher", False),
    ],
)
def test_a_body_across_a_comma_or_a_full_stop_is_not_hers(text: str, role: str, kin: bool) -> None:
    entry = spoken(text, role, "NS")
    assert bool(kinship([entry], actors(entry, c0="a-finch", c1="a-board"))) is kin


def test_only_what_stands_right_beside_a_role_is_beside_it() -> None:
    def mention(start: int, end: int) -> Mention:
        return Mention(id=f"m{start}", span=at(start, end), form="name", chain="c")

    def at(start: int, end: int) -> Span:
        return Span(document="d", start=start, end=end)

    near = [mention(10, 19), mention(22, 25), mention(32, 40)]
    assert beside([mention(0, 16), *near, mention(34, 41)], at(20, 30), 20 * " " + 30 * " (") == near
