"""The pen of one article: whom it introduces, what it calls them afterwards, and in which frame it tells."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from headwater.simulate.article import Article, Frame, FrameSort
from headwater.simulate.happening import Happening, Person, happen
from headwater.simulate.happening import People as Cast
from headwater.simulate.material import Outlet, read_material
from headwater.simulate.teller import Teller

from .conftest import MATERIAL

WORLD = read_material(MATERIAL)
QUAY = Outlet(name="Quay Star", kind="newspaper", domain="quay.example", article=True)
WIRE = Outlet(name="Marowire", kind="agency", domain="marowire.example")


def person(body: str | None = None, *, is_woman: bool = True) -> Person:
    return Person(
        key="p",
        given="Hedda",
        family="Voll",
        other_family="Woll",
        is_woman=is_woman,
        title="a nurse",
        body=body,
    )


def happening(seed: int = 1) -> Happening:
    return happen("s0", WORLD.kinds[0], Cast.of(WORLD.names, Random(seed)), "Lisk", "Maro", date(2031, 5, 4))


def teller(seed: int = 1, **given: object) -> Teller:
    article = Article(number=0, role="report", outlet=QUAY, hours=2, author="Ina Moss")
    return Teller(
        happening=happening(), attribution=WORLD.attribution, synonyms=(), article=article,
        random=Random(seed), **given,
    )  # type: ignore[arg-type]  # fmt: skip


@pytest.mark.parametrize("seed", range(12))
def test_who_speaks_for_nobody_is_introduced_in_full_and_then_by_surname(seed: int) -> None:
    pen = teller(seed)
    assert pen.refer(person()) == "Hedda Voll, a nurse,"
    assert pen.refer(person()) == "Voll"


@pytest.mark.parametrize("seed", range(12))
def test_who_speaks_for_a_body_is_named_or_called_by_it(seed: int) -> None:
    pen = teller(seed)
    first = pen.refer(person("port board"))
    assert first == "the port board" or "Hedda Voll" in first
    others = {"the port board"} if first == "the port board" else {"Voll", "the port board"}
    assert pen.refer(person("port board")) in others


@pytest.mark.parametrize(("is_woman", "pronoun"), [(True, "she"), (False, "he")])
def test_a_pronoun_stands_only_for_who_spoke_last(is_woman: bool, pronoun: str) -> None:
    who = person(is_woman=is_woman)
    called: set[str] = set()
    for seed in range(20):
        pen = teller(seed)
        pen.refer(who)
        assert pen.refer(who, may_be_pronoun=True) == "Voll"
        pen.last_speaker = "p"
        called.add(pen.refer(who, may_be_pronoun=True))
    assert called == {"Voll", pronoun}


def test_a_name_is_spelled_as_the_article_spells_it() -> None:
    pen = teller()
    pen.article.spelling["p"] = "Woll"
    assert pen.refer(person()) == "Hedda Woll, a nurse,"


def test_an_outlet_has_its_article_and_an_agency_may_be_called_one() -> None:
    assert teller().outlet(QUAY) == "the Quay Star"
    assert {teller(seed).outlet(WIRE) for seed in range(20)} == {"Marowire", "the news agency Marowire"}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("sort", ["plain", "speaker", "anonymous", "told", "post", "seen", "outlet", "chain"])
def test_a_sentence_holds_its_assertion_and_leaves_no_slot_open(sort: FrameSort, seed: int) -> None:
    frame = Frame(sort=sort, speaker=person(), outlet=WIRE)
    text, content = teller(seed).tell("fact", "The mole of {town} broke[ at noon].", frame, {})
    assert content in text
    assert "mole of Lisk broke" in content
    assert not set("{}[]") & set(text)
    assert text[0].isupper() or not text[0].isalpha()


@pytest.mark.parametrize("sort", ["told", "outlet", "chain"])
def test_a_frame_with_an_outlet_names_it(sort: FrameSort) -> None:
    frame = Frame(sort=sort, speaker=person(), outlet=WIRE)
    assert all("Marowire" in teller(seed).tell("fact", "It broke.", frame, {})[0] for seed in range(8))


def test_details_are_told_where_there_is_room() -> None:
    pattern = "The mole broke[ at noon]."
    assert teller(details=1.0).tell("fact", pattern, Frame(), {})[0] == "The mole broke at noon."
    assert teller(details=0.0).tell("fact", pattern, Frame(), {})[0] == "The mole broke."


def test_a_figure_is_told_as_it_is_given() -> None:
    text, content = teller().tell("fact", "{hurt} people fell.", Frame(), {"hurt": 14})
    assert (text, content) == ("Fourteen people fell.", "Fourteen people fell")
    text, _ = teller().tell("fact", "In all {hurt} people fell.", Frame(), {"hurt": 1400})
    assert text == "In all 1,400 people fell."
