"""Whom some words mean as a source, and of which kind."""

from __future__ import annotations

import msgspec
import pytest

from builders import document_of, span_of
from headwater.mark.article import Tools
from headwater.mark.attributions.outlet_names import newsroom
from headwater.mark.attributions.source_kinds import described_source, head_chain, kind_of, medium, source_of
from headwater.mark.cast import cast
from headwater.record.mark import Chain, Mention, Role
from headwater.record.span import Span
from passages import Parse


def chain_of(name: str, kind: str, *roles: str, chain_id: str = "c0") -> Chain:
    span = Span(document="d", start=0, end=1)
    return Chain(
        id=chain_id,
        name=name,
        names=(name,),
        kind=kind,  # type: ignore[arg-type]
        country=None,
        roles=tuple(Role(text=role, span=span) for role in roles),
        mentions=(span,),
    )


def unnamed(description: str) -> Chain:
    return msgspec.structs.replace(chain_of(description, "group"), names=())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("two diplomats", "official"),
        ("agency reports", "outlet"),
        ("several media", "outlet"),
        ("a senior official", "official"),
        ("the harbour police", "official"),
        ("residents", "person"),
        ("two major league sources", "person"),
        ("sources close to the ministry", "person"),
        ("several executives", "person"),
        ("the dockers' unions", "official"),
        ("the electoral commission", "official"),
        ("a Karvost newspaper", "outlet"),
        ("local media", "outlet"),
        ("a television station in the south", "outlet"),
        ("an expert on dams", "person"),
        ("a draft agreement", "document"),
        ("court papers", "official"),
        ("leaked e-mails", "document"),
        ("the decision", None),
        ("a photo", None),
        ("they", None),
        ("Who", None),
        ("", None),
        ("the newspaper", None),
        ("the same agency", None),
    ],
)
def test_descriptions_are_told_by_their_words(tools: Tools, words: str, kind: str | None) -> None:
    found = described_source(words, newsroom(document_of("x"), tools.outlets))
    assert (found.kind if found else None) == kind
    assert found is None or (found.name, found.actor) == (words, None)


@pytest.mark.parametrize(
    ("chain", "kind"),
    [
        (chain_of("Harbour Ministry", "organisation"), "official"),
        (chain_of("Norrland", "state"), "official"),
        (chain_of("Red Lantern", "group"), "official"),
        (unnamed("dockers' unions"), "official"),
        (unnamed("angry dockers"), "person"),
        (unnamed("government sources"), "person"),
        (chain_of("Orla Venn", "person", "deputy minister"), "official"),
        (chain_of("Orla Venn", "person", "Lt."), "official"),
        (chain_of("Orla Venn", "person", "nurse"), "person"),
        (chain_of("Orla Venn", "person"), "person"),
    ],
)
def test_who_speaks_for_an_institution_is_official(chain: Chain, kind: str) -> None:
    assert kind_of(chain) == kind


@pytest.mark.parametrize(
    ("name", "kind"), [("Reuters", "agency"), ("Le Monde", "outlet"), ("Orla Venn", None), ("Time", None)]
)
def test_listed_media_are_media_but_not_by_a_common_word(tools: Tools, name: str, kind: str | None) -> None:
    found = medium(name, "c1", newsroom(document_of("x"), tools.outlets))
    assert (found.kind if found else None) == kind


def test_the_head_of_the_words_is_who_is_meant(parse: Parse, tools: Tools) -> None:
    document = document_of("Kremlin spokesman Arne Brekke said that the dam was gone.")
    paragraph = parse(document).paragraphs[0]
    people = cast(
        [
            Mention(id="m0", span=span_of(document, "Kremlin"), form="metonym", chain="c0"),
            Mention(id="m1", span=span_of(document, "Arne Brekke"), form="name", chain="c1"),
        ],
        [chain_of("Russia", "state"), chain_of("Arne Brekke", "person", "spokesman", chain_id="c1")],
    )
    words = span_of(document, "Kremlin spokesman Arne Brekke")
    assert head_chain(people, words, paragraph) == "c1"
    room = newsroom(document, tools.outlets)
    found = source_of(people, words, "c0", paragraph, room)
    assert found is not None
    assert (found.name, found.kind, found.actor) == ("Arne Brekke", "official", "c1")


def test_a_place_is_no_source(parse: Parse, tools: Tools) -> None:
    document = document_of("Lowhaven said that the dam was gone.")
    span = span_of(document, "Lowhaven")
    people = cast([Mention(id="m0", span=span, form="name", chain="c0")], [chain_of("Lowhaven", "place")])
    room = newsroom(document, tools.outlets)
    assert source_of(people, span, "c0", parse(document).paragraphs[0], room) is None
