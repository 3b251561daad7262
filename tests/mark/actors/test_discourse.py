"""Reading on: whom descriptions mean, from left to right."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Meant = Callable[[str, str], str | None]


DEPUTY = "Deputy Minister Hedda Voll arrived on Monday. "
VOLL = "Foreign Minister Hedda Voll arrived on Monday. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (VOLL + "The minister slept.", "The minister", "Hedda Voll"),
        (VOLL + "The diplomat slept.", "The diplomat", "Hedda Voll"),
        (VOLL + "The deputy minister slept.", "The deputy minister", "deputy minister"),
        (VOLL + "The swimmer slept.", "The swimmer", "swimmer"),
        (VOLL + "A minister slept.", "A minister", "minister"),
        (DEPUTY + "The minister slept.", "The minister", "minister"),
        (DEPUTY + "The politician slept.", "The politician", "Hedda Voll"),
        (
            "From a truck shouted the deputy Hedda Voll, in allusion to the prime minister, Arne Moll.",
            "prime minister",
            "Arne Moll",
        ),
        (
            "Hedda Voll, a nurse, called. Torrin Brekke, a sailor, came. The nurse left.",
            "The nurse",
            "Hedda Voll",
        ),
        ("Norrlink Airlines cut jobs. The company paid nobody.", "The company", "Norrlink Airlines"),
        (
            "Norrlink Airlines cut jobs. The previous company paid nobody.",
            "The previous company",
            "previous company",
        ),
        ("Norway closed the port on Monday. The country slept.", "The country", "Norway"),
    ],
)
def test_whom_a_description_means(meant: Meant, text: str, words: str, name: str) -> None:
    assert meant(text, words) == name


def test_the_same_description_means_the_same_one_again(meant: Meant) -> None:
    text = "The harbour pilot called the guards. Nobody came. The harbour pilot left. The guards slept."
    assert meant(text, "The harbour pilot") == "harbour pilot"
    assert meant(text, "The guards") == "guards"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The city slept in the rain.", "The city"),
        ("He moved the chairs.", "the chairs"),
        ("The storm was long.", "The storm"),
    ],
)
def test_what_names_nobody_in_particular_is_nobody(meant: Meant, text: str, words: str) -> None:
    assert meant(text, words) is None


def test_a_place_is_the_one_mentioned_last(meant: Meant) -> None:
    text = "The mayor met sailors in Oslo and in Bergen on Monday. The city slept."
    assert meant(text, "The city") == "Bergen"


def test_a_capital_is_that_of_the_state_that_is_told(meant: Meant) -> None:
    text = "Sailors met in Oslo on Monday. Others met in Bergen. The Norwegian capital slept."
    assert meant(text, "The Norwegian capital") == "Oslo"


def test_a_woman_s_word_means_no_man(meant: Meant) -> None:
    text = "Mr Voll, a spokesman for the port, called. The spokeswoman left."
    assert meant(text, "The spokeswoman") != "Voll"


@pytest.mark.parametrize(("text", "words"), [("Each government blames the other.", "Each government")])
def test_who_is_meant_one_by_one_is_no_single_one(meant: Meant, text: str, words: str) -> None:
    assert meant(text, words) == words


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Odo Venn left the port. His lawyer said that he was ill.", "His lawyer", "Odo Venn's lawyer"),
        ("Odo Venn met Bo Lind. Their lawyer said that they were ill.", "Their lawyer", "Their lawyer"),
        ("Ms Ida Lund left. Ms Ida Lund met Mr Voll. Her lawyer called.", "Her lawyer", "Her lawyer"),
    ],
)
def test_somebody_of_somebody_is_told_by_the_name_of_whoever_was_named_last(
    meant: Meant, text: str, words: str, name: str
) -> None:
    assert meant(text, words) == name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "The Odenvale Relief Foundation said so. The charity slept.",
            "The charity",
            "Odenvale Relief Foundation",
        ),
        ("Bosses at charity Odenvale left. The charity said so.", "The charity", "Odenvale"),
        ("The Dover Guard Corps fired. The charity said so.", "The charity", "charity"),
        (
            "The Dover Ropeway Inspectorate spoke. The inspectorate left.",
            "The inspectorate",
            "Dover Ropeway Inspectorate",
        ),
        (
            "The Fenland Liberation Front struck. The Front was ready.",
            "The Front",
            "Fenland Liberation Front",
        ),
        ("Radio Odenvale reported two deaths. The broadcaster said so.", "The broadcaster", "Radio Odenvale"),
        ("The Odenvale Gazette said so. A nurse called our newspaper.", "our newspaper", None),
        (
            "The office of President Hedda Voll said so.",
            "The office of President Hedda Voll",
            "office of President Hedda Voll",
        ),
        (
            "The Fenland Front for Self-Rule (FFS) struck. It said that nobody fell.",
            "It",
            "Fenland Front for Self-Rule",
        ),
    ],
)
def test_which_body_goes_by_the_word_for_its_kind(
    meant: Meant, text: str, words: str, name: str | None
) -> None:
    assert meant(text, words) == name


def test_an_entry_of_a_live_page_takes_up_nobody_from_another(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> None:
    text = (
        "13:30\nThe prosecutor, Otar Lom, has received a card.\n"
        "13:10\nTsird steps out on the balcony. He takes no questions.\n"
    )
    document = document_of(text, kinds={0: "byline", 2: "byline"})
    cast = find_cast(parse(document), tools.gazetteer, tools.outlets, tools.actors)
    he = next(each for each in cast.mentions if text[each.span.start : each.span.end] == "He")
    assert cast.chain(he.chain).name == "Tsird"
    assert cast.chain(he.chain).kind == "person"
