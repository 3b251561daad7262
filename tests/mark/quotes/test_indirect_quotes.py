"""Reported clauses, thoughts and intentions."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from quote_readings import Read, read_quotes

Parse = Callable[[Document | str], ParsedDocument]
Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content", "act"),
    [
        ("The mayor said that the lock was shut.", "The mayor", "said", "that the lock was shut", "said"),
        ("The lock was shut, the mayor said.", "the mayor", "said", "The lock was shut", "said"),
        ("The lock was shut, said Orla Venn, a keeper.", "Orla Venn", "said", "The lock was shut", "said"),
        (
            "According to the Lock Gazette, the gate broke.",
            "the Lock Gazette",
            "According to",
            "the gate broke",
            "said",
        ),
        ("The gate broke, according to the mayor.", "the mayor", "according to", "The gate broke", "said"),
        ("As the mayor put it, the lock is dead.", "the mayor", "put", "the lock is dead", "said"),
        (
            "The council accused the company of hiding its debts.",
            "The council",
            "accused",
            "the company of hiding its debts",
            "said",
        ),
        ("Orla Venn called for a new lock.", "Orla Venn", "called for", "a new lock", "said"),
        (
            "The keepers hope to reopen the lock in May.",
            "The keepers",
            "hope",
            "to reopen the lock in May",
            "intended",
        ),
        ("Residents fear that the dam will break.", "Residents", "fear", "that the dam will break", "felt"),
        (
            "Engineers believe that the wall was weak.",
            "Engineers",
            "believe",
            "that the wall was weak",
            "thought",
        ),
        (
            "The mayor is convinced that the lock is safe.",
            "The mayor",
            "convinced",
            "that the lock is safe",
            "thought",
        ),
        ("The union warned against a strike.", "The union", "warned against", "a strike", "said"),
    ],
)
def test_a_report_has_speaker_cue_content_and_act(
    read: Reader, text: str, speaker: str, cue: str, content: str, act: str
) -> None:
    quote = read(text)[0]
    assert (quote.speaker, quote.cue, quote.content, quote.act) == (speaker, cue, (content,), act)
    assert quote.kind == "indirect"


def test_quoted_words_in_a_report_make_it_mixed(read: Reader) -> None:
    first, second = read("The council called the plan “reckless” and said it was “a gift to thieves”.")
    assert (first.kind, second.kind) == ("mixed", "mixed")
    assert first.content == ("the plan “reckless”",)
    assert second.speaker == "The council"


def test_a_passive_names_its_speaker_after_by(read: Reader) -> None:
    (quote,) = read('The plan was condemned by Norland as a "shameless step" that "rewards theft".')
    assert quote.speaker == "Norland"
    assert quote.content == ("The plan", 'as a "shameless step" that "rewards theft"')


def test_a_claim_has_its_owner(read: Reader) -> None:
    quote = read("The firm's claim that the water was clean is false.")[0]
    assert (quote.speaker, quote.cue) == ("The firm", "claim")


def test_who_said_it_may_stand_in_a_relative_clause(read: Reader) -> None:
    quotes = read("The mayor, who said that the lock was shut, left early.")
    assert [quote.content for quote in quotes] == [("that the lock was shut",)]
    assert quotes[0].speaker == "who"


def test_attribution_within_attribution_is_told_outermost_first(read: Reader) -> None:
    outer, inner = read("The Vesta agency reported that the mayor said the lock was shut.")
    assert (outer.speaker, outer.inside) == ("The Vesta agency", None)
    assert (inner.speaker, inner.inside) == ("the mayor", "q0")


@pytest.mark.parametrize(
    "text",
    [
        "The ministry did not confirm that the envoy had left.",
        "The mayor denied that he had met the smugglers.",
        "The envoy declined to say who paid.",
        "The mayor rejected the accusation.",
    ],
)
def test_what_is_denied_is_marked(read: Reader, text: str) -> None:
    assert read(text)[0].negated


@pytest.mark.parametrize(
    "text",
    ["The mayor reportedly told aides that the lock was shut.", "The keeper is said to have fled the town."],
)
def test_what_is_only_rumoured_is_marked(read: Reader, text: str) -> None:
    assert read(text)[0].hedged


def test_the_writer_is_no_source(read: Reader) -> None:
    assert read("I think that the lock is old.") == []


def test_a_verb_taken_up_again_belongs_to_the_first_speaker(read: Reader) -> None:
    said, called = read("The mayor said the canal was dead and called for talks.")
    assert said.content == ("the canal was dead",)
    assert (called.speaker, called.content) == ("The mayor", ("talks",))


def test_a_headline_gives_a_persons_words_after_a_colon(parse: Parse, tools: Tools) -> None:
    document = document_of("Maria Lopez: The lock will open in May", kinds={0: "headline"})
    (quote,) = read_quotes(parse(document), tools.speech)
    assert (quote.speaker, quote.cue) == ("Maria Lopez", ":")
    assert quote.content == ("The lock will open in May",)


def test_furniture_is_not_read(parse: Parse, tools: Tools) -> None:
    document = document_of("The mayor said that the lock was shut.", kinds={0: "related"})
    assert read_quotes(parse(document), tools.speech) == []


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Lawyer: The singer enters a clinic", "Lawyer"),
        ("Orla Venn dead: The singer dies at 91", None),
    ],
)
def test_before_a_headlines_colon_stands_who_speaks_and_not_what_became_of_somebody(
    parse: Parse, tools: Tools, headline: str, speaker: str | None
) -> None:
    document = document_of(headline, kinds={0: "headline"})
    said = [quote.speaker for quote in read_quotes(parse(document), tools.speech)]
    assert said == ([speaker] if speaker else [])


def test_a_rate_is_no_source(read: Reader) -> None:
    assert read("The keepers are paid nine crowns per year.") == []
    assert read("The lock stays closed, per the harbour office.")[0].speaker == "the harbour office"


@pytest.mark.parametrize(
    "text",
    [
        "Nobody said that the sluice was shut.",
        "No keeper would say that the sluice was shut.",
        "Orla Venn failed to say that the sluice was shut.",
    ],
)
def test_what_is_not_said_is_negated(read: Reader, text: str) -> None:
    assert [quote.negated for quote in read(text)] == [True]


def test_who_is_praised_has_praised_nobody(read: Reader) -> None:
    assert read("Nominee praised for her skill") == []
    assert read("Man charged with theft of two boats") == []
    assert read("Pilot declared dead after crash") == []
    assert read("The mayor praised the keeper for her skill.")[0].speaker == "The mayor"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Orla Venn played down the unrest, saying that it was over.", "Orla Venn"),
        ("The keeper read a statement saying that the sluice was shut.", "The keeper"),
        ("The Chancellor, Orla Venn, said that the sluice was shut.", "The Chancellor, Orla Venn"),
    ],
)
def test_who_speaks_beside_other_nouns(read: Reader, text: str, speaker: str) -> None:
    assert read(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Orla Venn said that the lock could be shut, and that the keepers had struggled with it.",
            "that the lock could be shut, and that the keepers had struggled with it",
        ),
        (
            "Orla Venn said the lock was shut, a decision that the keepers had fought for many years.",
            "the lock was shut",
        ),
        (
            "Orla Venn told the crowd at her rally for veterans that the lock and the sluice had many leaks.",
            "that the lock and the sluice had many leaks",
        ),
    ],
)
def test_a_report_ends_where_its_last_clause_ends(read: Reader, text: str, content: str) -> None:
    assert read(text)[0].content == (content,)


def test_a_party_in_brackets_belongs_to_the_speaker(read: Reader) -> None:
    assert (
        read("Rep. Orla Venn (D-Ore.) said that the sluice was shut.")[0].speaker == "Rep. Orla Venn (D-Ore.)"
    )


def test_a_quotation_within_one_may_close_with_it(read: Reader) -> None:
    found = read("“She asked, ‘What can we do to help?’” Orla Venn told reporters.")
    assert [quote.speaker for quote in found if quote.inside is None] == ["Orla Venn"]


def test_a_name_without_a_verb_heads_the_sentence(read: Reader) -> None:
    text = (
        'Orla Venn, who served as the keeper during the 2012 campaign, called the plans on Sunday "childish."'
    )
    assert {quote.speaker for quote in read(text)} == {"Orla Venn"}


def test_a_hyphen_stays_in_the_speakers_name(read: Reader) -> None:
    assert read("His sister-in-law said that the sluice was shut.")[0].speaker == "His sister-in-law"
    assert read("The 29-year-old says there was no warning.")[0].speaker == "The 29-year-old"


def test_a_refusal_and_what_is_refused_are_one(read: Reader) -> None:
    found = read("Orla Venn declined to say whether the sluice was shut.")
    assert [(quote.cue, quote.content, quote.negated) for quote in found] == [
        ("declined to say", ("whether the sluice was shut",), True)
    ]


@pytest.mark.parametrize(
    "headline",
    [
        "What the Lisk fire tells us about a forgotten harbour",
        "Shock video shows ferry boss dragged off train",
    ],
)
def test_a_headline_about_what_shows_something_is_no_statement(
    parse: Parse, tools: Tools, headline: str
) -> None:
    assert read_quotes(parse(document_of(headline, kinds={0: "headline"})), tools.speech) == []


def test_whom_a_quotation_goes_on_to_tell_of_says_nothing(read: Reader) -> None:
    text = 'The ministry said on Monday that it "has had no request for shelter or for work" from the rider.'
    assert [quote.speaker for quote in read(text)] == ["The ministry"]


def test_what_is_said_of_somebody_according_to_a_letter_is_the_letters(read: Reader) -> None:
    found = read("The keeper is said to have begged for mercy, according to the letter.")
    assert [quote.speaker for quote in found] == ["the letter"]


def test_a_source_whose_last_noun_looks_like_a_verb_is_read_whole(read: Reader) -> None:
    text = "The state paid Ostler 3 million crowns a year, according to the public contracts register."
    assert ("the public contracts register", "according to") in {
        (each.speaker, each.cue) for each in read(text)
    }


def test_a_second_preposition_names_a_second_source(read: Reader) -> None:
    (found,) = read("Seven boats sank in the storm, according to Venn and to the guild.")
    assert found.content == ("Seven boats sank in the storm",)
    assert found.speaker == "Venn"


def test_a_name_between_commas_before_the_verb_speaks(read: Reader) -> None:
    (found,) = read(
        "At Lisk Hospital, the duty doctor, Dr. Orla Venn, said shortly after noon that two had died."
    )
    assert "Venn" in (found.speaker or "")
