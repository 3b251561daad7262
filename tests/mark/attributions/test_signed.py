"""Texts that a body signs at their end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def whole(marked: Mark, last: str, before: str = "Nobody was hurt.") -> list[str | None]:
    text = f"Fire at the quay\nA store burned down at the quay on Monday.\n{before}\n{last}"
    found = marked(document_of(text, kinds={0: "headline"})).marks.attributions
    return [each.source.name for each in found if each.scope == "article"]


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ("- LOWHAVEN POLICE", "Lowhaven Police"),
        ("Issued by: Lowhaven Harbour Authority", "Lowhaven Harbour Authority"),
    ],
)
def test_a_body_signs_the_whole_text(marked: Mark, last: str, name: str) -> None:
    assert whole(marked, last) == [name]


@pytest.mark.parametrize(
    "last", ["- Odo Lark", "- with police reports", "The police left.", "- The Quay Herald"]
)
def test_other_last_lines_sign_nothing(marked: Mark, last: str) -> None:
    assert whole(marked, last) == []


def test_a_name_under_a_quotation_is_whose_that_is(marked: Mark) -> None:
    assert whole(marked, "- LOWHAVEN POLICE", "“We saw nothing.”") == []


def headed(marked: Mark, *head: str) -> list[str | None]:
    text = "\n".join((*head, "A store burned down at the quay on Monday. Nobody was hurt."))
    found = marked(document_of(text)).marks.attributions
    return [each.source.name for each in found if each.scope == "article"]


@pytest.mark.parametrize("line", ["PRESS RELEASE 14/2031", "Lowhaven, 4 May — For immediate release"])
def test_a_press_release_is_what_its_issuer_says(marked: Mark, line: str) -> None:
    assert headed(marked, "Lowhaven Harbour Authority", line) == ["Lowhaven Harbour Authority"]


@pytest.mark.parametrize(
    "head",
    [
        ("Lowhaven Harbour Authority",),
        ("Odo Lark", "PRESS RELEASE 14/2031"),
        ("The press release was late, the Harbour Authority admits",),
    ],
)
def test_without_an_issuer_or_its_own_word_for_it_nothing_is_one(marked: Mark, head: tuple[str, ...]) -> None:
    assert headed(marked, *head) == []


RELEASE = (
    "LOCKRAIL\nPRESS RELEASE No. 4\nFor immediate release\n"
    "Lockrail regrets the fire at Orrow. It works with the Board of Quays (BQ) to find the cause."
)


def test_a_release_is_whose_letterhead_it_has_and_not_whom_it_mentions(marked: Mark) -> None:
    found = marked(document_of(RELEASE, kinds={0: "navigation", 1: "headline", 2: "heading"}))
    (whole,) = (each for each in found.marks.attributions if each.scope == "article")
    assert whole.source.name == "Lockrail"


def test_a_department_below_its_government_issues_it(marked: Mark) -> None:
    text = "Council of Orrow\nDepartment of Locks\nPRESS RELEASE 9\nThe lock is open again. Boats may pass."
    found = marked(document_of(text, kinds={0: "navigation", 1: "navigation", 2: "headline"}))
    (whole,) = (each for each in found.marks.attributions if each.scope == "article")
    assert whole.source.name == "Department of Locks"


@pytest.mark.parametrize("below", ["Republic of Orrow - Press office", "Government of Orrow", "Press office"])
def test_a_state_below_its_inspectorate_issues_nothing(marked: Mark, below: str) -> None:
    text = f"STATE LOCK INSPECTORATE\n{below}\nPress release 4/2031\nThe lock is open again. Boats may pass."
    found = marked(document_of(text, kinds={0: "navigation", 1: "navigation", 2: "navigation"}))
    (whole,) = (each for each in found.marks.attributions if each.scope == "article")
    assert whole.source.name == "State Lock Inspectorate"


def test_a_desk_that_every_body_has_is_no_part_of_its_name(marked: Mark) -> None:
    text = "Harbour Board - Press office\nPress release 4/2031\nThe lock is open again. Boats may pass."
    found = marked(document_of(text, kinds={0: "navigation", 1: "navigation"}))
    (whole,) = (each for each in found.marks.attributions if each.scope == "article")
    assert whole.source.name == "Harbour Board"


def test_an_official_name_is_the_body_that_the_text_calls_by_less_of_it(marked: Mark) -> None:
    text = (
        "CENTRAL HARBOUR BOARD OF THE REPUBLIC OF ORROW\nPRESS RELEASE 7\n"
        "The Central Harbour Board has opened the lock again. Boats may pass."
    )
    found = marked(document_of(text, kinds={0: "navigation", 1: "headline"}))
    (whole,) = (each for each in found.marks.attributions if each.scope == "article")
    called = {chain.id for chain in found.marks.chains if "Central Harbour Board" in chain.names}
    assert whole.source.actor in called


def test_a_body_is_known_by_what_the_text_calls_it(marked: Mark) -> None:
    text = (
        "ROYAL LOCK SERVICE OF ORROW\nPress office\nPress release No. 7/2031\n"
        "The Royal Lock Service has opened the lock again. Boats may pass."
    )
    found = marked(document_of(text, kinds={0: "navigation", 1: "navigation", 2: "navigation"}))
    (whole,) = (each for each in found.marks.attributions if each.scope == "article")
    assert whole.source.name == "Royal Lock Service"
