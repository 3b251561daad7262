"""Articles kept as JSON."""

from __future__ import annotations

from headwater.intake.records import NO_TEXT, entries_in, entry_of_line


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
