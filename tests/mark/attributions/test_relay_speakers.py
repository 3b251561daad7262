"""Who speaks, publishes or denies, as a source."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.attributions.relay_releases import is_release
from headwater.mark.attributions.relay_speakers import phrase
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from passages import Parse, passage_in, token_of

Mark = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "release"),
    [
        ("The ministry released a photo of the dam.", "released", True),
        ("The ministry released the prisoners.", "released", False),
        ("The ministry put the toll at nine.", "put", True),
        ("The ministry put the cup away.", "put", False),
        ("The ministry denied the report.", "denied", True),
        ("The ministry did not confirm the report.", "confirm", False),
        ("The ministry confirmed.", "confirmed", False),
        ("The ministry broke the dam.", "broke", False),
    ],
)
def test_verbs_that_publish_deny_or_count(parse: Parse, text: str, verb: str, release: bool) -> None:
    assert is_release(token_of(passage_in(parse, text), verb)) == release


@pytest.mark.parametrize(
    ("text", "head", "words"),
    [
        ("The head of the port told us so.", "head", "The head of the port"),
        ("A nurse who fled told us so.", "nurse", "A nurse"),
        ("Orla Venn told us so.", "Venn", "Orla Venn"),
    ],
)
def test_a_noun_with_what_belongs_to_it(parse: Parse, text: str, head: str, words: str) -> None:
    parsed = parse(text)
    paragraph = parsed.paragraphs[0]
    assert parsed.document.words(phrase(token_of(passage_in(parse, text), head), paragraph)) == words


def sources(marked: Mark, text: str) -> set[tuple[str | None, str]]:
    return {(each.source.name, each.source.kind) for each in marked(text).marks.attributions}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Mayor Orla Venn said that the dam was gone.", ("Orla Venn", "official")),
        ("Nurse Orla Venn said that the dam was gone.", ("Orla Venn", "person")),
        ("The Harbour Ministry denied that the dam was gone.", ("Harbour Ministry", "official")),
        ("The Harbour Ministry put the toll at nine.", ("Harbour Ministry", "official")),
    ],
)
def test_who_says_denies_or_counts_is_a_source(marked: Mark, text: str, source: tuple[str, str]) -> None:
    assert source in sources(marked, text)


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Orla Venn did not say that the dam was gone.",
        "Mayor Orla Venn hopes to mend the dam.",
        "Somebody said that the dam was gone.",
        "Mayor Orla Venn mended the dam.",
    ],
)
def test_who_only_hopes_keeps_silent_or_acts_is_none(marked: Mark, text: str) -> None:
    assert sources(marked, text) == set()


def test_what_is_denied_is_not_had_from_who_denies_it(marked: Mark) -> None:
    read = marked("The Harbour Ministry denied that the dam was gone.")
    (found,) = read.marks.attributions
    assert found.scope != "article"
    assert [read.document.words(span) for span in found.scope] == [  # type: ignore[union-attr]
        read.document.words(span) for span in found.evidence
    ]


def test_a_belief_that_somebody_else_tells_of_is_told_by_her(marked: Mark) -> None:
    document = "Ida Lund said that the guards believed that the sluice was shut."
    found = [each.source.name for each in marked(document).marks.attributions]
    assert found == ["Ida Lund"]


def test_who_is_named_last_says_the_whole_sentence(marked: Mark) -> None:
    text = "The store was burned down, and nobody was hurt, Ida Lund said."
    scopes = [each.scope for each in marked(text).marks.attributions if each.source.name == "Ida Lund"]
    place = text.index("burned")
    assert any(span.start <= place < span.end for scope in scopes if scope != "article" for span in scope)


def test_all_who_say_it_together_are_its_sources(marked: Mark) -> None:
    found = sources(marked, "The sluice was opened at night, according to police and prosecutors.")
    assert {name for name, _ in found} == {"police", "prosecutors"}


@pytest.mark.parametrize(
    ("words", "is_whole"), [("a picture", False), ("a video", False), ("a statement", True)]
)
def test_who_releases_what_can_be_seen_has_not_told_the_rest(
    marked: Mark, words: str, is_whole: bool
) -> None:
    text = f"The Harbour Ministry released {words} of the dam that burst in May."
    found = [each for each in marked(text).marks.attributions if each.source.name == "Harbour Ministry"]
    place = text.index("burst")
    covered = [span for each in found if each.scope != "article" for span in each.scope]
    assert any(span.start <= place < span.end for span in covered) is is_whole


@pytest.mark.parametrize(
    ("below", "is_source"),
    [("A court held Orla Venn on Monday.", False), ("Orla Venn said on Monday that the dam was gone.", True)],
)
def test_a_person_before_a_colon_speaks_where_she_does_below(
    marked: Mark, below: str, is_source: bool
) -> None:
    text = f"Orla Venn: The dam was broken at night\n{below}"
    found = marked(document_of(text, kinds={0: "headline"})).marks.attributions
    assert any(each.evidence[0].start == 0 and each.source.name == "Orla Venn" for each in found) is is_source


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        (
            "The guild thanks the nine people who, according to the emergency services, put out the fire.",
            "nine people",
            "The guild",
        ),
        ("Keeper dismissed over lock fire as union announces march", "march", "dismissed"),
    ],
)
def test_a_source_in_a_clause_covers_the_clause(marked: Mark, text: str, told: str, not_told: str) -> None:
    found = [each for each in marked(text).marks.attributions if each.scope != "article"]
    assert any(span.start <= text.index(told) < span.end for each in found for span in each.scope)
    assert not any(span.start <= text.index(not_told) < span.end for each in found for span in each.scope)


def test_what_was_said_wrongly_is_what_stands_after_not(marked: Mark) -> None:
    text = "The keeper was held on Monday and not on Friday, as the Board of Quays stated last week."
    (found,) = marked(text).marks.attributions
    assert found.scope != "article"
    assert [text[span.start : span.end] for span in found.scope] == ["on Friday"]


@pytest.mark.parametrize(
    ("text", "told", "source"),
    [
        (
            "The harbour ministry late on Friday put the number of sailors drowned at 16, and said five "
            "were missing.",
            "16",
            "harbour ministry",
        ),
        ("The ministry raised the flood's death toll to 14.", "14", "The ministry"),
        ("The court considers proven the theft of nine crates by the keeper.", "nine", "court"),
        ("The court held that nine crates had been stolen.", "nine", "court"),
        (
            "The Water Guild says it holds 17. Orla Venn said she saw no ground for the Guild's claim of "
            "40 sailors killed.",
            "killed",
            "Water Guild",
        ),
    ],
)
def test_who_counts_finds_or_claims_is_the_source(marked: Mark, text: str, told: str, source: str) -> None:
    found = [
        (len(span), each.source.name)
        for each in marked(text).marks.attributions
        if each.scope != "article"
        for span in each.scope
        if span.start <= text.index(told) < span.end
    ]
    assert min(found)[1] == source


@pytest.mark.parametrize(
    "text",
    [
        "The ministry raised the price of salt from 11 to 14 crowns.",
        "The army will hold its line if it rains.",
    ],
)
def test_who_sets_a_price_or_holds_a_line_has_told_nothing(marked: Mark, text: str) -> None:
    assert not marked(text).marks.attributions


@pytest.mark.parametrize(
    ("text", "told", "source"),
    [
        (
            "The Gazette cited two unnamed porters with knowledge of the matter, one of whom said that the "
            "thieves had at first demanded nine crowns.",
            "nine",
            "two unnamed porters",
        ),
        ("Union leader Orla Venn said her members had reported cracks in the lock.", "cracks", "Orla Venn"),
    ],
)
def test_who_tells_of_what_others_said_is_the_source(marked: Mark, text: str, told: str, source: str) -> None:
    found = [
        (len(span), each.source.name)
        for each in marked(text).marks.attributions
        if each.scope != "article"
        for span in each.scope
        if span.start <= text.index(told) < span.end
    ]
    assert min(found)[1] == source


def test_who_denies_has_not_told_it(marked: Mark) -> None:
    text = "He stays accused of burning a shed, which he denies, his lawyer Orla Venn told the Lisk Gazette."
    covering = {
        each.source.name
        for each in marked(text).marks.attributions
        if each.scope != "article" and any(span.start <= text.index("shed") < span.end for span in each.scope)
    }
    assert covering == {"Orla Venn", "Lisk Gazette"}


def test_who_speaks_without_a_name_behind_one_is_somebody_else(marked: Mark) -> None:
    text = (
        "It was saved by a call that the envoy made on Sunday to the guild's president, Orla Venn, a senior "
        "harbour official said."
    )
    assert "a senior harbour official" in {each.source.name for each in marked(text).marks.attributions}


def test_what_a_colon_lists_behind_who_speaks_is_said_too(marked: Mark) -> None:
    text = "Nine people had died in the fire, Ann Roe said: six guards and three guests."
    (found,) = marked(text).marks.attributions
    assert found.scope != "article"
    assert any(span.start <= text.index("six guards") < span.end for span in found.scope)


def test_who_is_of_a_body_speaks_himself(marked: Mark) -> None:
    text = (
        '"The cause lies at the works," says the chemist Arvid Brekke of the Technical University of Lendal.'
    )
    (found,) = marked(text).marks.attributions
    assert found.source.name == "Arvid Brekke"
