"""The lexicon of attribution, its form and its size."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.quotes.speech import SpeechLexicon

HEADER = "# a comment\nword\tpart\tact\tframes\tstance\n"


def test_an_entry_is_found_under_its_part() -> None:
    lexicon = SpeechLexicon.parse(
        HEADER + "deny\tverb\tsaid\tclause object\tnegated\nfear\tnoun\tfelt\tclause\tstated\n"
    )
    assert lexicon.verbs["deny"].is_negated
    assert lexicon.verbs["deny"].takes("object")
    assert not lexicon.verbs["deny"].takes("infinitive")
    assert lexicon.nouns["fear"].act == "felt"


def test_who_hears_and_who_tells_stand_apart_from_verbs_and_nouns() -> None:
    lexicon = SpeechLexicon.parse(
        HEADER + "brief\thearer\tsaid\tobject\tstated\nvicar\tteller\tsaid\tquote\tstated\n"
    )
    assert (set(lexicon.hearers), set(lexicon.tellers)) == ({"brief"}, {"vicar"})
    assert not lexicon.verbs
    assert not lexicon.nouns


@pytest.mark.parametrize(
    "line", ["say\tverb", "say\tverb\tmumbled\tclause\tstated", "say\tadverb\tsaid\tclause\tstated"]
)
def test_a_broken_line_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="say"):
        SpeechLexicon.parse(HEADER + line)


def test_the_lexicon_is_of_real_size_and_sound(tools: Tools) -> None:
    speech = tools.speech
    assert len(speech.verbs) > 400
    assert len(speech.nouns) > 120
    assert len(speech.adjectives) > 60
    assert {entry.act for entry in speech.verbs.values()} == {"said", "thought", "intended", "felt"}
    for entries in (speech.verbs, speech.nouns, speech.adjectives):
        assert all(entry.frames and word == word.lower() for word, entry in entries.items())
