"""What a reading takes from the words around it: every slot of an event and of a number."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from builders import document_of, span_of
from differing import actor
from headwater.collate.reading import Count, Happening, Statement
from headwater.collate.readings import counts, happenings, is_in_headline
from headwater.collate.spoken import one_line, part_of, says_something, statements
from headwater.collate.witnessed import Witnessed
from headwater.record.document import ZoneKind
from headwater.record.mark import Event, Figure, Marks, Mention, Quote, Sentence, Speaker
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey
from headwater.record.span import Span
from readings_by_hand import said

ACTORS = {
    "a-orr": actor("a-orr", "Ida Orr"),
    "a-board": actor("a-board", "Marrin Light Board", kind="organisation"),
    "a-quay": actor("a-quay", "Marrin", kind="place"),
}


class Page:
    """One text, each line a sentence, with marks put on its words."""

    def __init__(
        self,
        text: str,
        *,
        clauses: Sequence[str] = (),
        kinds: dict[int, ZoneKind] | None = None,
        published: str | None = None,
    ) -> None:
        self.document = document_of(text, kinds=kinds, published=published)
        self.clauses = [self.at(words) for words in clauses]
        self.events: list[Event] = []
        self.figures: list[Figure] = []
        self.quotes: list[Quote] = []
        self.mentions: list[Mention] = []

    def at(self, words: str, nth: int = 0) -> Span:
        return span_of(self.document, words, nth)

    def event(self, words: str, type_: str = "crime", **fields: object) -> None:
        given = {"status": "happened", "actors": (), "recipients": (), "place": None, "time": None, **fields}
        self.events.append(
            Event(
                id=f"e{len(self.events)}", document=self.document.id, trigger=self.at(words), type=type_,
                plover=None, cameo=None, voice="own", source=None, **given,
            )  # type: ignore[arg-type]
        )  # fmt: skip

    def figure(self, words: str, value: float, of: str | None = None, **fields: object) -> None:
        given = {"low": None, "high": None, "bound": "exactly", "unit": None, **fields}
        self.figures.append(
            Figure(
                id=f"f{len(self.figures)}", span=self.at(words), value=value,
                of=self.at(of) if of else None, **given,
            )  # type: ignore[arg-type]
        )  # fmt: skip

    def quote(self, words: str, speaker: str, cue: str | None = None, **fields: object) -> None:
        given = {"kind": "direct", "inside": None, "act": "said", "negated": False, "hedged": False, **fields}
        self.quotes.append(
            Quote(
                id=f"q{len(self.quotes)}", span=self.at(words), content=(self.at(words),),
                cue=(self.at(cue),) if cue else (), speaker=Speaker(span=self.at(speaker), actor="orr"),
                **given,
            )  # type: ignore[arg-type]
        )  # fmt: skip

    def mention(self, words: str, chain: str) -> None:
        self.mentions.append(
            Mention(id=f"m{len(self.mentions)}", span=self.at(words), form="name", chain=chain)
        )

    def source(self) -> Witnessed:
        sentences, start = [], 0
        for line in self.document.text.split("\n"):
            span = Span(document=self.document.id, start=start, end=start + len(line))
            inside = tuple(clause for clause in self.clauses if span.covers(clause))
            sentences.append(Sentence(span=span, lemmas=(), clauses=inside))
            start += len(line) + 1
        marks = Marks(
            document=self.document.id,
            sentences=tuple(sentences),
            events=tuple(self.events),
            figures=tuple(self.figures),
            quotes=tuple(self.quotes),
            mentions=tuple(self.mentions),
        )
        chains = {ChainKey(self.document.id, name[2:]): name for name in ACTORS}
        return Witnessed(MarkedDocument(document=self.document, marks=marks), chains, ACTORS, {}, {})

    def happenings(self) -> list[Happening]:
        return list(happenings(self.source()))

    def counts(self) -> list[Count]:
        return list(counts(self.source()))

    def statements(self) -> list[Statement]:
        return list(statements(self.source()))


# ---------------------------------------------------------------- events


def test_an_event_is_sole_where_no_other_verb_is_told_beside_it() -> None:
    page = Page("Thieves robbed the mill at Marrin and burnt its ledgers in the theft.")
    page.event("robbed")
    page.event("theft", is_named=True)
    robbed, theft = page.happenings()
    assert robbed.is_sole
    assert not theft.is_sole
    assert (robbed.beside, theft.beside) == ({"theft"}, {"rob"})
    page.event("burnt", "damage")
    assert [each.is_sole for each in page.happenings()] == [False, False, False]


def test_an_event_is_told_by_its_own_part_of_a_clause() -> None:
    page = Page("After thieves had robbed the old mill at Marrin, guards closed the northern gate.")
    page.event("robbed")
    page.event("closed", "COERCE")
    robbed, closed = page.happenings()
    assert robbed.text == "After thieves had robbed the old mill at Marrin"
    assert closed.text == page.document.text


def test_an_event_that_opens_its_line_has_its_own_part_too() -> None:
    page = Page("Robbed when it stood empty, the old mill at Marrin has been closed since.")
    page.event("Robbed")
    (robbed,) = page.happenings()
    assert robbed.text == page.document.text
    assert robbed.span.start == robbed.wording.start == robbed.sentence == 0


def test_an_event_on_the_second_line_of_a_clause_keeps_to_the_first() -> None:
    page = Page("Thieves robbed the old mill\nand burnt the barn at Marrin.")
    page.event("burnt")
    page.clauses = [Span(document=page.document.id, start=0, end=len(page.document.text))]
    (burnt,) = page.happenings()
    assert burnt.text == "and burnt the barn at Marrin."


def test_what_nobody_did_is_told_by_the_smallest_words_around_it() -> None:
    page = Page("“Nobody has robbed the mill,” Ida Orr said on the quay, where the barges lie at anchor.")
    page.event("robbed", status="denied")
    page.quote("Nobody has robbed the mill", "Ida Orr")
    page.quote("lie", "Ida Orr")
    (found,) = page.happenings()
    assert found.none_did == {"nobody", "rob", "mill"}
    happened = Page(page.document.text)
    happened.event("robbed")
    assert happened.happenings()[0].none_did == frozenset()


def test_only_a_headline_is_a_headline() -> None:
    page = Page("Mill robbed\nThieves robbed the mill at Marrin.", kinds={0: "headline"})
    page.event("robbed")
    page.event("Thieves robbed")
    assert [each.is_headline for each in page.happenings()] == [True, False]
    found = page.source()
    assert is_in_headline(found, page.at("Mill"))
    assert not is_in_headline(found, Span(document=page.document.id, start=11, end=12))


def test_a_number_is_of_the_event_that_stands_nearest() -> None:
    page = Page("Guards shot 40 gulls and later seized 90 crates of dried eel at Marrin.")
    page.event("shot", "ASSAULT")
    page.event("seized", "COERCE")
    page.figure("40", 40, "gulls")
    page.figure("90", 90, "crates")
    shot, seized = page.happenings()
    assert shot.counts == {(40.0, 40.0)}
    assert seized.counts == {(90.0, 90.0)}


def test_a_noun_has_no_number_of_its_own_but_for_a_toll() -> None:
    page = Page("The theft of 40 crates came before the deaths of 90 eels at Marrin.")
    page.event("theft", is_named=True)
    page.event("deaths", "death", is_named=True)
    page.figure("40", 40, "crates")
    page.figure("90", 90, "eels")
    theft, deaths = page.happenings()
    assert theft.counts == frozenset()
    assert deaths.counts == {(90.0, 90.0)}
    assert (theft.is_several, deaths.is_several) == (False, True)


@pytest.mark.parametrize(
    ("text", "years", "is_former"),
    [
        ("Thieves robbed the mill at Marrin on 3 May 2031.", {"2031"}, False),
        ("Thieves robbed the mill at Marrin in 2031.", {"2031"}, True),
        ("It was the worst year since 2019, when thieves robbed the mill at Marrin.", {"2019"}, True),
        ("Thieves robbed the mill at Marrin.", set(), False),
    ],
)
def test_the_years_of_an_event_and_whether_it_is_of_another_time(
    text: str, years: set[str], is_former: bool
) -> None:
    page = Page(text)
    page.event("robbed")
    (found,) = page.happenings()
    assert found.years == years
    assert found.is_former is is_former


def test_another_case_is_told_before_the_noun_and_not_behind_it() -> None:
    other = Page("Every theft at the mill is told to the guards of Marrin.")
    other.event("theft", is_named=True)
    same = Page("The theft at the mill was told to every guard of Marrin.")
    same.event("theft", is_named=True)
    assert other.happenings()[0].is_former
    assert not same.happenings()[0].is_former


def test_company_are_the_named_persons_of_a_clause_but_for_who_is_quoted_in_it() -> None:
    page = Page("Ida Orr and the Marrin Light Board met thieves at Marrin on the long quay.")
    page.event("met", "CONSULT")
    page.mention("Ida Orr", "orr")
    page.mention("Marrin Light Board", "board")
    (found,) = page.happenings()
    assert (found.present, found.bodies) == ({"a-orr"}, {"a-board"})
    page.quote("the long quay", "Ida Orr")
    (quoted,) = page.happenings()
    assert (quoted.present, quoted.bodies) == (frozenset(), {"a-board"})


def test_only_a_verb_has_a_thing_behind_it() -> None:
    page = Page("Thieves robbed the mill at Marrin on a dark night.")
    page.event("robbed")
    page.event("night", is_named=True)
    robbed, night = page.happenings()
    assert robbed.thing
    assert night.thing == night.office == ""


# ---------------------------------------------------------------- numbers


def test_a_bare_number_counts_those_to_whom_the_word_beside_it_was_done() -> None:
    page = Page("Eleven hurt as the crane fell on the long quay at Marrin.")
    page.event("hurt", "injury")
    page.figure("Eleven", 11)
    (found,) = page.counts()
    assert found.deeds == {"injury"}
    with_unit = Page(page.document.text)
    with_unit.event("hurt", "injury")
    with_unit.figure("Eleven", 11, unit="km")
    (measure,) = with_unit.counts()
    assert measure.is_bare


def test_those_counted_by_a_pronoun_are_a_number_without_a_noun() -> None:
    page = Page("The police took 29 of us to the long quay at Marrin.")
    page.figure("29", 29, of="us")
    (found,) = page.counts()
    assert (found.counted, found.is_bare) == ("", False)


def test_a_length_without_a_thing_is_known_again_only() -> None:
    page = Page("The mill lies 14 kilometres from the long quay at Marrin, said Ida, 33.")
    page.figure("14 kilometres", 14, unit="km")
    page.figure("33", 33, unit="years")
    found, *others = page.counts()
    assert (found.unit, found.head, found.is_bare, others) == ("km", "km", True, [])


def test_no_number_between_or_beyond_a_stop_is_done_anything_to() -> None:
    page = Page("Eleven. Hurt was the keeper of the long quay at Marrin.")
    page.event("Hurt", "injury")
    page.figure("Eleven", 11)
    assert page.counts() == []


@pytest.mark.parametrize(
    ("text", "figure", "is_part"),
    [
        ("The first 17 sailors left the ship at Marrin.", "17", True),
        ("Of the 17 sailors most left the ship at Marrin.", "17", False),
        ("About 17 of the sailors left the ship at Marrin.", "17", True),
        ("About 17 of sailors left the ship at Marrin.", "17", False),
    ],
)
def test_some_among_more_are_a_part(text: str, figure: str, is_part: bool) -> None:
    page = Page(text)
    page.figure(figure, 17, "sailors")
    (found,) = page.counts()
    assert found.is_part is is_part


@pytest.mark.parametrize(
    ("text", "is_each"),
    [
        ("Each of the crews lost 17 sailors at Marrin.", True),
        ("Each crew sailed; then they lost 17 sailors at Marrin.", False),
        ("The crews lost 17 sailors each at Marrin.", False),
    ],
)
def test_what_each_of_several_has_is_told_before_the_number(text: str, is_each: bool) -> None:
    page = Page(text)
    page.figure("17", 17, "sailors")
    (found,) = page.counts()
    assert found.is_each is is_each


def test_the_year_of_the_news_is_no_year_of_a_number() -> None:
    text = "In 2031 and in 2019 the ship lost 17 sailors at Marrin."
    for published, years in (("2031-05-04", {"2019"}), ("2019", {"2031"}), (None, {"2019", "2031"})):
        page = Page(text, published=published)
        page.figure("17", 17, "sailors")
        (found,) = page.counts()
        assert found.years == years


def test_whose_number_it_is_and_who_is_in_its_clause() -> None:
    page = Page("Ida Orr and the Marrin Light Board own 17 barges at the long quay.")
    page.mention("Ida Orr", "orr")
    page.mention("Marrin Light Board", "board")
    page.figure("17", 17, "barges", whose=page.at("Ida Orr and the Marrin Light Board"))
    (found,) = page.counts()
    assert found.actors == {"a-orr", "a-board"}
    assert found.holders == {"a-orr"}


def test_who_says_a_number_tells_it_and_who_thinks_it_does_not() -> None:
    text = "“The ship lost 17 sailors at Marrin,” Ida Orr said."
    for act, teller in (("said", "a-orr"), ("thought", None)):
        page = Page(text)
        page.quote("The ship lost 17 sailors at Marrin,", "Ida Orr", act=act)
        page.figure("17", 17, "sailors")
        (found,) = page.counts()
        assert found.teller == teller
        assert found.voice == "quoted"


def test_a_word_for_many_is_vague_and_has_its_own_bounds() -> None:
    page = Page("Dozens of sailors and 17 cooks left the ship at Marrin.")
    page.figure("Dozens", 24, "sailors")
    page.figure("17", 17, "cooks")
    dozens, cooks = page.counts()
    assert (dozens.is_vague, cooks.is_vague) == (True, False)
    assert dozens.low < dozens.high
    assert (cooks.low, cooks.high) == (17, 17)


# ---------------------------------------------------------------- statements


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "“The crane fell on the long quay” – Ida Orr said so.",
            "“The crane fell on the long quay” – Ida Orr",
        ),
        (
            "“The crane fell on the long quay”, as we hear at Marrin from Ida Orr.",
            "“The crane fell on the long quay”",
        ),
        ("Ida Orr said so: “The crane fell on the long quay”.", "“The crane fell on the long quay”"),
    ],
    ids=["beside", "too far", "before"],
)
def test_a_wording_takes_in_the_speaker_who_stands_right_behind(text: str, wording: str) -> None:
    page = Page(text, clauses=["The crane fell on the long quay"])
    page.quote("The crane fell on the long quay", "Ida Orr")
    (found,) = page.statements()
    assert page.document.words(found.wording) == wording


def test_a_speaker_in_another_sentence_is_not_taken_in() -> None:
    page = Page(
        "“The crane fell on the long quay.”\nIda Orr said so.", clauses=["The crane fell on the long quay"]
    )
    page.quote("The crane fell on the long quay", "Ida Orr")
    (found,) = page.statements()
    assert "Orr" not in page.document.words(found.wording)


@pytest.mark.parametrize(
    ("text", "is_negative"),
    [
        ("The crane did not fall.", True),
        ("The crane fell.", False),
        ("Nobody says that the crane cannot fall.", False),
        ("No crane has never not fallen.", True),
    ],
)
def test_an_odd_number_of_noes_is_a_no(text: str, is_negative: bool) -> None:
    assert part_of(text).is_negative is is_negative


def test_what_is_withheld_asked_or_a_title_is_no_statement() -> None:
    withheld = Page("Ida Orr would not discuss the fall of the long crane at Marrin.")
    withheld.quote(
        "the fall of the long crane", "Ida Orr", "would not discuss", kind="indirect", negated=True
    )
    title = Page("she had read “The Fallen Crane” more than once and liked it, so said Ida Orr.")
    title.quote("The Fallen Crane", "Ida Orr")
    asked = Page("asked by Ida Orr whether the long crane could fall, the keeper left the quay.")
    asked.quote("whether the long crane could fall", "Ida Orr", "asked", kind="indirect")
    assert [withheld.statements(), title.statements(), asked.statements()] == [[], [], []]


def test_a_wording_of_three_lines_is_its_first() -> None:
    page = Page("One line\nand two\nand three")
    whole = Span(document=page.document.id, start=0, end=len(page.document.text))
    assert page.document.words(one_line(page.source(), whole)) == "One line"


@pytest.mark.parametrize(
    ("text", "is_direct", "expected"),
    [
        ("It was about drains", True, True),
        ("it was about drains", False, False),
        ("Drains!", True, False),
        ("the lamp was dark", False, True),
        ("It was so", True, False),
    ],
)
def test_what_is_said_says_something_by_two_words_of_content_or_in_a_clause(
    text: str, *, is_direct: bool, expected: bool
) -> None:
    assert says_something(said(text, is_direct=is_direct)) is expected
