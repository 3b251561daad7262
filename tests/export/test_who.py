"""Who is in a claim, as a reader is shown it."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, WIRE
from builders import span_of
from headwater.export.everything import claim_file, claim_lines
from headwater.export.index import AccountIndex
from headwater.export.markdown import markdown
from headwater.export.who import actor_name, other_words, role_words, who_words

INDEX = AccountIndex.of(ACCOUNT)
GROAN, HURT, INSPECTED, ROT = CLAIMS
WITNESS = INSPECTED.variants[0].witnesses[0]


def test_who_acts_and_who_undergoes_it_stand_apart() -> None:
    claim = replace(INSPECTED, actors=("a-guild",), recipients=("a-mayor",))
    assert who_words(claim, INDEX) == "acts: “engineers' guild”; undergoes it: Ilse Tornquist"


def test_a_figure_tells_what_it_counts() -> None:
    counting = replace(HURT, of=span_of(WIRE, "people"))
    assert who_words(counting, INDEX) == "counted: “people”"


def test_nothing_is_shown_of_nobody() -> None:
    assert who_words(GROAN, INDEX) is None
    assert role_words((), ("gone",), INDEX) == []
    assert actor_name(None, INDEX) is None


def test_an_article_that_names_somebody_else_says_so() -> None:
    claim = replace(INSPECTED, actors=("a-mayor",))
    assert other_words(WITNESS, claim, INDEX) == "here acts: “engineers' guild”"
    assert other_words(WITNESS, replace(claim, actors=("a-guild",)), INDEX) is None
    assert other_words(WITNESS, replace(claim, actors=()), INDEX) is None


def test_the_parts_are_shown_with_the_claim() -> None:
    claim = replace(INSPECTED, actors=("a-mayor",))
    account = replace(ACCOUNT, claims=(claim,))
    index = AccountIndex.of(account)
    shown = "\n".join(line.plain for line in claim_lines(claim_file(account, claim), index))
    assert "acts: Ilse Tornquist" in shown
    assert "here acts: “engineers' guild”" in " ".join(shown.split())
    written = markdown(account)
    assert "acts: Ilse Tornquist" in written
    assert "(here acts: “engineers' guild”)" in written
