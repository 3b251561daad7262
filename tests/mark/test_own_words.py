"""What a release or a page of posts says in its own voice."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from builders import document_of
from headwater.mark.cast import cast
from headwater.mark.own_words import titled_by
from headwater.record.document import Document, ZoneKind
from headwater.record.mark import Chain
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]
HEAD = "ORROW LOCK AUTHORITY\nPRESS RELEASE 4"
TITLES: Mapping[int, ZoneKind] = {0: "page-title", 1: "page-title"}
BODY = "We regret the delay at the sluice. All boats will be let through by Monday."


def own(marked: Mark, text: str, kinds: Mapping[int, ZoneKind] = TITLES) -> list[tuple[str, str]]:
    """Who says what in a document's own voice."""
    found = marked(document_of(text, kinds=kinds))
    names = {chain.id: chain.name.casefold() for chain in found.marks.chains}
    words = [(each.speaker, found.document.words(each.span)) for each in found.marks.own_words]
    return [(names[speaker.actor or ""], text) for speaker, text in words if speaker]


def test_the_issuer_says_the_sentences_of_a_release(marked: Mark) -> None:
    assert own(marked, f"{HEAD}\n{BODY}") == [
        ("orrow lock authority", "We regret the delay at the sluice."),
        ("orrow lock authority", "All boats will be let through by Monday."),
    ]


def test_an_article_says_nothing_in_the_voice_of_those_it_tells_of(marked: Mark) -> None:
    assert own(marked, f"The Orrow Lock Authority issued a statement.\n{BODY}", {}) == []


@pytest.mark.parametrize(
    "others",
    [
        '"The sluice is rotten," said Odd Breck.',
        'Odd Breck stated: "The sluice is rotten. It has been for years."',
        "According to the Tarn hospital, two people were hurt.",
        "The boatmen's guild says that the sluice is rotten.",
        "The sluice is rotten, The Tarn Herald reported on Monday.",
    ],
)
def test_what_others_say_in_a_release_is_theirs(marked: Mark, others: str) -> None:
    assert [words for _, words in own(marked, f"{HEAD}\n{others}\n{BODY}")] == [
        "We regret the delay at the sluice.",
        "All boats will be let through by Monday.",
    ]


def test_of_a_joint_statement_nothing_tells_whose_a_sentence_is(marked: Mark) -> None:
    page = document_of(f"{HEAD}\nJoint statement on the sluice\n{BODY}", kinds={**TITLES, 2: "headline"})
    assert marked(page).marks.own_words == ()


def test_the_issuer_is_who_the_text_calls_by_a_part_of_his_name(marked: Mark) -> None:
    text = "Communiqué of the League of Northern Growers\nThe League regrets the delay at the sluice."
    assert [name for name, _ in own(marked, text, {0: "page-title"})] == ["league"]


@pytest.mark.parametrize(
    ("name", "is_whole"),
    [("Boatmen's Union of Orrow", True), ("Boatmen's Union", True), ("Union of Tarn", False)],
)
def test_a_title_may_be_read_whole_as_the_issuers_name(name: str, *, is_whole: bool) -> None:
    title = "STATEMENT OF THE BOATMEN'S UNION OF ORROW"
    chain = Chain(
        id="c0", name=title, names=(title,), kind="organisation", country=None, roles=(), mentions=()
    )  # fmt: skip
    assert titled_by(name, cast([], [chain])) == ("c0" if is_whole else None)


def test_who_signs_a_thread_says_it(marked: Mark) -> None:
    text = "Ines Holm (@ines_holm) · 3 May 2031\n1/ The sluice was never shut. I held the key."
    assert own(marked, text, {0: "byline"}) == [
        ("ines holm", "1/ The sluice was never shut."),
        ("ines holm", "I held the key."),
    ]


def test_on_a_page_of_several_accounts_nothing_tells_who_says_it(marked: Mark) -> None:
    text = "Ines Holm (@ines_holm) · 3 May 2031\nThe sluice was shut.\nOdd Breck (@breck) · 3 May 2031\nNo."
    assert own(marked, text, {0: "byline", 2: "byline"}) == []
