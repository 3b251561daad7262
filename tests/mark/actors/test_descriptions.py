"""Noun phrases that mean somebody without a name, on sentences parsed by hand."""

from __future__ import annotations

import pytest

from headwater.mark.actors.descriptions import (
    LONGEST,
    Description,
    DescriptionFinder,
    first_joined,
    is_age,
    is_limb,
    is_source,
    is_thousands,
    phrase_start,
)
from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.words import Words
from headwater.mark.article import Tools
from parses_by_hand import seen, words_of


@pytest.fixture(scope="module")
def finder(tools: Tools) -> DescriptionFinder:
    return DescriptionFinder(lexicon=tools.actors)


def phrases(found: list[Description]) -> list[tuple[str, str]]:
    return [(each.words.text(each.start, each.end), each.sort) for each in found]


def find(finder: DescriptionFinder, words: Words, *mentions: Appearance) -> list[Description]:
    return list(finder.find(words, mentions))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("the/DT/det/1 nurse/NN/nsubj/2 left/VBD/ROOT/2", [("the nurse", "person")]),
        ("two/CD/nummod/1 nurses/NNS/nsubj/2/nurse left/VBD/ROOT/2", [("two nurses", "people")]),
        ("the/DT/det/1 ministry/NN/nsubj/2 left/VBD/ROOT/2", [("the ministry", "body")]),
        ("the/DT/det/1 country/NN/nsubj/2 left/VBD/ROOT/2", [("the country", "place")]),
        ("police/NN/nsubj/1 left/VBD/ROOT/1", [("police", "people")]),
        ("the/DT/det/1 media/NNS/nsubj/2 said/VBD/ROOT/2/say", [("the media", "body")]),
        ("the/DT/det/1 media/NNS/dobj/2 left/VBD/ROOT/2", []),
        ("the/DT/det/1 boat/NN/nsubj/2 left/VBD/ROOT/2", []),
        ("boats/NNS/nsubj/1/boat left/VBD/ROOT/1", []),
        ("nurse/NN/compound/1 boats/NNS/nsubj/2/boat left/VBD/ROOT/2", []),
        ("a/DT/det/1 source/NN/nsubj/2 said/VBD/ROOT/2/say", [("a source", "person")]),
        ("a/DT/det/1 source/NN/nsubj/2 dried/VBD/ROOT/2/dry", []),
    ],
)
def test_what_kind_of_actor_a_noun_describes(
    finder: DescriptionFinder, written: str, expected: list[tuple[str, str]]
) -> None:
    assert phrases(find(finder, words_of(written))) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("speakers/NNS/nsubj/1/speaker left/VBD/ROOT/1/leave", True),
        ("bought/VBD/ROOT/0 speakers/NNS/dobj/0/speaker", False),
    ],
)
def test_callings_that_are_things_too_must_act(
    finder: DescriptionFinder, written: str, expected: bool
) -> None:
    assert bool(find(finder, words_of(written))) is expected


def test_a_title_before_a_name_is_no_description(finder: DescriptionFinder) -> None:
    words = words_of("the/DT/det/1 nurse/NN/nsubj/3 Voll/NNP/appos/1 left/VBD/ROOT/3")
    assert phrases(find(finder, words)) == [("the nurse", "person")]
    assert find(finder, words, seen(words, "Voll", Draft(kind="person"))) == []


def test_who_has_an_office_and_a_name_beside_it_is_no_second_one(finder: DescriptionFinder) -> None:
    words = words_of(
        "the/DT/det/1 host/NN/nsubj/7 ,/,/punct/1 minister/NN/appos/1 for/IN/prep/3 ports/NNS/pobj/4 "
        "Voll/NNP/appos/3 left/VBD/ROOT/7"
    )
    assert ("the host", "person") in phrases(find(finder, words))
    found = phrases(find(finder, words, seen(words, "Voll", Draft(kind="person"))))
    assert ("the host", "person") not in found


def test_what_somebody_is_said_to_be_is_no_second_one(finder: DescriptionFinder) -> None:
    words = words_of("Voll/NNP/nsubj/1 is/VBZ/ROOT/1/be a/DT/det/3 nurse/NN/attr/1")
    assert find(finder, words, seen(words, "Voll", Draft(kind="person"))) == []


# ---------------------------------------------------------------- one description


def only(finder: DescriptionFinder, written: str, owner: str = "") -> Description:
    words = words_of(written)
    [found] = find(finder, words, *([seen(words, owner, Draft(kind="state"))] if owner else []))
    return found


def test_whose_description_it_is(finder: DescriptionFinder) -> None:
    written = "Karsk/NNP/poss/2 's/POS/case/0 minister/NN/nsubj/3 left/VBD/ROOT/3"
    found = only(finder, written, "Karsk")
    assert found.owner is not None
    assert found.words.text(found.start, found.end) == "Karsk's minister"
    assert (found.noun, found.is_definite, found.is_modified) == ("minister", True, True)


@pytest.mark.parametrize(
    ("determiner", "is_definite", "gist"),
    [
        ("the", True, "nurse"),
        ("this", True, "nurse"),
        ("her", True, "her nurse"),
        ("a", False, "nurse"),
        ("another", False, "nurse"),
        ("some", False, "nurse"),
    ],
)
def test_what_the_first_word_takes_for_granted(
    finder: DescriptionFinder, determiner: str, is_definite: bool, gist: str
) -> None:
    link = "poss" if determiner == "her" else "det"
    found = only(finder, f"{determiner}/DT/{link}/1 nurse/NN/nsubj/2 left/VBD/ROOT/2")
    assert (found.determiner, found.is_definite, found.gist) == (determiner, is_definite, gist)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("the/DT/det/1 nurse/NN/nsubj/2 left/VBD/ROOT/2", True),
        ("saw/VBD/ROOT/0 the/DT/det/2 nurse/NN/dobj/0", True),
        ("seen/VBN/ROOT/0 by/IN/agent/0 the/DT/det/3 nurse/NN/pobj/1", True),
        ("fired/VBD/ROOT/0 at/IN/prep/0 the/DT/det/3 nurse/NN/pobj/1", True),
        ("looked/VBD/ROOT/0 for/IN/prep/0 the/DT/det/3 nurse/NN/pobj/1", True),
        ("boat/NN/ROOT/0 for/IN/prep/0 the/DT/det/3 nurse/NN/pobj/1", False),
        ("ran/VBD/ROOT/0 like/IN/prep/0 the/DT/det/3 nurse/NN/pobj/1", False),
        ("as/IN/ROOT/0 the/DT/det/2 nurse/NN/pobj/0 who/WP/nsubj/4 left/VBD/relcl/2", True),
        ("at/IN/ROOT/0 the/DT/det/2 ministry/NN/pobj/0", False),
        ("with/IN/ROOT/0 the/DT/det/2 ministry/NN/pobj/0", True),
        ("cooks/NNS/nsubj/4/cook and/CC/cc/0 the/DT/det/3 nurse/NN/conj/0 left/VBD/ROOT/4", True),
    ],
)
def test_who_takes_part_in_what_is_told(finder: DescriptionFinder, written: str, expected: bool) -> None:
    words = words_of(written)
    *_, found = find(finder, words)
    assert found.takes_part is expected


# ---------------------------------------------------------------- rules of single words


@pytest.mark.parametrize(
    ("written", "word", "expected"),
    [
        ("hit/VBN/ROOT/0 in/IN/prep/0 the/DT/det/3 head/NN/pobj/1", "head", True),
        ("his/PRP$/poss/1 head/NN/dobj/2 hurt/VBD/ROOT/2", "head", True),
        ("his/PRP$/poss/1 body/NN/nsubj/2 lay/VBD/ROOT/2", "body", True),
        ("the/DT/det/1 body/NN/nsubj/2 ruled/VBD/ROOT/2", "body", False),
        ("her/PRP$/poss/1 head/NN/nsubj/4 of/IN/prep/1 ports/NNS/pobj/2 left/VBD/ROOT/4", "head", False),
        ("his/PRP$/poss/1 nurse/NN/nsubj/2 left/VBD/ROOT/2", "nurse", False),
    ],
)
def test_a_head_that_is_somebody_s_own_is_nobody(written: str, word: str, expected: bool) -> None:
    words = words_of(written)
    assert is_limb(words, words.lowers.index(word)) is expected


AGED = "the/DT/det/5 9/CD/nummod/3 -/:/punct/3 year/NN/npadvmod/5 -/:/punct/5"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f"{AGED} old/JJ/nsubj/6 left/VBD/ROOT/6", True),
        (f"{AGED} old/JJ/amod/6 boat/NN/ROOT/6", False),
        ("the/DT/det/1 old/JJ/nsubj/2 left/VBD/ROOT/2", False),
    ],
)
def test_an_age_stands_for_who_is_of_it(written: str, expected: bool) -> None:
    words = words_of(written)
    assert is_age(words, words.lowers.index("old")) is expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("nurse/NN/nsubj/1 said/VBD/ROOT/1/say", True),
        ("nurse/NN/nsubj/1 left/VBD/ROOT/1/leave", False),
        ("according/VBG/ROOT/0 to/IN/prep/0 the/DT/det/3 nurse/NN/pobj/1", True),
        ("spoke/VBD/ROOT/0 to/IN/prep/0 the/DT/det/3 nurse/NN/pobj/1", False),
        ("nurse/NNP/nsubj/1 said/VBD/ROOT/1/say", False),
        ("Nurse/NNP/nsubj/1 said/VBD/ROOT/1/say", True),
    ],
)
def test_who_tells_or_is_gone_by(written: str, expected: bool) -> None:
    words = words_of(written)
    assert is_source(words, words.lowers.index("nurse")) is expected


def test_of_joined_nouns_the_first_has_their_part() -> None:
    words = words_of(
        "cooks/NNS/nsubj/4 ,/,/punct/0 nurses/NNS/conj/0 and/CC/cc/2 left/VBD/ROOT/4 men/NNS/conj/2"
    )
    assert [first_joined(words, at) for at in (0, 2, 5)] == [0, 0, 0]


@pytest.mark.parametrize(
    ("number", "expected"),
    [("50 , 000", True), ("fifty , 000", False), ("50 , 00", False), ("50 ; 000", False)],
)
def test_a_number_that_was_torn_apart_is_one(number: str, expected: bool) -> None:
    first, mark, last = number.split()
    torn = f"{first}/CD/dep/4 {mark}/,/punct/3 {last}/CD/nummod/3"
    words = words_of(f"{torn} people/NNS/nsubj/4 left/VBD/ROOT/4")
    assert is_thousands(words, 2) is expected
    assert phrase_start(words, 3) == (0 if expected else 2)


def test_a_phrase_begins_where_what_belongs_to_it_begins() -> None:
    words = words_of(
        "then/RB/advmod/5 a/DT/det/4 very/RB/advmod/3 tired/JJ/amod/4 nurse/NN/nsubj/5 left/VBD/ROOT/5"
    )
    assert words.text(phrase_start(words, 4), 5) == "a very tired nurse"
    long = words_of(" ".join([*["tired/JJ/amod/20"] * 20, "nurse/NN/ROOT/20"]))
    assert phrase_start(long, 20) == 20 - LONGEST


@pytest.mark.parametrize(
    "written", ["./././0", "police/NN/ROOT/0", "”/''/ROOT/0 the/DT/det/0", "old/JJ/ROOT/0"]
)
def test_scraps_are_read(finder: DescriptionFinder, written: str) -> None:
    words = words_of(written)
    for found in find(finder, words):
        assert 0 <= found.start <= found.head < found.end <= len(words)
        assert found.gist
