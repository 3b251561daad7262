"""Press releases and whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.attributions.letterheads import issued_by, named_in
from headwater.record.document import Document, ZoneKind
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]
BODY = "The lock at Orrow is open again. Boats may pass from noon."


def issuers(marked: Mark, *lines: str) -> list[str | None]:
    """Whose the whole text is."""
    found = marked(document_of("\n".join(lines))).marks.attributions
    return [each.source.name for each in found if each.scope == "article"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("STATE BANK OF ORROW", "State Bank of Orrow"),
        ("MINISTRY OF LOCKS AND OF TIES WITH TOWNS", "Ministry of Locks and of Ties with Towns"),
        ("Council of Locks – Investors – Newsroom", "Council of Locks"),
    ],
)
def test_a_letterhead_names_who_issues_the_release(marked: Mark, line: str, name: str) -> None:
    assert issuers(marked, line, "Communications Department", "Press release 4", BODY) == [name]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("The following statement was issued by the Ministry of Locks in Orrow and is given in full.", True),
        ("Here is the full text of a statement released by the Ministry of Locks on Monday:", True),
        ("A statement was issued by the Ministry of Locks, and boats waited.", False),
        ("The following day nothing was issued by the Ministry of Locks.", False),
    ],
)
def test_a_page_may_say_whose_statement_follows(marked: Mark, line: str, *, names: bool) -> None:
    assert issuers(marked, line, BODY) == (["Ministry of Locks"] if names else [])


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Statement of the Ministry of Locks on the closure of the sluice", True),
        ("Communiqué No. 17/2031 of the Ministry of Locks", True),
        ("MINISTRY OF LOCKS: COMMUNIQUÉ No. 7/2031", True),
        ("Ministry of Locks - Statement on the closure of the sluice", True),
        ("Ministry of Locks: statement angers the boatmen of Orrow", False),
        ("Statement of the Ministry of Locks angers the boatmen of Orrow", False),
        ("Statement of the case on the closure of the sluice", False),
    ],
)
def test_a_headline_may_be_a_statements_own_title(marked: Mark, title: str, *, names: bool) -> None:
    page = document_of("\n".join(("ORROW TODAY", title, BODY)), kinds={0: "page-title", 1: "headline"})
    found = [each for each in marked(page).marks.attributions if each.scope == "article"]
    assert [each.source.name for each in found] == (["Ministry of Locks"] if names else [])


@pytest.mark.parametrize(
    ("head", "title", "names"),
    [
        ("MINISTRY OF LOCKS", "Statement on the closure of the sluice", ["Ministry of Locks"]),
        ("MINISTRY OF LOCKS", "Statement in connection with the sluice", ["Ministry of Locks"]),
        ("Orrow Lock Company", "Boats wait at the sluice", []),
        ("The Sluice", "Statement on the closure of the sluice", []),
    ],
)
def test_an_office_states_what_stands_below_its_name(
    marked: Mark, head: str, title: str, names: list[str]
) -> None:
    page = document_of(
        "\n".join((head, "Orrow, 4 May 2031", title, BODY)), kinds={0: "page-title", 2: "headline"}
    )
    found = [each for each in marked(page).marks.attributions if each.scope == "article"]
    assert [each.source.name for each in found] == names


@pytest.mark.parametrize(
    ("lines", "kinds", "name"),
    [
        (("ORROW ROWING CLUB", "Club statement"), {0: "headline", 1: "navigation"}, "Orrow Rowing Club"),
        (
            ("Orrow Lock Company", "Notice to customers"),
            {0: "page-title", 1: "headline"},
            "Orrow Lock Company",
        ),
        (
            ("Orrow Lock Trust", "Official communiqué, 4 May 2031"),
            {0: "page-title", 1: "byline"},
            "Orrow Lock Trust",
        ),
        (
            ("Statement on the sluice", "Orrow Lock Company, 4 May 2031"),
            {0: "headline", 1: "byline"},
            "Orrow Lock Company",
        ),
        (
            ("Ministry of Locks of Orrow", "On the sluice"),
            {0: "page-title", 1: "headline"},
            "Ministry of Locks of Orrow",
        ),
        (
            ("Orrow Today", "Issued by: Orrow Lock Company"),
            {0: "page-title", 1: "headline"},
            "Orrow Lock Company",
        ),
        (
            ("Orrow Today", "A statement from the Lock Board of Orrow on the sluice"),
            {0: "page-title", 1: "headline"},
            "Lock Board of Orrow",
        ),
        (
            ("Orrow Today", "Statement by the spokesperson of the Ministry of Locks"),
            {0: "page-title", 1: "headline"},
            "Ministry of Locks",
        ),
        (
            ("Orrow Today", "The text of the statement of the Ministry of Locks is printed below."),
            {0: "page-title"},
            "Ministry of Locks",
        ),
        (
            ("Police | Courts | Sport", "Statement on sluice misleading"),
            {0: "navigation", 1: "headline"},
            None,
        ),
        (("Lock Council", "Notice served on lock keeper"), {0: "navigation", 1: "headline"}, None),
        (("Government of Orrow Resigns", "4 May 2031"), {0: "headline", 1: "byline"}, None),
        (("Orrow Today", "Letter of the Lock Board angers boatmen"), {0: "page-title", 1: "headline"}, None),
    ],
)
def test_bodies_put_their_names_to_texts_in_many_ways(
    marked: Mark, lines: tuple[str, ...], kinds: dict[int, ZoneKind], name: str | None
) -> None:
    page = document_of("\n".join((*lines, BODY)), kinds=kinds)
    found = [each.source.name for each in marked(page).marks.attributions if each.scope == "article"]
    assert found == ([name] if name else [])


def test_the_title_of_a_page_may_be_a_statements(marked: Mark) -> None:
    page = document_of(f"Communiqué of the Ministry of Locks\n{BODY}", kinds={0: "page-title"})
    found = [each for each in marked(page).marks.attributions if each.scope == "article"]
    assert [each.source.name for each in found] == ["Ministry of Locks"]


@pytest.mark.parametrize("form", ["E.P.", "Inc.", "plc", "S.A."])
def test_what_sort_of_firm_it_is_stands_behind_its_name(form: str) -> None:
    assert "Venn Lockworks" in named_in(f"Venn Lockworks, {form}")


def test_a_note_to_the_press_is_a_release(marked: Mark) -> None:
    assert issuers(marked, "Orrow Lock Authority", "INFORMATION FOR THE MEDIA", BODY) == [
        "Orrow Lock Authority"
    ]


def test_a_firm_that_the_text_names_is_one_whatever_it_is_called(marked: Mark) -> None:
    body = "Venn Lockworks S.A. regrets the fire at its yard. Venn Lockworks S.A. will pay for the boats."
    assert issuers(marked, "VENN LOCKWORKS S.A.", "PRESS RELEASE", body) == ["Venn Lockworks S.A."]


@pytest.mark.parametrize(
    "last", ["Media contact: press office, Orrow", "- ENDS -", "Contact for the media:", "Press enquiries"]
)
def test_a_text_that_ends_as_releases_do_is_one(marked: Mark, last: str) -> None:
    assert issuers(marked, "Orrow Lock Authority", "4 May 2031", *[BODY] * 5, last) == [
        "Orrow Lock Authority"
    ]


def test_the_last_lines_of_a_release_may_tell_whose_it_is(marked: Mark) -> None:
    lines = ("Locks open again", "4 May 2031", *[BODY] * 5, "SOURCE Orrow Lock Authority")
    assert issuers(marked, *lines) == ["Orrow Lock Authority"]


@pytest.mark.parametrize("last", ["The end", "For more information see our page", "Contact us"])
def test_other_pages_end_otherwise(marked: Mark, last: str) -> None:
    assert issuers(marked, "Orrow Lock Authority", "4 May 2031", *[BODY] * 5, last) == []


def test_the_state_and_the_desk_for_the_press_issue_nothing(marked: Mark) -> None:
    head = ("REPUBLIC OF ORROW", "MINISTRY OF LOCKS", "Directorate of Public Information", "PRESS RELEASE 9")
    assert issuers(marked, *head, BODY) == ["Ministry of Locks"]


def test_a_name_that_begins_the_issuers_is_the_issuers(marked: Mark) -> None:
    body = "The State Bank said that the fire at its vault was out. The State Bank of Orrow stays shut."
    found = marked(document_of(f"STATE BANK OF ORROW\nPress release 4\n{body}")).marks.attributions
    assert {each.source.name for each in found} == {"State Bank of Orrow"}


@pytest.mark.parametrize("known", ["our present knowledge", "our information"])
def test_what_it_knows_itself_is_no_source_beside_it(marked: Mark, known: str) -> None:
    body = f"According to {known}, the fire began in the loft."
    assert issuers(marked, "Harbour Board", "Press release 4", body) == ["Harbour Board"]
    found = marked(document_of(f"Harbour Board\nPress release 4\n{body}")).marks.attributions
    assert len(found) == 1


def test_a_line_may_be_a_name_up_to_a_dash() -> None:
    assert list(named_in("Orrow Docks – Investors – News of the day")) == [
        "Orrow Docks – Investors – News of the day",
        "Orrow Docks",
    ]
    assert list(named_in("Is the lock shut?")) == []


@pytest.mark.parametrize(
    ("line", "who"), [("About Orrow Docks: it runs nine docks.", "Orrow Docks"), ("SOURCE Orrow", "Orrow")]
)
def test_a_release_tells_of_its_issuer_at_its_end(line: str, who: str) -> None:
    assert list(issued_by(line)) == [who]
    assert list(issued_by("It was about nine.")) == []
