"""What holds for the quotes of any text, and whom a speaker means."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document_of, span_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.cast import cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quotes import find_quotes
from headwater.record.document import Document
from headwater.record.mark import Chain, Mention
from headwater.record.pile import MarkedDocument
from headwater.record.span import hull

Parse = Callable[[Document | str], ParsedDocument]

MARKS = ["“", "”", '"', "'", "‘", "’", "«", "»", ":", ",", ".", "?", "\n", "…"]
STRANGE = ["🚢", "\u202eשלום", "\x07"]
PLAIN = "mayor Orla said told the that lock shut claim according to by was accused of who and".split()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(MARKS + STRANGE + PLAIN), max_size=40).map(" ".join))
def test_any_text_gives_sound_quotes(parse: Parse, tools: Tools, text: str) -> None:
    parsed = parse(text)
    quotes = find_quotes(parsed, cast((), ()), tools.speech)
    assert [quote.id for quote in quotes] == [f"q{number}" for number in range(len(quotes))]
    assert [quote.span.start for quote in quotes] == sorted(quote.span.start for quote in quotes)
    known: set[str] = set()
    for quote in quotes:
        assert quote.content
        assert quote.cue or quote.speaker
        assert quote.span == hull((*quote.content, *quote.cue))
        assert 0 <= quote.span.start < quote.span.end <= len(text)
        assert "\n" not in parsed.document.words(quote.span)
        assert quote.inside is None or quote.inside in known
        known.add(quote.id)
    assert quotes == find_quotes(parsed, cast((), ()), tools.speech)


def test_the_speaker_is_the_chain_of_the_words_at_the_quote(parse: Parse, tools: Tools) -> None:
    document = document_of("Orla Venn left. She said that the lock was shut.")
    people = cast(
        [
            Mention(id="m0", span=span_of(document, "Orla Venn"), form="name", chain="c0"),
            Mention(id="m1", span=span_of(document, "She"), form="pronoun", chain="c0"),
        ],
        [
            Chain(
                id="c0",
                name="Orla Venn",
                names=("Orla Venn",),
                kind="person",
                country=None,
                roles=(),
                mentions=(span_of(document, "Orla Venn"), span_of(document, "She")),
            )
        ],
    )
    (quote,) = find_quotes(parse(document), people, tools.speech)
    assert quote.speaker is not None
    assert (document.words(quote.speaker.span), quote.speaker.actor) == ("She", "c0")


def test_who_means_the_one_it_stands_for(parse: Parse, tools: Tools) -> None:
    document = document_of("The mayor, who said that the lock was shut, left early.")
    mayor = Mention(id="m0", span=span_of(document, "The mayor"), form="description", chain="c0")
    (quote,) = find_quotes(parse(document), cast([mayor], []), tools.speech)
    assert quote.speaker is not None
    assert quote.speaker.actor == "c0"


def test_a_language_read_shallowly_has_no_quotes(parse: Parse, tools: Tools) -> None:
    document = document_of("Мэр сказал: «Шлюз закрыт».", language="ru")
    assert find_quotes(parse(document), cast((), ()), tools.speech) == ()


@pytest.mark.parametrize("text", ["", "🚢🚢🚢", "“", "said", ":", "“”", "according to"])
def test_scraps_give_nothing(parse: Parse, tools: Tools, text: str) -> None:
    assert find_quotes(parse(text), cast((), ()), tools.speech) == ()


@pytest.mark.parametrize(
    ("text", "first", "others"),
    [
        ("Orla Venn and Arne Brekke said the lock was shut.", "Orla Venn", ["Arne Brekke"]),
        ('"It is over," Venn, Brekke and a nurse said.', "Venn", ["Brekke", "nurse"]),
        ("According to the police and the coast guard, two boats sank.", "police", ["coast guard"]),
        ("Orla Venn or Arne Brekke said the lock was shut.", "Orla Venn", []),
        ("Orla Venn, who met Arne Brekke, said the lock was shut.", "Orla Venn", []),
    ],
)
def test_who_speaks_together(parse: Parse, tools: Tools, text: str, first: str, others: list[str]) -> None:
    parsed = parse(text)
    who = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    quote = find_quotes(parsed, who, tools.speech)[0]
    assert quote.speaker is not None
    named = [speaker.actor and who.chain(speaker.actor).name for speaker in (quote.speaker, *quote.others)]
    assert named == [first, *others]


def test_a_surname_that_looks_like_a_verb_is_its_only_bearers(marked: Callable[..., MarkedDocument]) -> None:
    text = '"It rang," said Goran Tolling, a baker.\nTolling said he had seen smoke.'
    marks = marked(text).marks
    (last,) = [quote for quote in marks.quotes if quote.span.start > text.index("\n")]
    names = {chain.id: chain.name for chain in marks.chains}
    assert last.speaker is not None
    assert names.get(last.speaker.actor or "") == "Goran Tolling"


@pytest.mark.parametrize(
    ("before", "speaker"), [("The skipper shrugged at the plan.", "The skipper"), ("The river rose.", None)]
)
def test_a_quotation_beside_what_a_described_person_did_is_hers(
    parse: Parse, tools: Tools, before: str, speaker: str | None
) -> None:
    text = f'The skipper, Orla Venn, came late.\n{before} "Nobody came for us."'
    parsed = parse(text)
    people = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    quotes = find_quotes(parsed, people, tools.speech)
    words = [parsed.document.words(quote.speaker.span) for quote in quotes if quote.speaker]
    assert words == ([speaker] if speaker else [])
