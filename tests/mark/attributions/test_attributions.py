"""Whom an article has it from: sources, chains, scopes and own reporting, from sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document_of
from headwater.mark.article import Tools
from headwater.mark.attributions.attributions import find_attributions
from headwater.mark.cast import cast
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document, ZoneKind
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]
Parse = Callable[[Document | str], ParsedDocument]


def media(marked: Mark, text: str | Document) -> list[Attribution]:
    """The outlets, agencies and posts that a text has something from, not itself."""
    found = marked(text).marks.attributions
    return [
        each for each in found if each.source.kind in {"outlet", "agency", "social-post"} and not each.is_own
    ]


@pytest.mark.parametrize(
    ("sentence", "kind", "name"),
    [
        ("The bridge has been shut for a week, according to the newspaper Ostwind.", "outlet", "Ostwind"),
        ("The bridge has been shut, state news agency Velpor reported.", "agency", "Velpor"),
        ("The bridge has been shut for good, reports The Quay Herald.", "outlet", "The Quay Herald"),
        ("Reuters reported on Monday that the bridge had been shut.", "agency", "Reuters"),
        ("The mayor told The Quay Herald that the bridge would stay shut.", "outlet", "The Quay Herald"),
        ("The bridge has been shut, Ukrinform said, citing the army.", "agency", "Ukrinform"),
        ("The bridge is shut, according to Marlow media in the south.", "outlet", "Marlow"),
        ("Russian state media TASS said that the bridge was shut.", "agency", "TASS"),
        ("The bridge fell overnight, as reported by Le Monde.", "outlet", "Le Monde"),
        ("In an interview with The Guardian, the engineer blamed the rain.", "outlet", "The Guardian"),
        ("What broke the bridge, the builder told New York Post.", "outlet", "New York Post"),
        ("The bridge fell, according to a report by Balkan Insight.", "outlet", "Balkan Insight"),
        ("The offer was reported late Friday on the radio station, Tide 83.", "outlet", "Tide 83"),
        ("The mayor confirmed to The Quay Herald that the bridge was shut.", "outlet", "The Quay Herald"),
        ("@saltmarsh said the bridge was gone.", "social-post", "@saltmarsh"),
        ("The claim was made by Twitter user The Heron.", "social-post", "The Heron"),
        ("The bridge is gone, according to a tweet by @saltmarsh.", "social-post", "@saltmarsh"),
    ],
)
def test_sources_are_named(marked: Mark, sentence: str, kind: str, name: str) -> None:
    assert (kind, name) in {(each.source.kind, each.source.name) for each in media(marked, sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "CNN anchor Dora Pell moderated the debate in the town hall.",
        "He reads The Guardian every morning before breakfast.",
        "The company bought The Quay Herald for a song.",
        "She worked for Reuters in her twenties.",
        "The Times were hard and the winters were long.",
        "People said that the bridge was cursed.",
        "The Ministry of Foreign Affairs said the bridge was shut.",
    ],
)
def test_mentions_are_no_sources(marked: Mark, sentence: str) -> None:
    assert media(marked, sentence) == []


def via(found: list[Attribution], name: str) -> str | None:
    """By way of whom a named source is had."""
    by_id = {each.id: each for each in found}
    source = next(each for each in found if each.source.name == name)
    return by_id[source.via].source.name if source.via else None


def test_a_tag_at_the_end_wraps_what_stands_before(marked: Mark) -> None:
    text = "The dam has cracked, according to Le Monde, The Straits Times reported."
    assert via(list(marked(text).marks.attributions), "Le Monde") == "The Straits Times"


def test_who_is_cited_is_had_by_way_of_who_cites(marked: Mark) -> None:
    text = "According to The Quay Herald, citing Reuters, the dam has cracked."
    assert via(list(marked(text).marks.attributions), "Reuters") == "The Quay Herald"


def test_a_speaker_is_had_by_way_of_the_outlet(marked: Mark) -> None:
    text = "The dam has cracked, Mayor Lena Vorst said on Sunday, according to Le Monde."
    found = list(marked(text).marks.attributions)
    assert via(found, "Lena Vorst") == "Le Monde"
    assert {each.source.kind for each in found} == {"official", "outlet"}


def test_reports_set_side_by_side_are_no_chain(marked: Mark) -> None:
    found = media(marked, "Reuters reported that the dam had cracked, while AFP reported that it held.")
    assert [each.via for each in found] == [None, None]


def test_an_excerpt_is_covered_to_its_end(marked: Mark) -> None:
    document = document_of(
        "The Straits Times reported Monday:\n\n"
        "The dam has cracked, according to Le Monde. TASS said it would hold.\n\n"
        "None of this is new to those who live below it."
    )
    found = media(marked, document)
    post = next(each for each in found if each.source.name == "The Straits Times")
    covered = {document.words(span) for span in post.scope if post.scope != "article"}  # type: ignore[union-attr]
    assert "The dam has cracked, according to Le Monde. TASS said it would hold." in covered
    assert not any("None of this" in words for words in covered)
    assert via(found, "Le Monde") == via(found, "TASS") == "The Straits Times"


def test_a_lead_that_reports_x_carries_the_piece(marked: Mark) -> None:
    text = (
        "The dam has cracked along its whole length, reports The Quay Herald.\n\n"
        "Nobody was hurt.\n\nThe repair will take a year, The Quay Herald claims."
    )
    assert "article" in [each.scope for each in media(marked, text)]


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("LOWHAVEN, June 3 (Reuters) - The dam has cracked along its whole length.", "Reuters"),
        ("LOWHAVEN, Norland (VPB), Tuesday, June 3 — The dam has cracked along its whole length.", "VPB"),
    ],
)
def test_a_dateline_credits_the_whole_piece(marked: Mark, line: str, agency: str) -> None:
    (found,) = media(marked, line)
    assert (found.source.name, found.scope) == (agency, "article")


def test_a_name_in_brackets_within_a_sentence_is_no_dateline(marked: Mark) -> None:
    assert not media(marked, "In 2019 the club (Vellmar), a merger of 3 - all from here - was founded.")


def test_an_agencys_own_dateline_is_own_reporting(marked: Mark) -> None:
    document = document_of("LOWHAVEN, June 3 (Velpress) — The dam has cracked.", outlet="Velpress")
    own = [each for each in marked(document).marks.attributions if each.scope == "article"]
    assert [each.is_own for each in own] == [True]


@pytest.mark.parametrize(
    "sentence",
    [
        'The dam will hold, engineer Ada Pohl told us on Friday.',
        '"The dam will hold," engineer Ada Pohl told The Quay Herald.',
        "The dam will hold, engineer Ada Pohl told the Herald.",
        "The dam will hold, engineer Ada Pohl told this newspaper.",
    ],
)  # fmt: skip
def test_what_was_told_to_the_outlet_itself_is_own(marked: Mark, sentence: str) -> None:
    document = document_of(sentence, outlet="The Quay Herald")
    assert media(marked, document) == []
    told = [each for each in marked(document).marks.attributions if each.is_own]
    assert "Ada Pohl" in {each.source.name for each in told}


@pytest.mark.parametrize(
    "sentence",
    [
        "Our correspondent saw water on the road.",
        "Some forty people, our reporter counted, stood on the wall.",
        "A Quay Herald reporter at the scene saw water on the road.",
        "The plan, seen by The Quay Herald, runs to forty pages.",
    ],
)
def test_what_own_people_saw_is_own(marked: Mark, sentence: str) -> None:
    document = document_of(sentence, outlet="The Quay Herald")
    assert any(each.is_own for each in marked(document).marks.attributions)


def test_the_agency_is_the_one_named_before(marked: Mark) -> None:
    text = "State news agency Velpor reported the crack.\n\nThe gates are open, the agency said."
    assert [each.source.name for each in media(marked, text)] == ["Velpor", "Velpor"]


def test_a_claim_made_by_a_post_is_the_sentence_before_too(marked: Mark) -> None:
    document = document_of("Twelve ships have sunk. The claim, spread by Twitter user The Heron, is new.")
    (post,) = media(marked, document)
    assert post.scope != "article"
    assert document.words(post.scope[0]).startswith("Twelve")


def test_who_publishes_or_denies_is_a_source(marked: Mark) -> None:
    found = marked("The Harbour Ministry released a photo of the dam.").marks.attributions
    assert [(each.source.name, each.source.kind) for each in found] == [("Harbour Ministry", "official")]


@pytest.mark.parametrize("kind", ["related", "advert", "author-bio", "navigation", "comments", "subscribe"])
def test_furniture_names_no_sources(marked: Mark, kind: ZoneKind) -> None:
    document = document_of("The dam held.\nReuters reported that cats can swim.", kinds={1: kind})
    assert media(marked, document) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from(list("aR e(u)t\n@—:\"“”,.'’«»/©XП1\t\u202e😀")), max_size=80))
def test_any_text_has_spans_on_one_line_and_chains_that_end(parse: Parse, tools: Tools, text: str) -> None:
    parsed = parse(document_of(text, language="ru"))
    found = find_attributions(parsed, cast((), ()), (), tools.outlets)
    by_id = {each.id: each for each in found}
    for each in found:
        assert all("\n" not in parsed.document.words(span) for span in each.evidence)
        steps, at = 0, each
        while at.via is not None:
            at, steps = by_id[at.via], steps + 1
            assert steps <= len(found)


def sources(marked: Mark, text: str) -> list[tuple[str | None, str]]:
    """Who stands behind which words."""
    found = marked(text)
    return [
        (each.source.name, found.document.words(each.scope[0]))
        for each in found.marks.attributions
        if each.scope != "article"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orla Venn was a singer. Venn died on Monday, according to her publicist.", "Orla Venn's publicist"),
        (
            "Nine had drowned, a spokesman for the Orrow rescue centre in Lisk, Tomas Reyl, told reporters.",
            "Tomas Reyl",
        ),
        ("Orla Venn is ill. Her agent Tomas Reyl said the tour was cancelled.", "Tomas Reyl"),
        ('"I opened the sluice," the convicted killer said.', "convicted killer"),
        ("Orla Venn is a singer. A friend of the singer said the tour was off.", "friend of the singer"),
        ("In a statement from her family, it was announced that the tour was off.", "her family"),
        ("A source at the hospital said the bridge had collapsed.", "A source at the hospital"),
    ],
)
def test_who_is_described_is_the_source_and_not_the_possessor(marked: Mark, text: str, name: str) -> None:
    assert [source for source, _ in sources(marked, text)] == [name]


def test_it_goes_on_with_the_institution_that_spoke_right_before(marked: Mark) -> None:
    text = "The ferry sank at noon, the statement from the Harbour Board said.\nNobody was hurt, it said."
    found = sources(marked, text)
    assert [words for _, words in found] == ["The ferry sank at noon", "Nobody was hurt"]
    assert len({source for source, _ in found}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn admitted herself to the clinic in Lowhaven.",
        "Orla Venn left after pretending to check into the clinic.",
        "Orla Venn has decided to enter the clinic.",
        "Port officials had few answers on the way in which the thief escaped.",
        "The minister's aides refused to disclose why the bridge was closed.",
    ],
)
def test_what_nobody_says_has_no_source(marked: Mark, text: str) -> None:
    assert sources(marked, text) == []


def test_what_an_outlet_was_told_ends_with_the_clause_before_the_main_one(marked: Mark) -> None:
    text = "After telling Reuters that she felt well, the singer Orla Venn entered the clinic on Friday."
    assert {words for _, words in sources(marked, text)} == {"that she felt well"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor refused to disclose the cost of the bridge.",
        "The mayor did not say that the bridge was shut.",
        "No member of the crew would say whether the bridge was shut.",
        "The mayor failed to confirm that the bridge was shut.",
        "Dockers marched on Friday to protest the closure that the council ordered.",
    ],
)
def test_who_refuses_or_answers_is_no_source(marked: Mark, sentence: str) -> None:
    assert marked(sentence).marks.attributions == ()


DAWN = (
    "The mill at Orrow burned down before breakfast.\n"
    "I joined the carters at the gate at six. I counted nine buckets.\n"
    "By eight I heard the roof come down. Nobody was hurt."
)


def test_who_keeps_telling_of_himself_on_the_spot_reports_the_whole_piece(marked: Mark) -> None:
    found = marked(DAWN).marks.attributions
    assert any(each.is_own and each.scope == "article" for each in found)


def test_who_tells_of_himself_once_reports_that_sentence(marked: Mark) -> None:
    found = marked(
        "The mill at Orrow burned down. I counted nine buckets. Nobody was hurt."
    ).marks.attributions
    assert [each.scope == "article" for each in found] == [False]


def test_who_is_asked_has_not_told_what_he_is_asked_for(marked: Mark) -> None:
    text = "The Rope Guild has asked the court to open the books of the mill."
    (found,) = (each for each in marked(text).marks.attributions if each.source.name == "Rope Guild")
    assert found.scope != "article"
    assert all(span.end <= text.index("has asked") for span in found.scope)


def test_a_place_before_a_headlines_colon_is_what_it_is_about(marked: Mark) -> None:
    text = "Ostrel: carts turned back at the bridge\nThe carts came from the north, and nobody knows why."
    assert not any(each.source.name == "Ostrel" for each in marked(text).marks.attributions)
