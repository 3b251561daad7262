"""The lexicon of actors."""

from __future__ import annotations

from collections import Counter
from typing import get_args

from headwater.mark.actors.actor_lexicon import ActorLexicon, WordClass
from headwater.mark.article import Tools
from headwater.run.resources import read_data


def test_parsing_reads_classes_genders_and_names() -> None:
    lexicon = ActorLexicon.parse(
        "# source\nword\tclass\tgender\nking\ttitle\tm\nguild\tcollective\t\n", "name\tgender\nHedda\tf\n"
    )
    assert lexicon.words("title") == {"king"}
    assert lexicon.words("rank") == frozenset()
    assert lexicon.genders == {"king": "m"}
    assert lexicon.given == {"Hedda": "f"}


def test_nouns_for_persons_are_read_with_their_plurals_where_they_judge() -> None:
    people = "# source\nword\tplural\tjudges\ntinker\ttinkers\t\nlout\tlouts\tyes\n"
    lexicon = ActorLexicon.parse("word\tclass\tgender\n", "name\tgender\n", people)
    assert lexicon.words("somebody") == {"tinker", "lout"}
    assert lexicon.words("label_noun") == {"lout", "louts"}


def test_the_shipped_words_are_lower_case_and_single(tools: Tools) -> None:
    for members in tools.actors.classes.values():
        assert all(word == word.lower() and " " not in word for word in members)


def test_the_shipped_classes_are_those_that_are_asked_for(tools: Tools) -> None:
    assert set(tools.actors.classes) == set(get_args(WordClass))


def test_no_shipped_word_stands_twice_in_a_class() -> None:
    rows = [line for line in read_data("actor_words.tsv").splitlines() if not line.startswith("#")]
    assert [row for row, count in Counter(rows).items() if count > 1] == []


def test_qualities_judge_and_tell_apart_nobody(tools: Tools) -> None:
    assert {"shameless", "careless"} <= tools.actors.qualities
    assert tools.actors.qualities.isdisjoint({"rebel", "far-right", "sacked", "pro-european"})


def test_the_shipped_genders_are_known(tools: Tools) -> None:
    assert set(tools.actors.genders.values()) <= {"m", "f"}
    assert set(tools.actors.given.values()) <= {"m", "f", "-"}
