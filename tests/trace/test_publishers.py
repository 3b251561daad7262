"""One identity for all names of a house."""

from __future__ import annotations

import pytest

from headwater.record.mark import SourceKind
from headwater.record.outlets import OutletRegister, RegisteredOutlet
from headwater.record.settlement import Actor
from headwater.trace.publishers import (
    Publishers,
    bare,
    initialled,
    publishers,
    settled,
    shortened,
    with_outlets_of_pile,
)
from trace_piles import article, entry, says

REGISTER = OutletRegister.of(
    [
        RegisteredOutlet(name="The Ebb", kind="outlet", aliases=("Ebb Online",), family="Tidal Press"),
        RegisteredOutlet(name="The Flood", kind="outlet", family="Tidal Press"),
        RegisteredOutlet(name="Marowire", kind="agency", aliases=("MW",)),
    ]
)
HOUSES = Publishers(outlets=REGISTER, agencies=frozenset({"harbour news service"}))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("The  Ebb", "ebb"), ("EBB", "ebb"), ("Theatre Post", "theatre post"), ("", ""), ("the\nQuay", "quay")],
)
def test_a_bare_name_has_no_article_case_or_spacing(name: str, expected: str) -> None:
    assert bare(name) == expected
    assert bare(bare(name)) == bare(name)


def test_an_outlet_is_one_under_all_its_names_and_a_house_holds_several() -> None:
    assert HOUSES.outlet("Ebb Online") == HOUSES.outlet("the ebb") == "ebb"
    assert HOUSES.outlet("The Ebb") != HOUSES.outlet("The Flood")
    assert HOUSES.house("Ebb Online") == HOUSES.house("The Flood") == "tidal press"


def test_an_unlisted_outlet_is_its_own_house() -> None:
    assert HOUSES.house("The Skerry Times") == HOUSES.outlet("Skerry Times") == "skerry times"


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Marowire", "outlet", "agency"),
        ("MW", "outlet", "agency"),
        ("The Ebb", "agency", "outlet"),
        ("The Harbour News Service", "outlet", "agency"),
        ("Skerry Times", "outlet", "outlet"),
        ("Marowire", "person", "person"),
        (None, "outlet", "outlet"),
    ],
)
def test_the_register_and_then_the_pile_tell_agencies(
    name: str | None, kind: SourceKind, expected: SourceKind
) -> None:
    assert HOUSES.kind(name, kind) == expected


def test_a_document_is_published_by_its_outlet_or_by_nobody_known() -> None:
    flood, nobody = article("a", "Rain fell.", outlet="The Flood"), article("b", "Rain fell.")
    assert (HOUSES.of(flood), HOUSES.house_of(flood)) == ("flood", "tidal press")
    assert (HOUSES.of(nobody), HOUSES.house_of(nobody)) == (None, None)


def test_what_one_article_calls_an_agency_is_one_in_all() -> None:
    calls = article("a", "The Skerry Cable reports rain.")
    names = article("b", "The Skerry Cable reports hail.")
    pile = [
        entry(calls, says(calls, "The Skerry Cable", "The Skerry Cable", "agency")),
        entry(names, says(names, "The Skerry Cable", "Skerry Cable", "outlet"), says(names, "hail", None)),
    ]
    found = publishers(pile, REGISTER)
    assert found.agencies == {"skerry cable"}
    assert found.kind("Skerry Cable", "outlet") == "agency"
    assert publishers(pile[::-1], REGISTER) == found


@pytest.mark.parametrize(
    ("text", "evidence", "whole", "expected"),
    [
        ("The news agency Ostrum reported rain.", "news agency Ostrum reported", False, "agency"),
        ("Ostrum reported rain.", "Ostrum reported", False, "outlet"),
        ("KARVOST (Ostrum) - Rain fell.", "Ostrum", True, "agency"),
        ("I saw rain for Ostrum.", "I saw", True, "outlet"),
    ],
)
def test_who_is_called_a_news_agency_or_signs_as_one_is_one(
    text: str, evidence: str, whole: bool, expected: str
) -> None:
    document = article("a", text)
    found = says(document, evidence, "Ostrum", own=whole, scope=None if whole else text)
    assert publishers([entry(document, found)], REGISTER).kind("Ostrum", "outlet") == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ostrum News Agency", "agency"),
        ("Ostrum Wire", "agency"),
        ("The Wire", "outlet"),
        ("Ostrum", "outlet"),
    ],
)
def test_a_name_may_tell_that_an_outlet_is_an_agency(name: str, expected: str) -> None:
    found = publishers([entry(article("a", "Rain fell.", outlet=name))], REGISTER)
    assert found.kind(name, "outlet") == expected


def test_no_place_is_an_agency() -> None:
    document = article("a", "Rain fell on Karvost, he told the agency.")
    told = says(document, "told the agency", "Karvost", "agency", scope=document.text)
    place = Actor(
        id="a1", kind="place", name="Karvost", names=("Karvost",), country=None, roles=(), mentions=()
    )
    assert publishers([entry(document, told)], REGISTER).kind("Karvost", "agency") == "agency"
    assert publishers([entry(document, told)], REGISTER).agencies == {"karvost"}
    assert publishers([entry(document, told)], REGISTER, [place]).agencies == frozenset()


def test_an_agency_is_one_under_the_name_it_signs_with_and_the_longer_one_it_publishes_under() -> None:
    document = article("a", "KARVOST (Ostrum) - Rain fell.", outlet="Ostrum Press")
    found = publishers([entry(document, says(document, "Ostrum", "Ostrum", "agency"))], REGISTER)
    assert found.outlet("Ostrum Press") == found.outlet("Ostrum")
    assert found.kind("Ostrum Press", "outlet") == "agency"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Tallowgate reported", "outlet"),
        ("Tallowgate wrote", "outlet"),
        ("Tallowgate said", "official"),
        ("Northgate reported", "official"),
    ],
)
def test_a_body_that_bears_an_outlets_name_and_reports_is_the_outlet(words: str, expected: str) -> None:
    paper = article("a", "The quay is shut.", outlet="Tallowgate")
    other = article("b", f"The quay is shut, {words}.")
    attribution = says(other, words, words.split(maxsplit=1)[0], "official")
    pile = with_outlets_of_pile([entry(paper), entry(other, attribution)])
    assert [each.source.kind for each in pile[1].marks.attributions] == [expected]
    assert pile[0].marks.attributions == ()


def test_who_signs_a_dispatch_of_the_pile_is_no_body_elsewhere() -> None:
    dispatch = article("a", "LOWHAVEN (QNA) - The quay is shut.", outlet="The Ebb")
    signed = says(dispatch, "QNA", "QNA", "agency", scope=None, own=True)
    other = article("b", "According to QNA the quay is shut. So says XNA.")
    named = [says(other, name, name, "official") for name in ("QNA", "XNA")]
    pile = with_outlets_of_pile([entry(dispatch, signed), entry(other, *named)])
    assert [each.source.kind for each in pile[1].marks.attributions] == ["outlet", "official"]


def test_an_outlet_of_the_pile_that_a_line_credits_for_the_whole_is_no_unknown_source() -> None:
    paper = article("a", "The quay is shut.", outlet="Tallowgate")
    other = article("b", "The quay is shut.\nSource: Tallowgate\nSource: Brinehill")
    named = [says(other, f"Source: {name}", name, "unknown") for name in ("Tallowgate", "Brinehill")]
    pile = with_outlets_of_pile([entry(paper), entry(other, *named)])
    assert [each.source.kind for each in pile[1].marks.attributions] == ["outlet", "unknown"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("quay news", "quay"),
        ("quay news live blog", "quay"),
        ("quay post", None),
        ("quay", None),
        ("tv news", None),
        ("skerry online", None),
    ],
)
def test_a_longer_name_that_adds_only_the_medium_is_the_same_outlet(name: str, expected: str | None) -> None:
    assert shortened(name, {"quay", "quay news", "quay post", "tv", name}) == expected


def test_an_agencys_own_pages_are_the_agencys() -> None:
    page = article("a", "Rain fell, QNA reports.", outlet="QNA News")
    found = publishers([entry(page, says(page, "QNA reports", "QNA", "agency"))], REGISTER)
    assert found.of(page) == found.outlet("QNA") == "qna"
    assert found.kind("QNA News", "outlet") == "agency"
    assert found.house("QNA News") == found.house("QNA")
    ebb = article("b", "Rain fell.", outlet="The Ebb live")
    told = publishers([entry(ebb), entry(article("c", "Hail fell.", outlet="The Ebb"))], REGISTER)
    assert told.house("The Ebb live") == "tidal press"


def test_what_one_article_calls_a_paper_speaks_as_one_in_all() -> None:
    own = article("own", "The lamp was lit.", outlet="Lowgate Notes")
    calls = article("calls", "The newspaper Lowgate Notes wrote it.")
    says_so = article("says", "Lowgate Notes said it.")
    pile = [
        entry(own),
        entry(calls, says(calls, "wrote", "Lowgate Notes")),
        entry(says_so, says(says_so, "said", "Lowgate Notes", "official")),
    ]
    assert [
        each.source.kind for found in with_outlets_of_pile(pile) for each in found.marks.attributions
    ] == [
        "outlet",
        "outlet",
    ]


def test_an_agency_that_publishes_under_its_letters_is_the_one_of_the_long_name() -> None:
    own = article("a", "Rain fell.", outlet="QPA")
    other = article("b", "Rain fell, the Quay Press Agency reported.", outlet="The Flood")
    told = says(other, "Quay Press Agency reported", "Quay Press Agency", "official")
    agency = Actor(
        id="p1",
        name="Quay Press Agency",
        names=("Quay Press Agency", "QPA"),
        kind="organisation",
        country=None,
        roles=(),
        mentions=(),
    )
    pile = with_outlets_of_pile([entry(own), entry(other, told)], [agency])
    assert [each.source.kind for each in pile[1].marks.attributions] == ["outlet"]
    houses = publishers(pile, REGISTER, [agency])
    assert houses.outlet("Quay Press Agency") == houses.outlet("QPA") == "qpa"


def test_initials_stand_for_the_only_name_that_has_them() -> None:
    assert initialled(["opa", "ostrel press agency", "quay"]) == {"ostrel press agency": "opa"}
    assert initialled(["opa", "ostrel press agency", "orrow pilots association"]) == {}
    assert initialled(["ostrel press agency"]) == {}


def test_linked_names_come_down_to_the_shortest_of_them() -> None:
    links = ({"ebb": "ebb wire"}, {"ebb wire": "ebb"}, {"ostrel press agency": "opa", "opa news": "opa"})
    assert settled(links) == {"ebb wire": "ebb", "ostrel press agency": "opa", "opa news": "opa"}
    assert settled(()) == {}


def test_a_paper_with_a_number_in_its_name_is_no_body_where_it_speaks() -> None:
    papers = [article("a", "Rain fell.", outlet="Quay24"), article("b", "Rain fell.", outlet="Quayside")]
    other = article("c", "Nobody came, says Quay24. So says Quayside.")
    told = [says(other, f"says {name}", name, "official") for name in ("Quay24", "Quayside")]
    pile = with_outlets_of_pile([*map(entry, papers), entry(other, *told)])
    assert [each.source.kind for each in pile[2].marks.attributions] == ["outlet", "official"]


def test_what_one_article_calls_an_agency_outright_is_no_person_in_another() -> None:
    calls = article("calls", "According to the news agency Tarnline nobody came.")
    other = article("other", "Nobody came, Tarnline says. So says Holm.")
    named = [says(other, f"{name} says", name, "person") for name in ("Tarnline",)]
    named.append(says(other, "says Holm", "Holm", "person"))
    agency = says(calls, "According to the news agency Tarnline", "Tarnline", "agency")
    pile = with_outlets_of_pile([entry(calls, agency), entry(other, *named)])
    assert [each.source.kind for each in pile[1].marks.attributions] == ["outlet", "person"]
