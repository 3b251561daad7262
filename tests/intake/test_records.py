"""Articles kept as JSON."""

from __future__ import annotations

import pytest

from headwater.intake.records import DEEPEST, NO_TEXT, entries_in, entry_of_line, words_of


def test_the_usual_names_of_an_articles_parts() -> None:
    (entry,) = entries_in(
        b'{"Headline": "Ferry aground", "articleBody": "It ran aground.",'
        b' "authors": ["A. Tarn", {"name": "D. Pell"}],'
        b' "publish_date": "2031-05-04T10:00:00Z", "link": "https://www.tidal.example/a",'
        b' "publisher": {"name": "Tidal Post"},'
        b' "lang": "en-GB"}'
    )
    declared = entry.declared
    assert entry.text == "It ran aground."
    assert (declared.title, declared.author) == ("Ferry aground", "A. Tarn, D. Pell")
    assert (declared.published, declared.domain) == ("2031-05-04", "tidal.example")
    assert (declared.outlet, declared.language) == ("Tidal Post", "en")


def test_lists_and_wrapped_lists() -> None:
    assert len(list(entries_in(b'[{"text": "One."}, {"text": "Two."}, 3]'))) == 2
    assert len(list(entries_in(b'{"articles": [{"text": "One."}]}'))) == 1


def test_a_source_that_is_a_domain_is_no_name() -> None:
    declared = entry_of_line(b'{"text": "One.", "source": "tidal.example", "date": 1935000000}').declared
    assert (declared.outlet, declared.domain, declared.published) == (None, "tidal.example", "2031-04-26")


def test_what_holds_no_article_is_refused_with_a_reason() -> None:
    assert [entry.reason for entry in entries_in(b'{"documents": {}}')] == [NO_TEXT]
    assert "valid JSON" in (entry_of_line(b"{broken").reason or "")
    assert entry_of_line(b"[1]").reason == "it is no JSON object"
    assert "valid JSON" in (next(iter(entries_in(b"[" * 100_000))).reason or "")


def test_what_is_nested_beyond_reading_is_no_text() -> None:
    nested = b"[" * 900 + b'"One."' + b"]" * 900
    (entry,) = entries_in(b'{"text": ' + nested + b"}")
    assert entry.reason == NO_TEXT


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("  One.\n", "One."),
        ("\n", None),
        (True, None),
        (None, None),
        (7, "7"),
        (1.5, "1.5"),
        (["a", "", None, "b"], "a, b"),
        (["a" * 81, "b"], "a" * 81 + "\nb"),
        ({"name": "A", "@id": "x"}, "A"),
        ({"name": "", "title": "T"}, "T"),
        ({"other": "x"}, None),
        ([{"name": "A"}, {"name": "B"}], "A, B"),
        ([], None),
    ],
)
def test_what_a_value_says(value: object, words: str | None) -> None:
    assert words_of(value) == words  # type: ignore[arg-type]


def test_so_many_levels_are_read() -> None:
    def nested(levels: int) -> object:
        return ["One."] if levels == 1 else [nested(levels - 1)]

    assert words_of(nested(DEEPEST + 1)) == "One."  # type: ignore[arg-type]
    assert words_of(nested(DEEPEST + 2)) is None  # type: ignore[arg-type]


def test_an_object_with_a_text_of_its_own_is_no_list_of_articles() -> None:
    (entry,) = entries_in(b'{"text": "One.", "items": [{"text": "Two."}]}')
    assert entry.text == "One."
    listed = entries_in(b'{"Meta": 1, "Items": [{"items": [{"text": "Two."}]}, {"text": "Three."}]}')
    assert [(each.text, each.reason) for each in listed] == [(None, NO_TEXT), ("Three.", None)]


def test_the_first_of_a_part_s_names_that_says_something_counts() -> None:
    entry = entry_of_line(
        b'{"_ID": 7, "text": " ", "Full-Text": "One.", "title": "", "Headline": "H", "site": {"name": "S"}}'
    )
    assert (entry.identity, entry.text) == ("7", "One.")
    assert (entry.declared.title, entry.declared.outlet) == ("H", "S")
    mute = entry_of_line(b'{"id": "k", "title": "H"}')
    assert (mute.identity, mute.text, mute.reason) == ("k", None, NO_TEXT)
