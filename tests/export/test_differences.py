"""What the articles differ on, side by side."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, DISAGREEMENTS, OPINION, TRANSLATED
from headwater.export.differences import belongs, difference_entries, order_key
from headwater.export.index import AccountIndex
from headwater.record.account import Disagreement

(STORY,) = ACCOUNT.stories
(HURT,) = DISAGREEMENTS
INDEX = AccountIndex.of(ACCOUNT)


def entries(*found: Disagreement) -> list[tuple[str, str]]:
    index = AccountIndex.of(replace(ACCOUNT, disagreements=found))
    return [(entry.kind, entry.about) for entry in difference_entries(STORY, index)]


def test_each_side_has_its_sentences_and_the_rest_are_silent() -> None:
    (found,) = difference_entries(STORY, INDEX)
    assert [(side.value, len(side.passages)) for side in found.sides] == [("at least 12", 2), ("17", 2)]
    assert found.sides[0].passages[0].focus == "At least 12"
    assert found.silent == tuple(INDEX.names[document.id] for document in (TRANSLATED, OPINION))


def test_the_question_stands_before_the_colon_or_is_the_kinds() -> None:
    assert entries(HURT) == [("How many", "people hurt")]
    assert entries(replace(HURT, about="with whom: Ilse Tornquist")) == [("With whom", "Ilse Tornquist")]


def test_an_assertion_is_quoted() -> None:
    denied = replace(HURT, kind="assertion", about="whether: the deck groaned")
    assert entries(denied) == [("Whether", "“the deck groaned”")]


def test_open_differences_come_last_and_wide_ones_first() -> None:
    narrow = replace(HURT, id="g-b", sides=(HURT.sides[0],))
    ajar = replace(HURT, id="g-a", open=True)
    assert sorted([ajar, narrow, HURT], key=order_key) == [HURT, narrow, ajar]


def test_a_difference_is_the_story_s_whose_claims_or_words_it_has() -> None:
    assert belongs(HURT, STORY, INDEX)
    assert not belongs(HURT, replace(STORY, id="s-other"), INDEX)
    unclaimed = replace(HURT, claims=())
    assert belongs(unclaimed, STORY, INDEX)
    assert not belongs(unclaimed, replace(STORY, documents=()), INDEX)
    assert not belongs(replace(unclaimed, sides=()), STORY, INDEX)


def test_a_difference_of_another_story_is_not_told() -> None:
    other = replace(STORY, id="s-other", documents=())
    assert difference_entries(other, INDEX) == ()
    assert len(difference_entries(STORY, INDEX)) == 1
