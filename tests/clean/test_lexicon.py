"""The lexicons of cleaning."""

from __future__ import annotations

import pytest

from headwater.clean.lexicon import LanguageNames, StanceLexicon, rows_of

LANGUAGES = LanguageNames.parse("# ours\ncode\tnames\nde\tGerman, Deutsch\nru\trussisch*, Russian\nbroken\n")
STANCES = StanceLexicon.parse(
    "mark\tphrase\nlabel\tOpinion piece\nfirst\tI\n"
    "stance\tshameful\nstance\tit is high time\nstance\tit seems\n"
)


def test_a_table_is_read_without_comments_header_and_broken_rows() -> None:
    assert rows_of("# source\na\tb\n1\t2\n\n3\n4\t5\t6\n7\t8", 2) == [["1", "2"], ["7", "8"]]
    assert rows_of("", 2) == rows_of("a\tb", 2) == []


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("German", "de"),
        ("DEUTSCH", "de"),
        ("russischen", "ru"),
        ("Russian", "ru"),
        ("Russians", None),
        ("", None),
    ],
)
def test_a_language_by_a_whole_name_or_its_beginning(word: str, code: str | None) -> None:
    assert LANGUAGES.code_of(word) == code


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a shameful act", 1),
        ("it is high time", 1),
        ("it is time", 0),
        ("it seems shameful and it is high time", 3),
        ("", 0),
        ("it is high", 0),
    ],
)
def test_phrases_that_judge_are_counted_whole(text: str, count: int) -> None:
    assert STANCES.count_stances(tuple(text.split())) == count


def test_labels_and_first_persons_are_case_folded() -> None:
    assert STANCES.labels == {("opinion", "piece")}
    assert STANCES.first_person == {"i"}
    assert StanceLexicon().count_stances(("shameful",)) == 0
