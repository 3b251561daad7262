"""A sentence that names an outlet of the pile as its source has it from there."""

from __future__ import annotations

from time import process_time

import pytest
from msgspec.structs import replace

from headwater.record.mark import Attribution, Chain, SourceKind
from headwater.record.pile import MarkedDocument
from headwater.trace.passing import is_newsroom, named_in, names_of, with_passing
from trace_piles import article, entry, says

SHOWN = "Karvost Lantern"


def lantern(*, shows: bool = True) -> MarkedDocument:
    """An article of an outlet that no register knows."""
    document = article("lantern", "A reporter of the Karvost Lantern saw sheep.", outlet=SHOWN)
    return entry(document, *([says(document, SHOWN, SHOWN, own=True, scope="sheep")] if shows else []))


@pytest.mark.parametrize("kind", ["outlet", "document", "unknown"])
def test_who_has_seen_it_is_a_newsroom_whatever_it_is_called(kind: SourceKind) -> None:
    document = article("lantern", "The Karvost Lantern has seen the letter.", outlet=SHOWN)
    seen = says(document, SHOWN, "the letter", kind, own=True, scope="letter")
    assert is_newsroom(entry(document, seen))
    release = says(document, SHOWN, "the ministry", "official")
    assert not is_newsroom(entry(document, seen, release))


def sources(text: str, *known: Attribution, shows: bool = True) -> list[str | None]:
    """The outlets that a text has something from."""
    receiver = entry(article("quay", text, outlet="The Quay"), *known)
    found = with_passing([lantern(shows=shows), receiver])[1]
    return [each.source.name for each in found.marks.attributions if each.source.kind == "outlet"]


@pytest.mark.parametrize(
    "text",
    [
        "Karvost Lantern reports with reference to Ada Orlov that sheep drowned.",
        "According to Orlov, as quoted by the Karvost Lantern, sheep drowned.",
        "As first reported by Karvost Lantern, sheep drowned.",
        "Sheep drowned, Orlov said in an interview with the Karvost Lantern.",
        "The dyke, the Karvost Lantern wrote on Monday, had been repaired.",
    ],
)
@pytest.mark.parametrize("shows", [True, False])
def test_who_reports_or_is_quoted_from_is_a_source(text: str, *, shows: bool) -> None:
    assert sources(text, shows=shows) == [SHOWN]


@pytest.mark.parametrize(
    "text", ["Sheep drowned, the Karvost Lantern said.", "According to Karvost Lantern, sheep drowned."]
)
def test_what_any_body_may_do_makes_a_source_of_a_newsroom_alone(text: str) -> None:
    assert sources(text) == [SHOWN]
    assert sources(text, shows=False) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Karvost Lantern moved to a new building.",
        "As reported by Karvost Police, sheep drowned.",
        "The karvost lantern reported is a lamp.",
        "Nobody who reported it had seen the Karvost Lantern.",
    ],
)
def test_who_is_only_spoken_of_is_none(text: str) -> None:
    assert sources(text) == []


def test_an_outlet_is_no_source_of_its_own() -> None:
    assert with_passing([lantern()]) == [lantern()]


def test_a_body_that_puts_out_what_it_says_is_no_outlet() -> None:
    document = article("release", "The Ports Union said no.", outlet="Ports Union")
    release = entry(document, says(document, "Ports Union", "Ports Union", "official"))
    assert not names_of([release]).media


def test_who_bears_such_a_name_is_no_outlet() -> None:
    ledger = entry(article("orlov", "Rain fell.", outlet="Orlov"))
    receiver = entry(article("quay", "As reported by Orlov, sheep drowned.", outlet="The Quay"))
    person = Chain(
        id="c", name="Ada Orlov", names=("Ada Orlov",), kind="person", country=None, roles=(), mentions=()
    )
    named = replace(receiver, marks=replace(receiver.marks, chains=(person,)))
    sentence = named.marks.sentences[0].span
    assert list(named_in(receiver, sentence, names_of([ledger, receiver])))
    assert not list(named_in(named, sentence, names_of([ledger, named])))


def test_who_speaks_in_such_a_sentence_speaks_by_way_of_the_outlet() -> None:
    document = article("quay", "According to Ada Orlov, quoted by the Karvost Lantern, sheep drowned.")
    spoken = says(document, "According to Ada Orlov", "Ada Orlov", "person", scope="sheep drowned")
    mistaken = says(
        document, "by the Karvost Lantern", "the Karvost Lantern", "person", number=1, scope="sheep"
    )
    found = with_passing([lantern(), entry(document, spoken, mistaken)])[1].marks.attributions
    assert [each.source.name for each in found] == ["Ada Orlov", SHOWN]
    assert found[0].via == found[1].id


def test_a_source_that_is_read_already_stays_as_it_is() -> None:
    document = article("quay", "The Karvost Lantern reported that sheep drowned.")
    known = says(document, "The Karvost Lantern reported", SHOWN, scope="sheep drowned")
    assert with_passing([lantern(), entry(document, known)])[1].marks.attributions == (known,)


def test_whom_the_whole_article_is_had_from_is_no_source_of_a_part_of_it() -> None:
    document = article("quay", "By Karvost Lantern\nSheep drowned, Orlov told the Karvost Lantern.")
    known = says(document, "By Karvost Lantern", SHOWN)
    assert with_passing([lantern(), entry(document, known)])[1].marks.attributions == (known,)


@pytest.mark.parametrize(
    ("text", "is_there"),
    [
        ("As the Karvost Lantern’s reporter wrote, sheep drowned.", True),
        ("As KARVOST LANTERN wrote, sheep drowned.", True),
        ("The lantern of Karvost was lit, wrote the mayor.", False),
        ("Karvost wrote to the Lantern.", False),
    ],
)
def test_a_sentence_without_the_words_of_a_name_is_read_no_further(text: str, *, is_there: bool) -> None:
    assert names_of([lantern()]).may_be_in(text) == is_there


@pytest.mark.parametrize("words", ["a" * 18_000, "a." * 9_000, "a " * 9_000, "first " * 2_000])
def test_a_long_word_costs_no_more_than_its_length(words: str) -> None:
    start = process_time()
    assert sources(f"The Karvost Lantern {words}") == []
    assert process_time() - start < 1


def test_the_words_that_say_so_reach_from_the_verb_to_the_name() -> None:
    text = "On Monday, as first reported by Karvost Lantern on its page, sheep drowned."
    receiver = entry(article("quay", text, outlet="The Quay"))
    pile = [lantern(), receiver]
    ((name, words),) = named_in(receiver, receiver.marks.sentences[0].span, names_of(pile))
    assert receiver.document.words(name) == "Karvost Lantern"
    assert receiver.document.words(words) == "reported by Karvost Lantern"


def test_the_words_that_say_so_reach_from_the_name_to_the_verb() -> None:
    receiver = entry(
        article("quay", "On Monday the Karvost Lantern wrote that sheep drowned.", outlet="The Quay")
    )
    ((name, words),) = named_in(receiver, receiver.marks.sentences[0].span, names_of([lantern(), receiver]))
    assert receiver.document.words(name) == "Karvost Lantern"
    assert receiver.document.words(words) == "Karvost Lantern wrote"


def test_reporters_of_its_own_do_not_speak_by_way_of_another_outlet() -> None:
    text = "Sheep drowned, we saw, as reported by the Karvost Lantern."
    document = article("quay", text, outlet="The Quay")
    seen = says(document, "we saw", "Ada Orlov", "person", own=True, scope="Sheep drowned", number=7)
    found = with_passing([lantern(), entry(document, seen)])[1]
    assert next(each for each in found.marks.attributions if each.id == "r7").via is None


def test_what_an_outlet_has_from_an_agency_is_had_by_way_of_it() -> None:
    agency = entry(article("tpa", "TARN, 4 May (TPA) - Sheep drowned.", outlet="TPA"))
    receiver = entry(
        article("quay", "Karvost Lantern has it from TPA that sheep drowned.", outlet="The Quay")
    )
    found = with_passing([lantern(), agency, receiver])[2].marks.attributions
    by_name = {each.source.name: each for each in found}
    assert by_name["TPA"].via == by_name[SHOWN].id
    assert by_name[SHOWN].via is None
