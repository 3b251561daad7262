"""Who is described right behind a verb of saying."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quoted_words import passage_of
from headwater.mark.quotes.tellers_behind import teller_behind
from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "verb", "words"),
    [
        ("The mill was empty, complained the fishermen's union.", "complained", "the fishermen's union"),
        ("The tunnel, admits the minister of works, is not safe.", "admits", "the minister of works"),
        ("The nurses had left, said a clerk, Odo Lenk.", "said", "a clerk, Odo Lenk"),
        ("The nurses had left, said a clerk, Odo Lenk cried.", "said", "a clerk"),
        ("The captain came in, warned the workers, and left.", "warned", None),
        ("She has resigned, announced the party on Sunday.", "announced", None),
        ("The mill was empty, and the clerk denied the theft.", "denied", None),
    ],
)
def test_a_description_up_to_a_comma_or_a_stop_says_it(
    parse: Callable[[str], ParsedDocument], tools: Tools, text: str, verb: str, words: str | None
) -> None:
    passage = passage_of(next(iter(parse(text).kept)))
    at = next(token for token in passage.parse if token.text == verb)
    teller = teller_behind(passage, at, tools.speech)
    found = teller.words.words if teller is not None else None
    assert (None if found is None else text[found.start : found.end]) == words


def test_what_is_quoted_says_nothing_of_itself(read: Reader) -> None:
    first = read('The remark was "a disgrace", thundered the fishermen\'s union.')[0]
    assert first.speaker == "the fishermen's union"


@pytest.mark.parametrize("hearer", ["her", "him", "our reporter"])
def test_who_is_named_between_commas_tells_whoever_hears(read: Reader, hearer: str) -> None:
    first = read(f"'I carried my own bucket,' a retired tailor, Piet Ruka, told {hearer}.")[0]
    assert (first.speaker or "").endswith("Piet Ruka")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We won," beamed the coach. The boats left.', "the coach"),
        ('"It is over," shrugged Ada Venn, and left.', "Ada Venn"),
        ("« Nobody moved », had launched the head of the town in an interview.", "the head of the town"),
        ('"It is the same hand", slips an adviser of the ministry.', "an adviser of the ministry"),
    ],
)
def test_any_verb_between_a_quotation_and_who_speaks_brings_it(read: Reader, text: str, speaker: str) -> None:
    assert read(text)[0].speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        '"The Old Rope," opened the season on Friday.',
        '"Rope," painted on the wall, was gone.',
        '"The Old Rope," pleasing the head of the town.',
        '"The Old Rope," please the head of the town.',
    ],
)
def test_what_is_done_to_a_thing_is_said_by_nobody(read: Reader, text: str) -> None:
    assert read(text) == []
