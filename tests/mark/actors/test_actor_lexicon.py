"""The lexicon of actors."""

from __future__ import annotations

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.article import Tools


def test_parsing_reads_classes_genders_and_names() -> None:
    lexicon = ActorLexicon.parse(
        "# source\nword\tclass\tgender\nking\ttitle\tm\nguild\tcollective\t\n", "name\tgender\nHedda\tf\n"
    )
    assert lexicon.words("title") == {"king"}
    assert lexicon.words("rank") == frozenset()
    assert lexicon.genders == {"king": "m"}
    assert lexicon.given == {"Hedda": "f"}


def test_the_shipped_words_are_lower_case_and_single(tools: Tools) -> None:
    for members in tools.actors.classes.values():
        assert all(word == word.lower() and " " not in word for word in members)


def test_the_shipped_genders_are_known(tools: Tools) -> None:
    assert set(tools.actors.genders.values()) <= {"m", "f"}
    assert set(tools.actors.given.values()) <= {"m", "f", "-"}
