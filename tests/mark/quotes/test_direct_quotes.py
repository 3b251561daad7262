"""Direct speech and whose it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        ('Orla Venn said: "The sluice is shut."', "Orla Venn", "said", ("The sluice is shut.",)),
        ('"The sluice is shut," Orla Venn said.', "Orla Venn", "said", ("The sluice is shut",)),
        (
            '"The sluice is shut," said Orla Venn, a keeper at the lock.',
            "Orla Venn",
            "said",
            ("The sluice is shut",),
        ),
        ("‘I never saw it,’ she told reporters.", "she", "told", ("I never saw it",)),
        ('"Who shut it?" asked the mayor.', "the mayor", "asked", ("Who shut it?",)),
        (
            '"The sluice is shut," Orla Venn said. "Nobody will pass."',
            "Orla Venn",
            "said",
            ("The sluice is shut", "Nobody will pass."),
        ),
        ("‘The sluice,’ he said, ‘is shut for good.’", "he", "said", ("The sluice", "is shut for good.")),
        (
            'Orla Venn, a keeper, limited her statement to, "The lock stays closed until Monday."',
            "Orla Venn",
            "statement",
            ("The lock stays closed until Monday.",),
        ),
    ],
)
def test_a_quotation_with_its_attribution(
    read: Reader, text: str, speaker: str, cue: str, content: tuple[str, ...]
) -> None:
    quote = read(text)[0]
    assert (quote.speaker, quote.cue, quote.content, quote.kind) == (speaker, cue, content, "direct")


@pytest.mark.parametrize(
    "text",
    [
        '"Locks for ever!" might serve the new company as its motto.',
        'He read "The Long Canal" in one night.',
        'The so-called "dry winter" lasted a week.',
        'The barge is named "Silver Otter" and carries "artisan" bread.',
        'Orla told "Morning Locks" nothing.',
    ],
)
def test_titles_slogans_and_scare_quotes_are_nobodys_speech(read: Reader, text: str) -> None:
    assert not [quote for quote in read(text) if quote.kind == "direct" and quote.speaker]


def test_speech_runs_on_over_paragraphs_one_quote_a_line(read: Reader) -> None:
    first, second = read("Orla Venn said: “The sluice is shut.\n“It will stay shut for a year.”")
    assert (first.speaker, second.speaker) == ("Orla Venn", "Orla Venn")
    assert (first.cue, second.cue) == ("said", "")
    assert second.content == ("It will stay shut for a year.",)


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next(read: Reader) -> None:
    quote = read("In the evening the mayor added:\n“We shall open it again.”")[-1]
    assert (quote.speaker, quote.content) == ("the mayor", ("We shall open it again.",))


def test_a_quoted_sentence_after_a_report_is_the_same_speakers(read: Reader) -> None:
    quotes = read("Orla Venn said that the lock was old. “It should have been rebuilt.”")
    assert quotes[-1].speaker == "Orla Venn"
    assert quotes[-1].content == ("It should have been rebuilt.",)


def test_what_a_quoted_person_reports_stands_inside_the_quotation(read: Reader) -> None:
    outer, inner = read('"The engineers told us that the gate would hold," said the mayor.')
    assert (outer.speaker, inner.speaker) == ("the mayor", "The engineers")
    assert (outer.inside, inner.inside) == (None, "q0")


def test_thoughts_within_an_unattributed_quotation_are_left_out(read: Reader) -> None:
    assert read("“I think that the lock is old.”") == []


def test_a_quotation_over_lines_is_by_whom_its_first_or_last_line_names(read: Reader) -> None:
    opened = read('Orla Venn said, "The sluice is shut.\nNobody passes.\nIt stays so. "\nShe left.')
    closed = read('"The sluice is shut.\nNobody passes.\nIt stays so, " said Orla Venn.\nShe left.')
    for found in (opened, closed):
        assert [quote.speaker for quote in found] == ["Orla Venn"] * 3
        assert [quote.content[0].rstrip(".") for quote in found] == [
            "The sluice is shut",
            "Nobody passes",
            "It stays so",
        ]


def test_who_is_named_at_its_end_speaks_a_quotation_not_who_spoke_before(read: Reader) -> None:
    text = 'Orla Venn said it was late.\n"The sluice is shut.\nIt stays so," said Ada Roe.'
    assert [quote.speaker for quote in read(text)] == ["Orla Venn", "Ada Roe", "Ada Roe"]


def test_a_quotation_after_a_report_is_by_who_made_it(read: Reader) -> None:
    text = 'The sluice is shut, Orla Venn said.\n"It will stay so for good."'
    assert [quote.speaker for quote in read(text)] == ["Orla Venn", "Orla Venn"]


def test_a_quotation_after_a_report_with_its_teller_put_in_is_by_her(read: Reader) -> None:
    text = 'The gates were shut, Orla Venn says, and all three leaked. "That makes nine leaks for two locks."'
    assert [quote.speaker for quote in read(text) if quote.kind == "direct"] == ["Orla Venn"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('He climbed out with a baker. "We sang to stay awake."', "He"),
        ('Orla Venn had waited nine days. "Nobody came for us."', "Orla Venn"),
        ('The gate is old. "Nobody may pass."', None),
        ('A skipper shrugged at the plan. "Nobody came for us."', None),
        ('Orla Venn is angry. "Nobody came for us."', "Orla Venn"),
        ('It rained.\n"Nobody came for us."', None),
    ],
)
def test_a_quotation_beside_what_a_person_did_is_hers(read: Reader, text: str, speaker: str | None) -> None:
    assert [each.speaker for each in read(text) if each.kind == "direct"] == [speaker] * (speaker is not None)


def test_a_no_in_quotation_marks_denies_nothing(read: Reader) -> None:
    assert not read('The keeper, Orla Venn, told the Gazette in a message: "No boats. I was there."')[
        0
    ].negated
    assert read('The keeper, Orla Venn, did not say: "The boats are gone, and I was there."')[0].negated


def test_who_hears_it_behind_told_does_not_say_it(read: Reader) -> None:
    text = "“I would not call it voluntary,” the guild's chairwoman, Helena Venn, told QNA."
    speakers = {quote.speaker for quote in read(text) if quote.content == ("I would not call it voluntary",)}
    assert speakers
    assert not any("QNA" in (speaker or "QNA") for speaker in speakers)


def test_who_is_named_behind_quoted_words_says_them_and_not_what_they_are_about(read: Reader) -> None:
    text = "Its bolts had been stored “in sheds we did not build”, a spokesman, Seo Min-jae, said by e-mail."
    assert "Its bolts" not in {quote.speaker for quote in read(text)}
    assert any("Seo Min-jae" in (quote.speaker or "") for quote in read(text))


def direct(quotes: list[Read]) -> list[tuple[str | None, tuple[str, ...]]]:
    """Who speaks in each direct quotation, and its words."""
    return [(quote.speaker, quote.content) for quote in quotes if quote.kind == "direct"]


def test_sentences_right_before_an_attributed_one_are_of_one_speech(read: Reader) -> None:
    said = ("Orla Venn", ("Nobody came to us.", "We waited nine days"))
    assert direct(read('"Nobody came to us." "We waited nine days," Orla Venn said.')) == [said]
    apart = direct(read('"Nobody came to us." It rained. "We waited nine days," Orla Venn said.'))
    assert apart == [("Orla Venn", ("We waited nine days",))]


def test_a_speech_goes_on_behind_who_said_it_and_no_further(read: Reader) -> None:
    found = direct(read('"The sluice is shut," Orla Venn said. It rained. It hailed. "Nobody will pass."'))
    assert found == [("Orla Venn", ("The sluice is shut",))]


@pytest.mark.parametrize("name", ["@saltmarsh", "Orla Anna Maria Venn"])
def test_a_handle_or_a_long_name_before_a_colon_speaks(read: Reader, name: str) -> None:
    assert (name, ("The lock is shut.",)) in direct(read(f'{name}: "The lock is shut."'))


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn said that on Monday, “The lock is shut.”",  # a report that the quotation ends
        "“The lock is old,” and he says it leaks.",
        "Under the rule “the lock is shut,” saying that it leaked.",
        "Orla Venn said the lock was old. “old as the hills.”",
    ],
)
def test_quoted_words_within_a_report_are_no_direct_speech(read: Reader, text: str) -> None:
    assert direct(read(text)) == []


@pytest.mark.parametrize(("subject", "speaker"), [("mayor", "The mayor"), ("lock", None)])
def test_only_somebody_speaks_by_a_passive(read: Reader, subject: str, speaker: str | None) -> None:
    found = direct(read(f"The {subject} would not be moved: “Nobody passes here.”"))
    assert [who for who, _ in found] == [speaker]


@pytest.mark.parametrize(
    ("behind", "speaker"),
    [
        ("told us Ada Roe", "Ada Roe"),
        ("declared to our newspaper Ada Roe", "Ada Roe"),
        ("said in the office of the ministry", "the office of the ministry"),
    ],
)
def test_who_is_named_behind_the_verb_and_its_hearer_speaks(read: Reader, behind: str, speaker: str) -> None:
    assert direct(read(f'"The sluice is shut," {behind}.')) == [(speaker, ("The sluice is shut",))]
