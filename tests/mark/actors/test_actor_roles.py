"""What an article says somebody is, before the name or beside it, on sentences parsed by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actor_lexicon import Gender
from headwater.mark.actors.actor_roles import (
    RoleFinder,
    lies_in_another,
    note_given_names,
    speaks_for_state,
    title_start,
    without_small_words,
)
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.naming import Naming, name_key
from headwater.mark.actors.titles import Titles
from headwater.mark.article import Tools
from headwater.record.mark import ActorKind
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from parses_by_hand import seen, words_of


@pytest.fixture(scope="module")
def finder(tools: Tools) -> RoleFinder:
    return RoleFinder(titles=Titles.of(tools.actors))


def noted(finder: RoleFinder, written: str, *, owner: Draft | None = None, title: int = 0) -> Draft:
    """The draft of Voll after its roles were noted; `title` is how many tokens before it are its title."""
    words = words_of(written)
    voll = Draft(kind="person")
    mention = seen(words, "Voll", voll)
    others = [seen(words, "Karsk", owner)] if owner else []
    before = (mention.start - title, mention.start) if title else None
    naming = Naming(
        words=words, start=mention.start, end=mention.end, name="Voll", key=name_key("Voll"), form="name",
        title=before,
    )  # fmt: skip
    finder.note([naming], [mention, *others])
    return voll


def roles(finder: RoleFinder, written: str) -> list[str]:
    return list(noted(finder, written).roles.values())


@pytest.mark.parametrize(
    ("written", "role"),
    [
        ("Voll/NNP/nsubj/4 ,/,/punct/0 a/DT/det/3 nurse/NN/appos/0 left/VBD/ROOT/4", "nurse"),
        (
            "Voll/NNP/ROOT/0 ,/,/punct/0 the/DT/det/3 mayor/NN/appos/0 of/IN/prep/3 Velm/NNP/pobj/4",
            "mayor of Velm",
        ),
        ("the/DT/det/1 mayor/NN/nsubj/4 ,/,/punct/1 Voll/NNP/appos/1 left/VBD/ROOT/4", "mayor"),
        ("Voll/NNP/nsubj/4 ,/,/punct/0 former/JJ/amod/3 mayor/NN/dep/4 left/VBD/ROOT/4", "former mayor"),
        ("head/NN/nsubj/4 of/IN/prep/0 ports/NNS/pobj/1 Voll/NNP/appos/0 left/VBD/ROOT/4", "head of ports"),
        (
            "said/VBD/ROOT/0 the/DT/det/2 head/NN/nsubj/0 of/IN/prep/2 ports/NNS/pobj/3 ,/,/punct/2 "
            "Brigadier/NNP/compound/7 Voll/NNP/appos/4 ././punct/0",
            "head of ports",
        ),
    ],
)  # fmt: skip
def test_a_role_beside_the_name(finder: RoleFinder, written: str, role: str) -> None:
    assert roles(finder, written) == [role]


@pytest.mark.parametrize(
    "written",
    [
        "Voll/NNP/nsubj/4 ,/,/punct/0 and/CC/cc/0 mayor/NN/conj/0 left/VBD/ROOT/4",
        "Voll/NNP/nsubj/3 ,/,/punct/0 who/WP/nsubj/3 left/VBD/ROOT/3 mayor/NN/dobj/3",
        "Voll/NNP/nsubj/4 ,/,/punct/0 a/DT/det/3 boat/NN/appos/0 left/VBD/ROOT/4",
        "spokesman/NN/nsubj/4 for/IN/prep/0 Mr/NNP/compound/3 Voll/NNP/pobj/1 left/VBD/ROOT/4",
        "head/NN/nsubj/5 of/IN/prep/0 Voll/NNP/poss/4 's/POS/case/2 office/NN/pobj/1 left/VBD/ROOT/5",
    ],
)
def test_what_is_no_role_of_hers(finder: RoleFinder, written: str) -> None:
    assert roles(finder, written) == []


@pytest.mark.parametrize(
    ("kind", "state", "name", "country"),
    [
        ("state", "KA", "Karsk", "KA"),
        ("organisation", "KA", "Karsk ministry", "KA"),
        ("organisation", "KA", "Karsk Freight", None),
        ("place", "", "Karsk", None),
    ],
)
def test_a_title_tells_the_country_of_the_state_it_serves(
    finder: RoleFinder, kind: ActorKind, state: str, name: str, country: str | None
) -> None:
    owner = Draft(kind=kind, state=state, country=state or None)
    owner.names[name] += 1
    written = (
        "Karsk/NNP/compound/2 Foreign/NNP/compound/2 Minister/NNP/compound/3 Voll/NNP/nsubj/4 left/VBD/ROOT/4"
    )
    voll = noted(finder, written, owner=owner, title=2)
    assert list(voll.roles.values()) == ["Karsk Foreign Minister"]
    assert voll.country == country
    assert {office for office, _ in voll.offices} == {"minister"}


def test_a_bare_honorific_is_no_role_but_tells_the_gender(finder: RoleFinder) -> None:
    voll = noted(finder, "Mrs/NNP/compound/1 Voll/NNP/nsubj/2 left/VBD/ROOT/2", title=1)
    assert (voll.roles, voll.gender) == ({}, "f")


def test_the_role_is_a_mention_where_it_describes(finder: RoleFinder) -> None:
    written = "Voll/NNP/nsubj/4 ,/,/punct/0 a/DT/det/3 nurse/NN/appos/0 left/VBD/ROOT/4"
    assert sorted(noted(finder, written).mentions.values()) == ["description", "name"]
    ranked = "Sergeant/NNP/compound/1 Voll/NNP/nsubj/2 left/VBD/ROOT/2"
    assert list(noted(finder, ranked, title=1).mentions.values()) == ["name"]


@pytest.mark.parametrize(
    ("written", "start", "end", "left"),
    [
        ("and/CC/cc/1 mayor/NN/ROOT/1 of/IN/prep/1", 0, 3, "mayor"),
        ("of/IN/prep/1 mayor/NN/ROOT/1 and/CC/cc/1 the/DT/det/1", 0, 4, "mayor"),
        ("mayor/NN/ROOT/0", 0, 1, "mayor"),
        ("of/IN/ROOT/0", 0, 1, "of"),
    ],
)
def test_small_words_at_the_ends_are_no_role(written: str, start: int, end: int, left: str) -> None:
    words = words_of(written)
    assert words.text(*without_small_words(words, start, end)) == left


def test_a_long_title_begins_with_its_first_capital() -> None:
    words = words_of(
        "said/VBD/ROOT/0 Envoy/NNP/dobj/0 Extraordinary/NNP/amod/1 and/CC/cc/2 Plenipotentiary/NNP/conj/2"
    )
    assert title_start(words, 4) == 1
    assert title_start(words, 1) == 1
    assert title_start(words_of("mayor/NN/ROOT/0"), 0) == 0


def test_a_role_within_a_longer_one() -> None:
    whole, part = Span(document="d", start=0, end=20), Span(document="d", start=7, end=20)
    draft = Draft(kind="person", roles={whole: "deputy mayor of Velm"})
    assert lies_in_another(part, draft)
    assert not lies_in_another(whole, draft)
    assert not lies_in_another(Span(document="d", start=7, end=21), draft)


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        (Draft(kind="state", state="KA"), True),
        (Draft(kind="state"), False),
        (Draft(kind="organisation", state="KA", description="Karsk port authority"), True),
        (Draft(kind="organisation", state="KA", description="Karsk army"), True),
        (Draft(kind="organisation", state="KA", description="Karsk Freight"), False),
        (Draft(kind="organisation", description="port authority"), False),
        (Draft(kind="person", state="KA", description="army"), False),
    ],
)
def test_who_serves_a_state(draft: Draft, expected: bool) -> None:
    assert speaks_for_state(draft) is expected


def test_a_given_name_tells_the_gender_and_else_the_role_does(tools: Tools) -> None:
    titles = Titles.of(tools.actors)
    woman = min(name for name, gender in tools.actors.given.items() if gender == "f")
    man = min(name for name, gender in tools.actors.given.items() if gender == "m")

    def gender(name: str, told: Gender | None, kind: ActorKind = "person") -> Gender | None:
        draft = Draft(kind=kind, gender=told)
        draft.names[name] += 1
        note_given_names([draft], titles)
        return draft.gender

    assert [gender(f"{woman} Voll", None), gender(f"{man} Voll", None)] == ["f", "m"]
    assert gender(f"{woman} Voll", "m") == "f"
    assert gender("Qzx Voll", "m") == "m"
    assert gender(woman, None) is None  # a lone word may be a surname
    assert gender(f"{woman} Voll", None, "organisation") is None


@pytest.mark.parametrize(
    ("text", "is_his"),
    [
        ("The chief of the Tarn Guard, the self-styled colonel Odo Voll, denies it.", True),
        ("The leader of the strikers, the former baker Odo Voll, shrugged.", True),
        ("In the office of the mayor, the tired clerk Odo Voll, 52, counted boats.", False),
        ("The captain of the Heron, the brother of the late Odo Voll, denies it.", False),
    ],
)
def test_a_title_may_open_a_sentence_before_what_leads_to_the_name(
    marked: Callable[[str], MarkedDocument], text: str, *, is_his: bool
) -> None:
    found = marked(text)
    (voll,) = (each for each in found.marks.chains if "Odo Voll" in each.names)
    words = [text[each.span.start : each.span.end] for each in found.marks.mentions if each.chain == voll.id]
    first = ("chief", "leader", "mayor", "captain")
    assert any(each.startswith(first) for each in words) is is_his
