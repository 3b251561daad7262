"""The word beside a quotation that brings it, and who speaks there."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.quotes.speech_cues import (
    cue_after,
    cue_before,
    is_led_by_verb,
    is_near,
    speaker_at,
    verb_before,
    words_up_to,
)
from headwater.mark.quotes.stretch_context import words_before
from passages import Parse, passage_in, token_of


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The mayor said: “The lock is shut.”", "said"),
        ("The mayor rose and said: “The lock is shut.”", "said"),
        ("The mayor issued a warning: “The lock is shut.”", "warning"),
        ("The mayor, who said little, wrote: “The lock is shut.”", "wrote"),
        ("A warning came with the statement: “The lock is shut.”", "statement"),
        ("A boat on the river: “The lock is shut.”", None),
        ("“The lock is shut.”", None),
    ],
)
def test_the_cue_before_is_the_last_verb_of_speech_else_a_noun(
    parse: Parse, tools: Tools, text: str, cue: str | None
) -> None:
    passage = passage_in(parse, text)
    found = cue_before(passage, words_before(passage, 0), tools.speech)
    assert (found.text if found else None) == cue


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("He had one wish: “Open the lock again.”", "had"),
        ("The wall that the crew had built bore these words: “Open the lock again.”", "bore"),
        ("He kept a list of boats seen there: “Open the lock again.”", "kept"),
        ("On the wall: “Open the lock again.”", None),
    ],
)
def test_any_finite_verb_may_stand_before_a_colon(parse: Parse, text: str, verb: str | None) -> None:
    passage = passage_in(parse, text)
    found = verb_before(passage, words_before(passage, 0))
    assert (found.text if found else None) == verb


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("“The lock is shut,” the mayor said.", "said"),
        ("“The lock is shut,” said the mayor.", "said"),
        ("“The lock is shut,” Orla Venn, a keeper who lives there, told reporters.", "told"),
        ("“Is the lock shut?” He left.", None),
        ("“Is the lock shut?” she asked.", "asked"),
        ("“The lock is shut.” The mayor said nothing more.", None),
        ("“The lock is shut”; the mayor said so.", None),
        ("“The lock is shut,” the boats waited and the mayor said so.", None),
        ("“The lock is shut,” so “the board said” there.", None),
        ("“The lock is shut,” Orla Venn is heard saying on the tape.", "saying"),
        ("“The lock is shut,” Orla Venn was heard there.", None),
        ("“The lock is shut.”", None),
    ],
)
def test_the_cue_after_is_the_next_verb_of_speech(
    parse: Parse, tools: Tools, text: str, cue: str | None
) -> None:
    passage = passage_in(parse, text)
    found = cue_after(passage, passage.stretches[0].outer_end, tools.speech)
    assert (found.text if found else None) == cue


@pytest.mark.parametrize(
    ("text", "led"),
    [
        ("The mayor said “The lock is shut.”", True),
        ("The mayor said, “The lock is shut.”", False),
        ("The mayor said “shut” twice.", False),
        ("The mayor said “The lock is shut” twice.", False),
        ("The mayor said “shut.”", False),
        ("The mayor shut “The Old Lock.”", False),
    ],
)
def test_a_verb_right_before_a_whole_sentence_leads_it(
    parse: Parse, tools: Tools, text: str, led: bool
) -> None:
    assert is_led_by_verb(passage_in(parse, text), 0, tools.speech) == led


def test_a_cue_far_away_was_another_clause(parse: Parse) -> None:
    near = passage_in(parse, "She said on the old quay “The lock is shut.”")
    assert is_near(near, token_of(near, "said"), near.stretches[0].outer_start)
    far = passage_in(parse, f"She said {'on the quay ' * 5}“The lock is shut.”")
    assert not is_near(far, token_of(far, "said"), far.stretches[0].outer_start)


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        ("“The lock is shut,” the mayor said.", "said", "mayor"),
        ("“The lock is shut,” said Orla Venn.", "said", "Venn"),
        ("The mayor issued a warning: “The lock is shut.”", "warning", "mayor"),
        ("“The keepers say no,” it says.", "says", "it"),
    ],
)
def test_who_speaks_is_the_subject_outside_the_quotation(
    parse: Parse, text: str, cue: str, speaker: str
) -> None:
    passage = passage_in(parse, text)
    found = speaker_at(passage, token_of(passage, cue))
    assert found is not None
    assert found.text == speaker


@pytest.mark.parametrize(
    ("text", "cue"), [("“No,” says “the board” there.", "says"), ("“No,” told her.", "told")]
)
def test_neither_quoted_words_nor_who_hears_it_speak(parse: Parse, text: str, cue: str) -> None:
    passage = passage_in(parse, text)
    assert speaker_at(passage, token_of(passage, cue)) is None


@pytest.mark.parametrize(
    ("text", "cue", "words"),
    [
        ("“No,” Quayside Nell, 40, said.", "said", "Quayside Nell"),
        ("“No,” – @saltmarsh wrote.", "wrote", "@saltmarsh"),
        ("“No,” O'Hara-Venn, 40, wrote.", "wrote", "O'Hara-Venn"),
        ("“No,” wrote Nell.", "wrote", None),
        ("“No,” I said.", "said", None),
    ],
)
def test_where_the_parse_has_no_subject_the_words_up_to_the_verb_name_who_speaks(
    parse: Parse, text: str, cue: str, words: str | None
) -> None:
    document = parse(text).document
    passage = passage_in(parse, document)
    found = words_up_to(passage, passage.stretches[0].outer_end, token_of(passage, cue))
    assert (document.words(found.words) if found else None) == words
