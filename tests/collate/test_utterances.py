"""Which quotes say something of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest

from builders import document_of
from headwater.collate.utterances import is_capital, is_denial, is_question, is_title, is_withheld
from headwater.collate.witnessed import Witnessed
from headwater.record.document import Document
from headwater.record.mark import Quote, Speaker
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

Mark = Callable[[Document], MarkedDocument]


@pytest.mark.parametrize(
    ("cue", "denies"),
    [
        *(("denied", True), ("refuted", True), ("has disputed", True), ("rejects", True), ("denying", True)),
        *(("did not deny", False), ("never rejected", False), ("couldn’t refute", False), ("said", False)),
    ],
)
def test_who_denies_says_that_it_is_not_so(cue: str, denies: bool) -> None:
    assert is_denial(cue) is denies


@pytest.mark.parametrize(
    ("word", "is_one"), [("Lamp", True), ("of", True), ("LAMP", False), ("lamp", False), ("Of", True)]
)
def test_words_of_titles_have_a_capital_but_for_the_small(word: str, is_one: bool) -> None:
    assert is_capital(word) is is_one


def quote_in(
    mark: Mark,
    text: str,
    content: str,
    cue: str = "",
    *,
    who: str = "",
    kind: Literal["direct", "indirect"] = "indirect",
    negated: bool = False,
) -> tuple[Witnessed, Quote]:
    """A document and the words that somebody says in it."""
    source = Witnessed(mark(document_of(text)), {}, {}, {}, {})

    def span(words: str) -> Span:
        start = text.index(words)
        return Span(document=source.id, start=start, end=start + len(words))

    quote = Quote(
        id="q",
        span=span(content),
        kind=kind,
        content=(span(content),),
        cue=(span(cue),) if cue else (),
        speaker=Speaker(span=span(who), actor=None) if who else None,
        inside=None,
        act="said",
        negated=negated,
        hedged=False,
    )
    return source, quote


@pytest.mark.parametrize(
    ("cue", "negated", "is_none"),
    [
        *(("did not say", True, True), ("declined to say", True, True), ("refuses to tell", True, True)),
        *(("failed to say", True, True), ("denied", True, False), ("did not say", False, False)),
    ],
)
def test_who_does_not_say_it_withholds_it(marked: Mark, cue: str, negated: bool, is_none: bool) -> None:
    text = f"The warden {cue} why the lock was shut."
    assert is_withheld(*quote_in(marked, text, "why the lock was shut", cue, negated=negated)) is is_none


@pytest.mark.parametrize(
    ("content", "only_asks"),
    [
        ("Is it safe?", True),
        ("Good morning, Reeve. Is it safe?", True),
        ("Is it safe? We think it is.", False),
        ("The lock was shut on Sunday. Is it safe?", False),
        ("It is safe.", False),
    ],
)
def test_a_turn_that_only_asks_says_nothing(marked: Mark, content: str, only_asks: bool) -> None:
    assert is_question(*quote_in(marked, f"Q: {content}", content, kind="direct")) is only_asks


@pytest.mark.parametrize(
    ("cue", "link", "is_one"),
    [("asked", "by", True), ("pressed", "by", True), ("told", "by", False), ("asked", "with", False)],
)
def test_what_an_interviewer_wants_to_know_is_nobodys(
    marked: Mark, cue: str, link: str, is_one: bool
) -> None:
    text = f"He was {cue} {link} the Courier whether it was safe."
    source, quote = quote_in(marked, text, "whether it was safe", cue, who="the Courier")
    assert is_question(source, quote) is is_one


@pytest.mark.parametrize(
    ("text", "content", "is_one"),
    [
        ("She read “The Lamp of Orrest” on the quay.", "The Lamp of Orrest", True),
        ("She said “the lamp is out” on the quay.", "the lamp is out", False),
        ("She cried “Lamps” on the quay.", "Lamps", False),
        ("“The Lamp of Orrest” Goes Out", "The Lamp of Orrest", False),
        (
            "She read “One Lamp Two Lamps Three Lamps Four” on the quay.",
            "One Lamp Two Lamps Three Lamps Four",
            False,
        ),
    ],
)
def test_words_with_capitals_among_small_ones_name_a_work(
    marked: Mark, text: str, content: str, is_one: bool
) -> None:
    assert is_title(*quote_in(marked, text, content, kind="direct")) is is_one


def test_only_direct_speech_is_a_turn_or_a_title(marked: Mark) -> None:
    assert not is_question(*quote_in(marked, "Q: Is it safe?", "Is it safe?"))
    assert not is_title(*quote_in(marked, "She read The Lamp of Orrest on the quay.", "The Lamp of Orrest"))
