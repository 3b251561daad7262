"""Everybody who is named in a paragraph parsed by hand, each in one draft."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.chains import ChainMaker, NamedCast, has_article
from headwater.mark.actors.kinds import KindVotes
from headwater.mark.actors.linking import Linker
from headwater.mark.actors.naming import Naming, name_key
from headwater.mark.article import Tools
from parses_by_hand import words_of

Make = Callable[..., NamedCast]
WRITTEN = (
    "Hedda/NNP/compound/1 Voll/NNP/nsubj/2 told/VBD/ROOT/2 The/DT/det/4 Courier/NNP/dobj/2 that/IN/mark/9 "
    "Norway/NNP/nsubj/9 and/CC/cc/6 Voll/NNP/conj/6 slept/VBD/ccomp/2 in/IN/prep/9 Norwegian/JJ/amod/12 "
    "Velm/NNP/pobj/10 ././punct/2"
)
WORDS = words_of(WRITTEN)


def naming(name: str, *, nth: int = 0, form: str = "name", titled: bool = False) -> Naming:
    told = name.split()
    starts = [at for at in range(len(WORDS)) if WORDS.texts[at : at + len(told)] == told]
    return Naming(
        words=WORDS, start=starts[nth], end=starts[nth] + len(told), name=name, key=name_key(name),
        form="name" if form == "name" else "demonym", title=(0, 1) if titled else None,
    )  # fmt: skip


@pytest.fixture(scope="module")
def make(tools: Tools) -> Make:
    maker = ChainMaker(
        votes=KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets),
        linker=Linker(lexicon=tools.actors, gazetteer=tools.gazetteer),
        gazetteer=tools.gazetteer,
    )
    return lambda *namings: maker.make(namings)


def told(cast: NamedCast) -> list[tuple[str, str, str | None]]:
    return [(draft.name, draft.kind, draft.country) for draft in cast.drafts]


def test_a_listed_state_is_one_by_its_name_and_its_people(make: Make) -> None:
    cast = make(naming("Norway"), naming("Norwegian", form="demonym"))
    assert told(cast) == [("Norway", "state", "NO")]
    assert [appearance.form for appearance in cast.appearances] == ["name", "demonym"]
    assert cast.drafts[0].names == {"Norway": 1}


def test_a_people_alone_is_its_state(make: Make) -> None:
    assert told(make(naming("Norwegian", form="demonym"))) == [("Norway", "state", "NO")]


def test_a_short_name_and_its_long_one_are_one_draft(make: Make) -> None:
    cast = make(naming("Hedda Voll"), naming("Voll", nth=1))
    assert told(cast) == [("Hedda Voll", "person", None)]
    assert cast.drafts[0].names == {"Hedda Voll": 1, "Voll": 1}
    assert len(cast.drafts[0].mentions) == 2


def test_the_first_word_of_a_firm_is_that_firm_and_no_person(make: Make) -> None:
    line = words_of("Voll/NNP/compound/1 Forestry/NNP/nsubj/4 and/CC/cc/1 Voll/NNP/conj/1 fell/VBD/ROOT/4")
    firm = Naming(words=line, start=0, end=2, name="Voll Forestry", key="voll forestry", form="name")
    alone = Naming(words=line, start=3, end=4, name="Voll", key="voll", form="name")
    assert told(make(firm, alone)) == [("Voll Forestry", "organisation", None)]


def test_an_article_written_large_may_be_part_of_the_name(make: Make) -> None:
    assert has_article(naming("Courier"))
    assert not has_article(naming("Norway"))
    assert not has_article(naming("Hedda Voll"))
    [draft] = make(naming("Courier")).drafts
    assert draft.names == {"Courier": 1, "The Courier": 1}
    assert draft.name == "Courier"


def test_every_naming_appears_in_order_in_a_draft_of_the_cast(make: Make) -> None:
    namings = [naming(name) for name in ("Hedda Voll", "Courier", "Norway", "Velm")]
    cast = make(*namings)
    assert [(each.start, each.end) for each in cast.appearances] == [
        (each.start, each.end) for each in namings
    ]
    assert {id(each.draft) for each in cast.appearances} == {id(draft) for draft in cast.drafts}
    assert make(*namings[:0]) == NamedCast(drafts=[], appearances=[])


def test_who_is_named_does_not_hang_on_the_order(make: Make) -> None:
    namings = [naming(name) for name in ("Hedda Voll", "Courier", "Norway", "Velm")] + [naming("Voll", nth=1)]
    assert sorted(told(make(*namings)), key=str) == sorted(told(make(*reversed(namings))), key=str)
