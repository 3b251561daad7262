from __future__ import annotations

from dataclasses import replace
from time import process_time

from msgspec import structs

from headwater.collate.reading import Happening
from headwater.collate.roles import counted_by, participants_of
from headwater.record.mark import ActorKind
from headwater.record.settlement import Actor
from headwater.record.span import Span
from readings_by_hand import counted, happened


def actor(name: str, *names: str) -> Actor:
    return Actor(id=name, name=name, names=names, kind="person", country=None, roles=(), mentions=())


ACTORS = {name: actor(name, name) for name in ("vale", "police", "guilder")} | {"a man": actor("a man")}


def held(document: str, actors: set[str], recipients: set[str]) -> Happening:
    return happened(
        "Orrin Vale was held over the mill fire",
        "COERCE",
        "held",
        document=document,
        actors=frozenset(actors),
        recipients=frozenset(recipients),
    )


def test_one_mark_of_several_that_is_read_wrong_names_nobody() -> None:
    told = [
        held("d1", {"police"}, {"vale"}),
        held("d2", set(), {"vale"}),
        held("d3", {"police"}, {"guilder"}),
    ]
    assert participants_of(told, ACTORS) == (("police",), ("vale",))


def test_articles_that_name_nobody_do_not_vote() -> None:
    told = [held("d1", {"police"}, {"vale"}), held("d2", set(), set()), held("d3", set(), set())]
    assert participants_of(told, ACTORS) == (("police",), ("vale",))


def test_whoever_is_read_in_both_roles_has_the_one_that_more_articles_give() -> None:
    told = [held("d1", {"vale"}, set()), held("d2", {"police"}, {"vale"}), held("d3", {"police"}, {"vale"})]
    assert participants_of(told, ACTORS) == (("police",), ("vale",))


def test_what_a_headline_leaves_out_is_told_below() -> None:
    headline = replace(held("d1", {"vale"}, set()), is_headline=True)
    assert participants_of([headline, held("d1", set(), {"vale"})], ACTORS) == ((), ("vale",))
    assert participants_of([headline], ACTORS) == (("vale",), ())


def test_a_description_goes_without_saying_beside_a_name() -> None:
    told = [held("d1", set(), {"a man"}), held("d2", set(), {"vale"})]
    assert participants_of(told, ACTORS) == ((), ("vale",))


def test_different_numbers_are_not_the_same_people() -> None:
    crowds = {name: structs.replace(actor(name), kind="group") for name in ("eight people", "three people")}
    told = [held("d1", set(), {"eight people"}), held("d2", set(), {"three people"})]
    told.append(held("d3", set(), {"vale"}))
    assert participants_of(told, ACTORS | crowds)[1] != ("eight people",)


def test_what_one_article_of_many_lets_another_say_is_left_open() -> None:
    told = [replace(held("d1", {"guilder"}, {"vale"}), voice="attributed")]
    told += [held(document, set(), {"vale"}) for document in ("d2", "d3", "d4")]
    assert participants_of(told, ACTORS) == ((), ("vale",))
    assert participants_of([replace(told[0], voice="own"), *told[1:]], ACTORS) == (("guilder",), ("vale",))


def test_one_article_has_one_vote() -> None:
    told = [held("d1", set(), {"guilder"}), held("d1", set(), {"guilder"}), held("d2", set(), {"vale"})]
    told.append(held("d3", set(), {"vale"}))
    assert participants_of(told, ACTORS) == ((), ("vale",))


def test_what_most_articles_say_is_counted() -> None:
    figures = [
        counted("Nine dockers were hurt", "Nine", 9, 9, "dockers", document=name) for name in ("d1", "d2")
    ]
    figures.append(counted("Nine people were hurt", "Nine", 9, 9, "people", document="d3"))
    at = [replace(figure, thing=Span(document=figure.document, start=5, end=12)) for figure in figures]
    found = counted_by(at)
    assert found is not None
    assert found.document == "d1"
    assert counted_by([]) is None


def test_the_same_description_in_two_articles_is_of_one() -> None:
    known = ACTORS | {number: warden(number) for number in ("a1", "a2")}
    told = [held("d1", {"a1"}, {"vale"}), held("d2", {"a2"}, {"vale"})]
    assert participants_of(told, known) == (("a1",), ("vale",))


def warden(number: str) -> Actor:
    return Actor(id=number, name="Warden", names=(), kind="person", country=None, roles=(), mentions=())


def described(number: str, name: str, kind: ActorKind = "person") -> Actor:
    return Actor(id=number, name=name, names=(), kind=kind, country=None, roles=(), mentions=())


def test_whom_some_only_describe_is_the_one_whom_others_name() -> None:
    known = ACTORS | {number: described(number, "docker") for number in ("a1", "a2", "a3")}
    told = [held(document, set(), {party}) for document, party in zip("abc", ("a1", "a2", "a3"), strict=True)]
    told.append(held("d", set(), {"vale"}))
    assert participants_of(told, known) == ((), ("vale",))


def test_several_who_are_described_are_those_whom_one_clause_names_together() -> None:
    known = ACTORS | {"two": described("two", "two dockers", "group")}
    told = [
        held("d1", set(), {"vale", "guilder"}),
        held("d2", set(), {"two"}),
        held("d3", set(), {"vale"}),
        held("d4", set(), {"vale"}),
    ]
    assert participants_of(told, known) == ((), ("vale", "guilder"))


def test_two_descriptions_of_one_happening_are_of_one_unless_they_stand_together() -> None:
    known = ACTORS | {name: described(name, name) for name in ("a clerk", "a bystander")}
    apart = [held("d1", set(), {"a clerk"}), held("d2", set(), {"a bystander"})]
    assert participants_of(apart, known) == ((), ("a bystander",))
    together = [held("d1", set(), {"a clerk", "a bystander"})]
    assert participants_of(together, known) == ((), ("a bystander", "a clerk"))


def test_where_nobody_has_half_the_one_whom_most_articles_name_is_in() -> None:
    people = ("vale", "vale", "police", "guilder", "moll")
    known = ACTORS | {"moll": actor("moll", "moll")}
    told = [held(f"d{number}", set(), {party}) for number, party in enumerate(people)]
    assert participants_of(told, known) == ((), ("vale",))
    assert participants_of(told[1:], known) == ((), ())


def test_descriptions_with_the_same_noun_are_of_one_unless_they_stand_together() -> None:
    known = ACTORS | {
        "p1": described("p1", "police", "organisation"),
        "p2": described("p2", "riot police", "organisation"),
    }
    apart = [held("d1", {"p1"}, {"vale"}), held("d2", {"p2"}, {"vale"})]
    assert participants_of(apart, known) == (("p2",), ("vale",))
    both = [held("d1", {"p1", "p2"}, {"vale"})]
    assert participants_of(both, known)[0] == ("p1", "p2")


def test_of_who_is_alike_the_one_who_is_read_in_the_role_stands_for_all() -> None:
    actors = {name: actor(name) for name in ("a second guard", "the other guard")} | {"vale": ACTORS["vale"]}
    struck = [held(f"d{number}", {"the other guard"}, {"vale"}) for number in (2, 3, 4)]
    told = [held("d1", set(), {"a second guard"})] * 4 + struck
    assert participants_of(told, actors) == (("the other guard",), ("vale",))


def test_one_of_many_articles_that_has_somebody_do_what_happens_by_itself_is_misread() -> None:
    told = [
        happened("The mill burned", "disaster", "burned", document=f"d{number}", actors=frozenset(acting))
        for number, acting in enumerate([{"vale"}, set(), set(), set()])
    ]
    assert participants_of(told, ACTORS) == ((), ())
    assert participants_of(told[:3], ACTORS) == (("vale",), ())


def test_a_thousand_descriptions_cost_no_more_than_a_thousand_times_one() -> None:
    crowd = {f"man {number}": actor("a man") for number in range(800)}
    told = [held("d1", {who}, {"vale"}) for who in crowd]
    start = process_time()
    assert participants_of(told, ACTORS | crowd)[1] == ("vale",)
    assert process_time() - start < 2
