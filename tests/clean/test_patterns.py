"""Shapes of furniture."""

from __future__ import annotations

from time import process_time

import pytest

from headwater.clean.lines import read_lines
from headwater.clean.patterns import FOLLOWERS_OF, is_credited_caption, is_of_staff, names_in, pattern_kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("By Ansel Tarn, 4 May 2031", "byline"),
        ("By | May 4, 2031", "byline"),
        ("With Ines Holm on the quay and Nina Brask in the newsroom", "byline"),
        ("EXCLUSIVE by our harbour team", "byline"),
        ("Presenter: Ines Holm", "byline"),
        ("Live desk: Ines Holm, Nina Brask", "byline"),
        ("Star Newsdesk", "byline"),
        ("TIDAL reporters", "byline"),
        ("City * Harbour * Letters * TV", "navigation"),
        ("Listen again ▸ Schedule ▸ Presenters", "navigation"),
        ("Updated 7:40 a.m.", "byline"),
        ("With boats on the quay nobody slept.", None),
        (
            "Wednesday 15 October 2031 - Updated 10:05 - Ines Holm and Canal Skarn newsroom at the quay",
            "byline",
        ),
        ("Wednesday 15 October 2031 - the day on which the ferry sank and nobody slept", None),
        ("[Photo] Boats at the quay on Tuesday. / Post archive", "caption"),
        ("[Minister] We have nothing to add.", None),
        ("Next on Tidal: Cooking for two", "related"),
        ("Next on the list was Skarn: it fell.", None),
        ("Tidal UNCUT   channel · 61.2K subscribers", "page-title"),
        ("The paper lost 4,000 subscribers", None),
        ("Coast Today newsroom", "byline"),
        ("Home > City > Harbour", "navigation"),
        ("Contact | Imprint | Privacy", "navigation"),
        ("Nina Brask/Getty Images", "credit"),
        ("© The Tidal Post", "footer"),
        ("Like  Send  Copy address   12 replies", "navigation"),
        ("Translated from the Skarnish. See the first version here.", "notice"),
        ("(Machine translation: Brae Desk)", "notice"),
        ("(This story was first published in Skarnish on 3 May. Translated by our desk.)", "notice"),
        ("Of our special correspondent Ansel Tarn", "byline"),
        ("214 requests in 0,91 seconds.", "footer"),
        ("https://tidal.example/a/b", "footer"),
        ("* * *", "footer"),
        ("A woman mends her nets on the quay at dawn. Photo: Nina Brask", "caption"),
    ],
)
def test_shape_gives_furniture_away(text: str, kind: str | None) -> None:
    (line,) = read_lines(text)
    assert pattern_kind(line) == kind


@pytest.mark.parametrize(
    "text",
    [
        "By the time the ferry came in on 4 May 2031, the quay was empty and the baker had gone home.",
        "The minister showed the photo to her colleagues, who said that they had never seen the man before.",
        "Ferry runs aground near Tarn",
        "Staff of the ferry went home",
        "Skarn expels nine reporters",
        "Host: nobody knew that the ferry would sail at nine",
        "This was published by the harbour board on Monday",
        "Translated from the old songs, the word means harbour, and nobody has used it since. He did.",
    ],
)
def test_the_article_keeps_its_lines(text: str) -> None:
    (line,) = read_lines(text)
    assert pattern_kind(line) is None


@pytest.mark.parametrize(
    "text",
    [
        "8 May 2031 | By Mira Holt and the data team of the paper | 9 min read",
        "EXCLUSIVE by Mira Holt",
        "TIDE EXCLUSIVE by Mira Holt",
        "Post staff, with Skarn Wire",
        "May 8, 2031 6:12 AM GMT | Updated 3 hours ago",
        "Mira Holt, harbour editor",
        "10.09.2031 16:32",
        "12. 9. 2031, 21:40, (mh, tp)",
    ],
)
def test_bylines_in_bars_under_labels_and_as_bare_dates(text: str) -> None:
    (line,) = read_lines(text)
    assert pattern_kind(line) == "byline"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Coast Today newsroom", True),
        ("Staff, with Skarn Press", True),
        ("the staff of our own newsroom", False),
        ("it was made by the newsroom", False),
        ("Newsroom", False),
        ("Ida Lomm", False),
    ],
)
def test_who_writes_for_a_page_is_named_with_capitals(text: str, *, expected: bool) -> None:
    (line,) = read_lines(text)
    assert is_of_staff(line) is expected


def test_a_credit_stands_at_the_end_of_its_caption() -> None:
    (caption,) = read_lines("A woman mends her nets on the quay at dawn. Photo: Nina Brask")
    (opening,) = read_lines(
        "Photo: Nina Brask, who has lived on the quay of Tarn since she came back from the sea"
    )
    assert is_credited_caption(caption)
    assert not is_credited_caption(opening)


def test_the_names_of_agencies_that_stand_in_a_text() -> None:
    assert names_in("Nina Brask/Getty Images") == [name for name in names_in("Getty Images") if name]
    assert names_in("Nina Brask on the quay") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tuesday, 6 May 2031    Weather in Tarn: 17°, rain from noon, later some wind", "byline"),
        ("Channel · 46.2K subscribers", "footer"),
        ("3,902 followers", "footer"),
        ("The channel has lost a third of its subscribers", None),
    ],
)
def test_days_of_issue_and_counts_of_followers(text: str, kind: str | None) -> None:
    (line,) = read_lines(text)
    assert pattern_kind(line) == kind


def test_a_wide_gap_before_followers_is_read_once() -> None:
    start = process_time()
    assert FOLLOWERS_OF.match(f"Tidal UNCUT{' ' * 4000}followers") is None
    assert process_time() - start < 1
