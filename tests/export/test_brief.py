import re

import pytest
from msgspec.structs import replace
from rich.cells import cell_len

from accounts import ACCOUNT, CLAIMS, POST
from headwater.export.brief import ABOUT, LINES, brief, shortened_about
from headwater.export.phrases import nested
from headwater.record.account import Account

JARGON = re.compile(r"\b(origin|stemma|locus|witness|sigil|variant|relay)", re.IGNORECASE)


def plain(account: Account, *, full: bool = False) -> str:
    return "\n".join(line.plain for line in brief(account, full=full))


def widened(times: int) -> Account:
    """The account with many more claims and stories than a page holds."""
    stories = tuple(
        replace(ACCOUNT.stories[0], id=f"s{number}", documents=(POST.id,)) for number in range(times)
    )
    claims = tuple(
        replace(claim, id=f"{claim.id}{number}", story=f"s{number}")
        for number in range(times)
        for claim in CLAIMS
    )
    return replace(ACCOUNT, stories=stories, claims=claims)


@pytest.mark.parametrize("times", [1, 2, 5, 40])
def test_the_brief_is_a_page_of_eighty_lines_and_columns(times: int) -> None:
    lines = brief(widened(times))
    assert len(lines) <= LINES
    assert all(cell_len(line.plain) <= 80 for line in lines)


def test_the_full_brief_tells_every_claim() -> None:
    text = plain(ACCOUNT, full=True)
    flat = re.sub(r"\s+", " ", text)
    assert all(nested(claim.text) in flat for claim in CLAIMS)
    assert "--full" not in text


def test_every_section_stands_on_the_page() -> None:
    text = plain(ACCOUNT)
    for words in (
        "6 articles from 5 outlets and 1 unnamed site",
        "Read only shallowly",
        "4 May 2031 · “Rope bridge at Fennmark closed",
        "Independently supported: 2 independent sources",
        "Rests on one source (Five articles, all from Ilse Tornquist)",
        "The articles differ.",
        "Denied: “The negligent guild denies",
        "Where they differ",
        "silent: Kanal Ost",
        "├─ The Lowmoor Post  (credits it; also from “a nurse”)",
        "No source named, no copy: The Plain Speaker",
        "What each calls them",
        "Verify next",
    ):
        assert words in text


def test_no_jargon_reaches_a_reader() -> None:
    assert not JARGON.search(plain(ACCOUNT, full=True))


def test_opinion_and_translation_are_told_beside_the_words() -> None:
    text = re.sub(r"\s+", " ", plain(ACCOUNT, full=True))
    assert "(The Plain Speaker; opinion)" in text
    assert "Kanal Ost; translated from German" in text


def test_an_articles_control_characters_are_shown() -> None:
    hostile = replace(ACCOUNT.losses[0], path="\x1b[2Jgone", reason="no\u202etext")
    text = plain(replace(ACCOUNT, losses=(hostile,)), full=True)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "␛[2Jgone" in text


def test_what_a_difference_is_about_is_cut_where_it_is_long() -> None:
    assert shortened_about("detained") == "detained"
    told = shortened_about("“Defence Line, a group of lawyers that keeps a list of names, had counted them”")
    assert told.startswith("“Defence Line")
    assert told.endswith(" […]”")
    assert len(told) <= ABOUT + 8
