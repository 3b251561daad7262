"""Marks of one document as readings."""

from __future__ import annotations

import msgspec
import pytest
from msgspec.structs import replace

from builders import document_of, span_of
from differing import actor
from headwater.collate.deeds import gap, nearest_deed
from headwater.collate.readings import (
    actors_in,
    before_in_sentence,
    counts,
    fates_of,
    happenings,
    is_counter,
    is_plural,
    is_sum,
    ordinals_by,
    parties,
    teller_of,
    voice_at,
)
from headwater.collate.spoken import (
    office_of,
    one_line,
    parts,
    statements,
    titles_of,
    with_marks,
    with_speaker,
)
from headwater.collate.utterances import carriers, is_capital, is_denial, is_question, is_title, is_withheld
from headwater.collate.witnessed import Witnessed, witnessed
from headwater.record.document import Document
from headwater.record.mark import (
    Attribution,
    Event,
    Figure,
    Framing,
    Marks,
    Mention,
    NamedSource,
    Place,
    Quote,
    Sentence,
    Speaker,
    Time,
)
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey, Settlement
from headwater.record.span import Span

TEXT = (
    "“The ferry sank within nine minutes,” Tam Orrick said.\n"
    "Rescuers pulled 31 passengers from the icy water, while the captain fled alone to Holm."
)
DOCUMENT = document_of(TEXT)
NOTHING_SETTLED = Settlement(copies=(), stories=(), affairs=(), actors=(), actor_of={}, times=())
PILOT, HOLM = actor("a-pilot", "Tam Orrick", "harbour pilot"), actor("a-holm", "Holm", kind="place")
SPOKEN = "The ferry sank within nine minutes,"


def at(words: str) -> Span:
    return span_of(DOCUMENT, words)


def quote(id_: str = "q0", content: str = SPOKEN, **fields: object) -> Quote:
    given = {
        "kind": "direct", "inside": None, "act": "said", "negated": False, "hedged": False,
        "speaker": Speaker(span=at("Tam Orrick"), actor="c0"), **fields,
    }  # fmt: skip
    return Quote(id=id_, span=at(content), content=(at(content),), cue=(), **given)  # type: ignore[arg-type]


def event(id_: str, trigger: str, type_: str = "RESCUE", **fields: object) -> Event:
    given = {"status": "happened", "actors": (), "recipients": (), "place": None, "time": None, **fields}
    return Event(
        id=id_, document=DOCUMENT.id, trigger=at(trigger), type=type_, plover=None, cameo=None, voice="own",
        source=None, **given,
    )  # type: ignore[arg-type]  # fmt: skip


def figure(words: str = "31", of: str | None = "passengers", value: float = 31, **fields: object) -> Figure:
    given = {"low": None, "high": None, "bound": "exactly", "unit": None, **fields}
    return Figure(id="f0", span=at(words), value=value, of=at(of) if of else None, **given)  # type: ignore[arg-type]


def source(document: Document = DOCUMENT, **marks: object) -> Witnessed:
    """The document with some marks; chain c0 is Tam Orrick, c1 the place Holm."""
    second = TEXT.index("Rescuers")
    sentences = (
        Sentence(span=Span(document=DOCUMENT.id, start=0, end=second - 1), lemmas=()),
        Sentence(
            span=Span(document=DOCUMENT.id, start=second, end=len(TEXT)),
            lemmas=(),
            clauses=(
                at("Rescuers pulled 31 passengers from the icy water"),
                at("the captain fled alone to Holm"),
            ),
        ),
    )
    entry = MarkedDocument(document=document, marks=Marks(document=DOCUMENT.id, sentences=sentences, **marks))  # type: ignore[arg-type]
    settlement = Settlement(
        copies=(),
        stories=(),
        affairs=(),
        actors=(PILOT, HOLM),
        actor_of={
            ChainKey(DOCUMENT.id, "c0"): "a-pilot",
            ChainKey(DOCUMENT.id, "c1"): "a-holm",
        },
        times=(
            Time(id=f"{DOCUMENT.id}-t0", span=at("nine"), edtf="2031-02-03", duration=None, how="inferred",
                 evidence=()),
        ),
    )  # fmt: skip
    return witnessed([entry], settlement)[DOCUMENT.id]


def test_a_quote_is_a_statement_of_its_settled_speaker() -> None:
    (found,) = statements(source(quotes=(quote(),)))
    assert (found.speaker, found.voice, found.text) == ("a-pilot", "quoted", SPOKEN)
    assert found.titles == {"harbour", "pilot"}
    assert DOCUMENT.words(found.wording) == TEXT.split("\n", maxsplit=1)[0]


@pytest.mark.parametrize(
    "changed",
    [
        quote(act="thought"),
        quote(speaker=None),
        quote(content="ferry"),
        quote(content="The ferry", kind="indirect"),
    ],
    ids=["thought", "nobody", "one word", "one word reported"],
)
def test_what_says_too_little_is_no_statement(changed: Quote) -> None:
    assert list(statements(source(quotes=(changed,)))) == []


def test_words_within_direct_speech_are_no_statement_of_their_own() -> None:
    inner = quote("q1", "sank within nine minutes", inside="q0")
    assert [each.mark for each in statements(source(quotes=(quote(), inner)))] == [f"{DOCUMENT.id}-q0"]
    reported = replace(quote(), kind="indirect")
    assert [each.mark for each in statements(source(quotes=(reported, inner)))] == [f"{DOCUMENT.id}-q0"]
    of_another = replace(inner, speaker=Speaker(span=at("captain"), actor="c1"))
    assert len(list(statements(source(quotes=(reported, of_another))))) == 2


def test_a_carriers_report_that_wraps_somebodys_words_is_left_out() -> None:
    carried = Attribution(
        id="r0", source=NamedSource(name="Marowire", kind="agency", actor="c0"), scope="article", via=None,
        how="named", evidence=(at("Tam"),),
    )  # fmt: skip
    wrapping, inner = quote(kind="indirect"), quote("q1", "sank within nine minutes", inside="q0")
    found = source(quotes=(wrapping, inner), attributions=(carried,))
    assert carriers(found) == {"c0"}
    assert [each.mark for each in statements(found)] == [f"{DOCUMENT.id}-q1"]


def test_an_event_keeps_to_its_clause_and_takes_what_is_settled() -> None:
    place = Place(
        id="p0", span=at("Holm"), name="Holm", country=None, latitude=None, longitude=None, geonames=None
    )
    time = Time(id="t0", span=at("nine"), edtf="XXXX-02-03", duration=None, how="stated", evidence=())
    told = event("e0", "fled", "FLEE", actors=("c0", "c1", "c9"), place="p0", time="t0")
    (found,) = happenings(source(events=(told,), places=(place,), times=(time,)))
    assert (found.text, found.place, found.time) == ("the captain fled alone to Holm", "Holm", "2031-02-03")
    assert found.actors == {"a-pilot"}


def test_what_is_only_possible_is_open() -> None:
    marked = source(events=(event("e0", "fled", status="possible"), event("e1", "sank", status="denied")))
    assert [(found.status, found.is_open) for found in happenings(marked)] == [
        ("possible", True),
        ("denied", False),
    ]


@pytest.mark.parametrize(
    ("given", "deed", "expected"),
    [
        (figure(), "RESCUE", 1),
        (figure(of=None), "RESCUE", 1),
        (figure(of=None), None, 0),
        (figure(of=None, unit="km"), "RESCUE", 0),
        (figure(value=2), "RESCUE", 0),
        (figure(value=2), "death", 1),
        (figure(value=3), None, 1),
    ],
)
def test_a_figure_counts_something_and_a_small_one_victims(
    given: Figure, deed: str | None, expected: int
) -> None:
    events = (event("e0", "pulled", deed),) if deed else ()
    found = counts(source(figures=(given,), events=events))
    assert sum(not count.is_bare for count in found) == expected


def test_a_number_of_nothing_named_is_bare_where_it_is_no_small_one() -> None:
    (found,) = counts(source(figures=(figure(of=None),)))
    assert found.is_bare
    assert not list(counts(source(figures=(figure(of=None, value=9),))))


def test_a_figure_knows_what_it_counts_and_the_clause_around_it() -> None:
    (found,) = counts(source(figures=(figure(bound="at least"),), events=(event("e0", "pulled"),)))
    assert (found.low, found.high, found.counted, found.head) == (31, 46.5, "passengers", "passenger")
    assert found.text == "Rescuers pulled 31 passengers from the icy water"
    assert found.deeds == {"RESCUE"}


@pytest.mark.parametrize(
    ("number", "fate"),
    [("20", "death"), ("40", "missing"), ("7", "death")],
)
def test_what_became_of_those_a_number_counts_stands_behind_it(number: str, fate: str) -> None:
    text = "Some 20 people were reported dead and 40 are unaccounted for; 7 of them wore no vests.\n"
    document = document_of(text)
    given = msgspec.structs.replace(
        figure(), span=span_of(document, number), of=span_of(document, "people"), value=float(number)
    )
    entry = MarkedDocument(document=document, marks=Marks(document=document.id, figures=(given,)))
    found = witnessed([entry], NOTHING_SETTLED)[document.id]
    assert fates_of(found, given, "people", "") == {fate}


def test_the_nearest_deed_of_the_clause() -> None:
    marked = source(events=(event("e0", "sank", "SINK"), event("e1", "fled", "FLEE"), event("e2", "pulled")))
    clause = at("Rescuers pulled 31 passengers from the icy water")
    assert nearest_deed(marked, at("31"), clause) == {"RESCUE"}
    assert nearest_deed(marked, at("31"), at("31 passengers")) == frozenset()
    assert (gap(at("pulled"), at("31")), gap(at("31"), at("pulled")), gap(at("31"), at("31"))) == (1, 1, 0)


@pytest.mark.parametrize(("kind", "expected"), [("direct", "quoted"), ("indirect", "attributed")])
def test_in_whose_voice_words_stand(kind: str, expected: str) -> None:
    marked = source(quotes=(quote(kind=kind),))
    assert voice_at(marked, at("nine")) == expected
    assert voice_at(marked, at("31")) == "own"


def test_a_wording_is_one_line_with_its_quotation_marks() -> None:
    marked = source()
    assert DOCUMENT.words(with_marks(marked, at(SPOKEN))) == f"“{SPOKEN}”"
    both = Span(document=DOCUMENT.id, start=0, end=len(TEXT))
    assert DOCUMENT.words(one_line(marked, both)) == TEXT.split("\n", maxsplit=1)[0]
    edge = Span(document=DOCUMENT.id, start=TEXT.index("\n"), end=TEXT.index("\n") + 4)
    assert DOCUMENT.words(one_line(marked, edge)) == "Res"
    assert with_marks(marked, both) == both


def test_a_wording_is_the_clause_the_sentence_or_the_words_alone() -> None:
    marked = source()
    assert DOCUMENT.words(marked.wording(at("31"))) == "Rescuers pulled 31 passengers from the icy water"
    assert DOCUMENT.words(marked.wording(at("while"))) == TEXT.split("\n")[1]
    bare = Witnessed(MarkedDocument(document=DOCUMENT, marks=Marks(document=DOCUMENT.id)), {}, {}, {}, {})
    assert bare.wording(at("31")) == at("31")
    assert bare.sentence_at(0) is None
    assert marked.sentence_at(len(TEXT)) is None


def test_labels_count_in_the_outlets_own_voice_within_the_wording() -> None:
    label = Framing(id="l0", document=DOCUMENT.id, actor="c0", label="icy", span=at("icy"), voice="own")
    marked = source(framing=(label, replace(label, voice="quoted"), replace(label, span=at("fled"))))
    assert marked.labels(at("Rescuers pulled 31 passengers from the icy water")) == 1


def test_who_is_in_a_clause_and_who_can_act() -> None:
    mention = Mention(id="m0", span=at("captain"), form="description", chain="c0")
    marked = source(mentions=(mention, msgspec.structs.replace(mention, chain="c9")))
    assert actors_in(marked, at("the captain fled alone to Holm")) == {"a-pilot"}
    assert actors_in(marked, at("Rescuers")) == frozenset()
    assert parties(marked, ("c0", "c1", "c9")) == {"a-pilot"}


def test_bodies_have_an_office_and_persons_titles() -> None:
    board = actor("a-b", "Ostland Light Board", kind="organisation")
    assert office_of(board) == {"ostland", "light", "board"}
    assert office_of(PILOT) == office_of(None) == frozenset()
    assert titles_of(PILOT) == {"harbour", "pilot"}
    assert titles_of(None) == frozenset()


def test_a_plural_noun_names_several() -> None:
    assert is_plural("Fires")
    assert not is_plural("loss")
    assert not is_plural("crisis")
    assert not is_plural("fire")


def test_money_shares_and_measures_are_told_without_a_thing() -> None:
    found = source()
    sum_ = Figure(id="f0", span=at("31"), value=31, low=None, high=None, bound="exactly", unit="EUR", of=None)
    for unit in ("EUR", "percent", "t", "km/h"):
        assert is_sum(found, replace(sum_, unit=unit))
    assert not is_sum(found, replace(sum_, unit="years"))
    assert not is_sum(found, replace(sum_, unit="times"))
    assert not is_sum(found, replace(sum_, of=at("passengers")))


@pytest.mark.parametrize(
    ("text", "is_multiple"),
    [("Lead stood at 30 times the limit.", True), ("The siren went 30 times that night.", False)],
)
def test_a_multiple_is_told_by_itself_and_a_repetition_is_not(text: str, *, is_multiple: bool) -> None:
    document = document_of(text)
    entry = MarkedDocument(document=document, marks=Marks(document=document.id))
    found = witnessed([entry], NOTHING_SETTLED)[document.id]
    told = msgspec.structs.replace(figure(), span=span_of(document, "30 times"), unit="times", of=None)
    assert is_sum(found, told) is is_multiple


def test_who_did_not_say_it_has_denied_nothing() -> None:
    assert is_denial("denies")
    assert is_denial("has rejected")
    assert not any(map(is_denial, ("did not discuss", "could not deny", "said")))


@pytest.mark.parametrize(
    ("cue", "withheld"),
    [("has not commented on", True), ("declined to discuss", True), ("denied", False), ("rejected", False)],
)
def test_who_withholds_an_answer_states_nothing(cue: str, *, withheld: bool) -> None:
    text = f"The port {cue} the loss of two barges.\n"
    document = document_of(text)
    span = span_of(document, "the loss of two barges")
    entry = MarkedDocument(document=document, marks=Marks(document=document.id))
    found = witnessed([entry], NOTHING_SETTLED)[document.id]
    words = (span_of(document, cue),)
    assert is_withheld(found, replace(quote(), content=(span,), cue=words, negated=True)) == withheld
    assert not is_withheld(found, replace(quote(), content=(span,), cue=words, negated=False))


def test_an_interviewers_question_is_no_statement() -> None:
    document = document_of("Asked by the Courier whether the quay was safe, she left.\n")
    entry = MarkedDocument(document=document, marks=Marks(document=document.id))
    found = witnessed([entry], NOTHING_SETTLED)[document.id]
    asked = msgspec.structs.replace(
        quote(kind="indirect"),
        content=(span_of(document, "whether the quay was safe"),),
        cue=(span_of(document, "Asked"),),
        speaker=Speaker(span=span_of(document, "the Courier"), actor=None),
    )
    assert is_question(found, asked)
    assert not is_question(found, replace(asked, speaker=None))


@pytest.mark.parametrize(
    ("turn", "is_asked"),
    [
        ("Is the quay safe?", True),
        ("Good morning, Reeve. “Is it safe?”", True),
        ("Is it? Is it safe?", True),
        ("Is it safe? It is.", False),
        ("You wrote that the quay was safe. Is it?", False),
        ("It is safe.", False),
    ],
)
def test_a_turn_of_a_talk_that_only_asks_is_no_statement(turn: str, *, is_asked: bool) -> None:
    document = document_of(f"MARR: {turn}\n")
    entry = MarkedDocument(document=document, marks=Marks(document=document.id))
    found = witnessed([entry], NOTHING_SETTLED)[document.id]
    asked = msgspec.structs.replace(quote(), content=(span_of(document, turn),))
    assert is_question(found, asked) is is_asked
    assert not is_question(found, replace(asked, cue=(span_of(document, "MARR"),)))


def test_the_name_of_a_work_is_no_statement() -> None:
    text = "She said she had read “The Long Tide” twice since the winter, and liked it.\n"
    document = document_of(text)

    def quoted(words: str) -> tuple[Witnessed, Quote]:
        span = span_of(document, words)
        whole = Sentence(span=Span(document=document.id, start=0, end=len(text) - 1), lemmas=())
        entry = MarkedDocument(document=document, marks=Marks(document=document.id, sentences=(whole,)))
        found = witnessed([entry], NOTHING_SETTLED)[document.id]
        return found, msgspec.structs.replace(quote(), span=span, content=(span,))

    assert is_title(*quoted("The Long Tide"))
    assert not is_title(*quoted("since the winter"))
    assert not is_capital("TIDE")


def test_a_wording_runs_to_the_name_of_who_speaks() -> None:
    speech = quote(speaker=Speaker(span=at("Tam Orrick"), actor="c0"))
    cut = Sentence(
        span=Span(document=DOCUMENT.id, start=0, end=TEXT.index("Rescuers") - 1),
        lemmas=(),
        clauses=(at("The ferry sank within nine minutes,”"),),
    )
    entry = MarkedDocument(document=DOCUMENT, marks=Marks(document=DOCUMENT.id, sentences=(cut,)))
    found = witnessed([entry], NOTHING_SETTLED)[DOCUMENT.id]
    assert found.words(with_speaker(found, speech)) == "The ferry sank within nine minutes,” Tam Orrick"


@pytest.mark.parametrize(
    ("line", "words", "expected"),
    [
        ("2.1k shares   90 View comments", "2.1k", True),
        ("7 May 2031 4:12 PM · Updated 38 mins ago", "38", True),
        ("Gift this article | Listen (9 min)", "9", True),
        ("Watch: 14 min", "14", True),
        ("The shop sold 90 shares of its own on Monday.", "90", False),
    ],
)
def test_a_counter_of_the_page_is_no_figure(line: str, words: str, *, expected: bool) -> None:
    document = document_of(f"The crane fell.\n{line}\nNobody was hurt.\n")
    entry = MarkedDocument(document=document, marks=Marks(document=document.id))
    found = witnessed([entry], NOTHING_SETTLED)[document.id]
    counter = msgspec.structs.replace(figure(), span=span_of(document, words), of=None)
    assert is_counter(found, counter) is expected


@pytest.mark.parametrize(
    ("text", "number", "teller"),
    [
        ("The captain put the number of hurt at 31.", "31", "a-pilot"),
        ("The captain fled as 31 were hurt.", "31", None),
        ("At 31 the captain put on his coat.", "31", None),
    ],
)
def test_who_puts_a_number_at_so_many_tells_it(text: str, number: str, teller: str | None) -> None:
    document = document_of(f"{text}\n")
    name = Mention(id="m0", span=span_of(document, "captain"), form="description", chain="c0")
    entry = MarkedDocument(document=document, marks=Marks(document=document.id, mentions=(name,)))
    found = Witnessed(entry, {ChainKey(document.id, "c0"): "a-pilot"}, {"a-pilot": PILOT}, {}, {})
    clause = Span(document=document.id, start=0, end=len(text))
    assert teller_of(found, span_of(document, number), clause) == teller


def test_the_words_of_a_sentence_before_a_place() -> None:
    assert before_in_sentence(source(), at("31 passengers")) == "Rescuers pulled "
    assert before_in_sentence(source(), at("Rescuers")) == ""


def test_no_sentence_ends_behind_a_title_and_a_single_word_says_nothing_beside_others() -> None:
    text = "“Yes. Dr. Rask has left the pier,” Tam Orrick said.\n"
    document = document_of(text)
    content = span_of(document, "Yes. Dr. Rask has left the pier")
    entry = MarkedDocument(document=document, marks=Marks(document=document.id))
    found = witnessed([entry], NOTHING_SETTLED)[document.id]
    told = list(parts(found, replace(quote(), content=(content,))))
    assert [part.text for part in told] == ["Dr. Rask has left the pier"]
    word = replace(quote(), content=(span_of(document, "Yes."),))
    assert [part.text for part in parts(found, word)] == ["Yes."]


def test_a_bare_noun_for_an_affair_is_no_happening() -> None:
    document = replace(DOCUMENT, text=TEXT.replace("ferry", "cases"))
    named, told = event("e0", "ferry", "trial", is_named=True), event("e1", "ferry", "trial")
    assert [each.mark for each in happenings(source(document, events=(named, told)))] == [f"{DOCUMENT.id}-e1"]
    assert len(list(happenings(source(events=(named, told))))) == 2


@pytest.mark.parametrize(
    ("clause", "deed", "expected"),
    [
        ("The third explosion shook the quay", "explosion", {"3rd"}),
        ("She won her third race", "won", {"3rd"}),
        ("In the sixth round of the fight at the old hall Rahm kept his belts", "kept", set()),
    ],
)
def test_ordinals_count_a_deed_only_where_they_stand_beside_it(
    clause: str, deed: str, expected: set[str]
) -> None:
    start = clause.index(deed)
    assert ordinals_by(clause, start, start + len(deed)) == expected
