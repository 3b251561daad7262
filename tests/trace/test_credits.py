"""An outlet's name alone in a byline or a last line credits it, where the pile knows that outlet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import document_of
from headwater.record.document import ZoneKind
from headwater.record.pile import MarkedDocument
from headwater.trace.credits import with_credits
from trace_piles import article, entry, says

LEDGER = entry(article("ledger", "Rain fell on the mole.", outlet="The Skerry Ledger"))


def page(line: str, kind: ZoneKind, *, outlet: str | None = "Quayside Star") -> MarkedDocument:
    """An article of two lines, the second of some kind."""
    text = f"Rain fell on Karvost.\n{line}"
    return entry(document_of(text, path="page.txt", outlet=outlet, kinds={1: kind}))


def credited(line: str, kind: ZoneKind, *, outlet: str | None = "Quayside Star") -> list[str | None]:
    """The names that such a line credits the whole article to."""
    receiver = with_credits([LEDGER, page(line, kind, outlet=outlet)], ["marowire"])[1]
    return [each.source.name for each in receiver.marks.attributions if each.scope == "article"]


@pytest.mark.parametrize(
    ("line", "kind", "expected"),
    [
        ("By Skerry Ledger staff", "byline", "Skerry Ledger"),
        ("The Skerry Ledger and agencies", "byline", "Skerry Ledger"),
        ("From Marowire", "byline", "Marowire"),
        ("© 2031 Skerry Ledger", "footer", "Skerry Ledger"),
        ("Skerry Ledger staff", "caption", "Skerry Ledger"),
        ("(Skerry Ledger)", "keywords", "Skerry Ledger"),
        ("Source: the Skerry Ledger.", "related", "Skerry Ledger"),
        ("Text: Skerry Ledger", "byline", "Skerry Ledger"),
        ("Reporting by the Skerry Ledger", "credit", "Skerry Ledger"),
        ("Marowire and staff", "body", "Marowire"),
    ],
)
def test_a_line_with_nothing_but_an_outlet_of_the_pile_credits_it(
    line: str, kind: ZoneKind, expected: str
) -> None:
    assert [name.removeprefix("the ") for name in credited(line, kind) if name] == [expected]


def test_a_page_without_a_name_is_credited_to_an_agency_and_to_no_outlet_that_may_be_its_own() -> None:
    assert credited("By Marowire", "byline", outlet=None) == ["Marowire"]
    assert credited("By Skerry Ledger staff", "byline", outlet=None) == []


@pytest.mark.parametrize(
    "line", ["With material from the Skerry Ledger.", "Additional reporting by the Skerry Ledger"]
)
def test_who_only_helped_is_named_for_no_more_than_that(line: str) -> None:
    receiver = with_credits([LEDGER, page(line, "source-note")], ["marowire"])[1]
    (credit,) = receiver.marks.attributions
    assert (credit.source.name or "").endswith("Skerry Ledger")
    assert credit.scope == credit.evidence


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Odo Ferrin", "byline"),
        ("By Quayside Star staff", "byline"),
        ("Skerry Ledger", "related"),
        ("Skerry Ledger", "caption"),
        ("© 2031 Quayside Star", "footer"),
        ("More from the Skerry Ledger", "related"),
        ("By Ina Moss of the Skerry Ledger", "byline"),
        ("(The Skerry Ledger did not answer)", "body"),
        ("By Skerry Ledger staff " + "x" * 80, "byline"),
    ],
)
def test_people_teasers_and_the_own_outlet_are_no_credit(line: str, kind: ZoneKind) -> None:
    assert credited(line, kind) == []


def test_a_page_of_nobody_knows_whom_may_be_the_outlets_own() -> None:
    assert credited("By Skerry Ledger staff", "byline", outlet=None) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Karvost (Skerry Ledger) — Rain fell.", ["Skerry Ledger"]),
        ("Karvost, 4 May (Marowire) - Rain fell.", ["Marowire"]),
        ("KARVOST /Marowire/ – Rain fell.", ["Marowire"]),
        ("Karvost (Quayside Star) — Rain fell.", []),
        ("Odo Ferrin (Skerry Ledger): Rain fell?", []),
        ("The mayor (Free Anglers) — rain or shine.", []),
        ("The mayor read a paper (Skerry Ledger) on the mole.", []),
    ],
)
def test_a_dateline_in_whatever_letters_credits_an_outlet_of_the_pile(line: str, expected: list[str]) -> None:
    assert credited(line, "body") == expected


def test_a_dateline_tells_whose_text_it_is_whoever_has_put_it_up() -> None:
    assert credited("Karvost (Skerry Ledger) — Rain fell.", "body", outlet=None) == ["Skerry Ledger"]


def test_what_already_carries_the_whole_article_stays_alone() -> None:
    document = document_of(
        "Rain fell, Marowire said.\nBy Skerry Ledger staff",
        path="page.txt", outlet="Quayside Star", kinds={1: "byline"},
    )  # fmt: skip
    receiver = entry(document, says(document, "Marowire said", "Marowire", "agency"))
    assert with_credits([LEDGER, receiver], [])[1] == receiver


@given(st.text(max_size=90))
def test_any_line_can_be_read(line: str) -> None:
    receiver = with_credits([LEDGER, page(line, "byline")], [])[1]
    for attribution in receiver.marks.attributions:
        assert all(span.end <= len(receiver.document.text) for span in attribution.evidence)


@pytest.mark.parametrize(("before", "is_credited"), [(0, True), (2, True), (3, False)])
def test_a_dateline_stands_in_the_first_lines_of_the_text(before: int, *, is_credited: bool) -> None:
    text = "\n".join([*["Rain fell on Karvost."] * before, "KARVOST (Skerry Ledger) - The mole broke."])
    dated = entry(document_of(text, path="dated.txt", outlet="Quayside Star"))
    found = with_credits([LEDGER, dated], ["marowire"])[1]
    assert [each.source.name for each in found.marks.attributions] == ["Skerry Ledger"] * is_credited
