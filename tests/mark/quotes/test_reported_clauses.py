"""What a verb of attribution reports."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.reported_clauses import Reported, reported_by_verb
from headwater.mark.quotes.subtrees import trimmed
from passages import Parse, passage_in, token_of


def reported(parse: Parse, tools: Tools, text: str, cue: str) -> tuple[list[str], Reported]:
    """The content of the verb in words, and how it is reported."""
    passage = passage_in(parse, text)
    verb = token_of(passage, cue)
    entry = verb_entry(verb, tools.speech)
    assert entry is not None
    found = reported_by_verb(verb, entry, tools.speech)
    return [passage.parse[first:end].text for first, end in trimmed(passage.parse, found.content)], found


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The mayor said the lock was shut.", "said", ["the lock was shut"]),
        (
            "The mayor said that the lock, an old one, was shut.",
            "said",
            ["that the lock, an old one, was shut"],
        ),
        ("The mayor asked whether the lock was shut.", "asked", ["whether the lock was shut"]),
        ("The lock, the mayor said, was shut.", "said", ["The lock", "was shut"]),
        ("The lock was shut, the mayor said.", "said", ["The lock was shut"]),
        ("The lock, the mayor told the Argus on Monday, was shut.", "told", ["The lock", "was shut"]),
        (
            "The lock was shut, he told the Argus, and the key was gone.",
            "told",
            ["The lock was shut", "and the key was gone"],
        ),
        ("The lock was shut, he told the Argus, and left.", "told", ["The lock was shut"]),
        ("It was, the mayor said on Monday, the worst fire.", "said", ["It was", "the worst fire"]),
        (
            "Before four it was, he insists: the boat had not come.",
            "insists",
            ["Before four it was", "the boat had not come"],
        ),
        ("The lock was shut, said the mayor.", "said", ["The lock was shut"]),
        ("The port assesses that nine boats sank.", "assesses", ["that nine boats sank"]),
        ("The lock was shut, the mayor said, adding that it was old.", "said", ["The lock was shut"]),
        ("The mayor told reporters that the lock was shut.", "told", ["that the lock was shut"]),
    ],
)
def test_clauses_after_before_and_around_the_verb(
    parse: Parse, tools: Tools, text: str, cue: str, content: list[str]
) -> None:
    found, how = reported(parse, tools, text, cue)
    assert found == content
    assert how.is_clause


@pytest.mark.parametrize(
    ("text", "cue", "content", "lead"),
    [
        ("The council called for a new lock.", "called", ["a new lock"], "for"),
        ("The council called for a new lock on Monday.", "called", ["a new lock"], "for"),
        ("The council wants to open the lock.", "wants", ["to open the lock"], None),
        ("The council urged the crew to leave.", "urged", ["the crew to leave"], None),
        ("The council condemned the theft of the bell.", "condemned", ["the theft of the bell"], None),
        ("The council praised the crew for its patience.", "praised", ["the crew for its patience"], None),
        ("The council condemned the theft, which shook the town.", "condemned", ["the theft"], None),
        ("The council warned of a flood.", "warned", ["a flood"], "of"),
    ],
)
def test_objects_infinitives_and_prepositions(
    parse: Parse, tools: Tools, text: str, cue: str, content: list[str], lead: str | None
) -> None:
    found, how = reported(parse, tools, text, cue)
    assert found == content
    assert (how.lead.text if how.lead else None) == lead
    assert not how.is_clause


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The plan was condemned by the council.", "condemned", ["The plan"]),
        ("The keeper is said to have fled.", "said", ["The keeper", "to have fled"]),
        ("It was said that the lock was shut.", "said", ["that the lock was shut"]),
        ("They opposed a plan proposed by the council.", "proposed", ["a plan"]),
    ],
)
def test_passives(parse: Parse, tools: Tools, text: str, cue: str, content: list[str]) -> None:
    assert reported(parse, tools, text, cue)[0] == content


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The mayor said nothing and left, then said.", "said"),
        ("A group called Red Lantern met.", "called"),
        ("The mayor spoke and the town said.", "said"),
        ("The council hoped.", "hoped"),
    ],
)
def test_a_verb_without_content_reports_nothing_of_a_clause(
    parse: Parse, tools: Tools, text: str, cue: str
) -> None:
    found, _ = reported(parse, tools, text, cue)
    assert not any(" was " in f" {words} " for words in found)
    if cue != "said":
        assert found == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The firm released a new lock on Monday.", "released"),
        ("The runner added 90 yards for the Otters, who had 210 in the first half.", "added"),
        ("She was the woman they used to call Old Grace.", "call"),
        ("He was called Old Tom for short.", "called"),
        ("The runner called his mother to tell her.", "called"),
        ("The town recalled its envoy.", "recalled"),
        ("The lock fell, the Gazette reported, citing the keeper.", "citing"),
        ("The Gazette quoted one person at the port.", "quoted"),
        ("Orla Venn added 13, while Dora Pell scored nine.", "added"),
        ("The pilot was charged with two counts of theft.", "charged"),
        ("The two towns have disputed the island since 1912.", "disputed"),
    ],
)
def test_what_is_issued_added_or_named_is_no_report(parse: Parse, tools: Tools, text: str, cue: str) -> None:
    assert reported(parse, tools, text, cue)[0] == []


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("The firm released a report on the lock.", "released", ["a report on the lock"]),
        ("A survey published by the council found rust.", "published", ["A survey"]),
        ("The critics called him a coward.", "called", ["him a coward"]),
        ("The critics called the plan foolish.", "called", ["the plan foolish"]),
        ("The town ordered two crews to leave and closed the lock.", "ordered", ["two crews to leave"]),
        ("The guard added that it rained, and that the gate was shut.", "added", None),
    ],
)
def test_what_holds_words_is_a_report(
    parse: Parse, tools: Tools, text: str, cue: str, content: list[str] | None
) -> None:
    found, _ = reported(parse, tools, text, cue)
    assert found
    assert content in (None, found)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Boss of the mill drove off in a new car as families wept", "wept"),
        ("Two porters saw the lamps turn red.", "saw"),
    ],
)
def test_what_is_done_or_seen_is_no_speech(parse: Parse, tools: Tools, text: str, cue: str) -> None:
    assert reported(parse, tools, text, cue)[0] == []


def test_what_a_semicolon_parts_is_not_what_the_next_one_says(parse: Parse, tools: Tools) -> None:
    assert reported(parse, tools, "Pilots freed after a week on the weir; Venn concedes", "concedes")[0] == []


def test_only_what_is_supposed_is_theirs_whom_an_aside_names(parse: Parse, tools: Tools) -> None:
    text = "If the keeper shut the lock, as two sailors told the Gazette, the trail leads upwards."
    found, _ = reported(parse, tools, text, "told")
    assert found == ["the keeper shut the lock"]


def test_what_others_argue_about_meanwhile_is_not_what_they_say(parse: Parse, tools: Tools) -> None:
    text = "The crews were met by the mayor on Sunday, as officials still disagreed on how many had come."
    found, _ = reported(parse, tools, text, "disagreed")
    assert found == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor welcomed the deal as “a first step”.", ["the deal as “a first step”"]),
        ("The mayor welcomed the boats as guests.", []),
        ("The mayor welcomed nine “guests” to the lock.", []),
    ],
)
def test_who_is_welcomed_is_told_of_in_marks_alone(
    parse: Parse, tools: Tools, text: str, content: list[str]
) -> None:
    assert reported(parse, tools, text, "welcomed")[0] == content
