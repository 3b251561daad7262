"""From a page to a document."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.clean.document import clean, decided_by_user, declared_outlet, merged, published_of, repetition
from headwater.clean.imprint import ZonedLine
from headwater.clean.lines import read_lines
from headwater.record.document import Correction, Declared, Document, Page, Repair, ZoneKind
from headwater.record.outlets import OutletRegister, RegisteredOutlet
from headwater.run.resources import load_cleaning, load_language_identifier

BODY = (
    "The ferry Old Heron ran aground near Tarn on Sunday night, and all 40 passengers were brought ashore.\n"
    "The captain, who has sailed the strait for thirty years, said that a lamp on the mole had failed.\n"
)


def cleaned(
    text: str,
    *declared: Declared,
    path: str = "a.txt",
    body_lines: frozenset[int] | None = None,
    corrections: tuple[Correction, ...] = (),
    repairs: tuple[Repair, ...] = (),
) -> Document:
    page = Page(
        path=path,
        text=text,
        declared=declared,
        body_lines=body_lines,
        corrections=corrections,
        repairs=repairs,
    )
    return clean(
        page,
        repetition([page]),
        OutletRegister(),
        load_cleaning(),
        identify_language=load_language_identifier(),
    )


def test_metadata_that_the_text_states() -> None:
    document = cleaned("Ferry aground near Tarn\nBy Ansel Tarn\nPublished 4 May 2031\n" + BODY)
    assert document.title == "Ferry aground near Tarn"
    assert document.author == "Ansel Tarn"
    assert document.language == "en"
    assert document.read == "deep"
    assert document.published is not None
    assert (document.published.edtf, document.published.how) == ("2031-05-04", "stated")
    assert document.published.span is not None
    assert document.words(document.published.span) == "4 May 2031"


def test_a_manifest_wins_over_the_text_and_the_text_over_markup() -> None:
    text = "Ferry aground near Tarn\nPublished 4 May 2031\n" + BODY
    markup = Declared(how="metadata", published="2031-05-03", outlet="Markup Post", author="A. Markup")
    manifest = Declared(how="manifest", published="2031-05-02", outlet="Tidal Post")
    stated, told = cleaned(text, markup), cleaned(text, markup, manifest)
    assert stated.published is not None
    assert stated.published.edtf == "2031-05-04"
    assert told.published is not None
    assert (told.published.edtf, told.published.how) == ("2031-05-02", "manifest")
    assert told.outlet is not None
    assert told.outlet.name == "Tidal Post"
    assert told.author == "A. Markup"


def test_another_path_is_another_document_and_another_address_too() -> None:
    address = Declared(how="metadata", url="https://tidal.example/a")
    ids = {cleaned(BODY).id, cleaned(BODY, path="b.txt").id, cleaned(BODY, address).id}
    assert len(ids) == 3


def test_the_markup_tells_the_article_where_there_is_markup() -> None:
    document = cleaned("Weather for the strait\n" + BODY, body_lines=frozenset({1, 2}))
    assert [zone.kind for zone in document.zones][1:] == ["body", "body"]


def test_another_language_is_read_shallowly() -> None:
    document = cleaned(
        "Паром сел на мель у Тарна в воскресенье ночью, все пассажиры были доставлены на берег рыбаками."
    )
    assert (document.language, document.read, document.genre) == ("ru", "shallow", "unknown")


def test_what_the_user_decided_is_told_and_holds_for_the_whole_line() -> None:
    text = "Ferry aground near Tarn\n" + BODY + "Read also: Herring is dear again"
    document = cleaned(text, corrections=(Correction(line=1, keep=False), Correction(line=3, keep=True)))
    kinds = {document.text[zone.start : zone.end][:9]: zone.kind for zone in document.zones}
    assert (kinds["The ferry"], kinds["Read also"]) == ("navigation", "body")
    decided = [(document.text[each.start : each.end][:9], each.keep) for each in document.decided]
    assert decided == [("The ferry", False), ("Read also", True)]


def test_a_correction_and_the_characters_of_the_file_are_told() -> None:
    repairs = (Repair(start=0, end=1, original="Ã©"),)
    text = "Ferry aground near Tarn\n" + BODY + "Correction: the ferry carried 40 people, not 41."
    document = cleaned(text, repairs=repairs)
    assert [(each.kind, text[each.start : each.end][:10]) for each in document.notices] == [
        ("correction", "Correction")
    ]
    assert document.repairs == repairs


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_zones_cover_every_line_in_order_and_lie_in_the_text(text: str) -> None:
    document = cleaned(text)
    covered = [document.text[zone.start : zone.end] for zone in document.zones]
    assert "".join("".join(covered).split()) == "".join(text.split())
    ends = [0, *(zone.end for zone in document.zones)]
    assert all(end <= zone.start < zone.end for end, zone in zip(ends, document.zones, strict=False))


MARKUP = Declared(
    how="metadata", url="https://m.example", title="Markup", language="fr", published="2031-05-03",
    based_on=("https://a.example", "https://b.example"),
)  # fmt: skip
MANIFEST = Declared(how="manifest", title="Manifest", domain="tidal.example", based_on=("https://b.example",))


def test_a_manifest_s_word_stands_before_the_markup_s_in_either_order() -> None:
    for declared in ((MARKUP, MANIFEST), (MANIFEST, MARKUP)):
        found = merged(declared)
        assert (found.how, found.title, found.url) == ("manifest", "Manifest", "https://m.example")
        assert (found.domain, found.language, found.author) == ("tidal.example", "fr", None)
        assert found.based_on == ("https://b.example", "https://a.example")
    assert merged(()) == Declared(how="metadata")


def test_an_outlet_is_named_or_known_by_its_domain() -> None:
    register = OutletRegister.of(
        [RegisteredOutlet(name="Tidal Post", kind="outlet", domains=("tidal.example",))]
    )
    named = Declared(how="metadata", outlet="The Ebb", domain="tidal.example")
    known = Declared(how="metadata", domain="tidal.example")
    assert [
        (found.name, found.domain) for each in (named, known) if (found := declared_outlet(each, register))
    ] == [("The Ebb", "tidal.example"), ("Tidal Post", "tidal.example")]
    assert declared_outlet(Declared(how="metadata", domain="other.example"), register) is None
    assert declared_outlet(Declared(how="metadata"), register) is None


def test_the_day_of_a_manifest_then_of_the_page_then_of_the_markup() -> None:
    (line,) = read_lines("Published 4 May 2031")
    stated, mute = [ZonedLine(line=line, kind="byline")], [ZonedLine(line=line, kind="body")]
    manifest = Declared(how="manifest", published="2031-05-02")

    def told(declared: tuple[Declared, ...], zoned: list[ZonedLine]) -> tuple[str, str] | None:
        found = published_of(declared, zoned, "d")
        return (found.edtf, found.how) if found else None

    assert told((MARKUP, manifest), stated) == ("2031-05-02", "manifest")
    assert told((MARKUP, MANIFEST), stated) == ("2031-05-04", "stated")
    assert told((MANIFEST, MARKUP), mute) == ("2031-05-03", "metadata")
    assert told((MANIFEST,), mute) is None


def test_a_user_keeps_what_was_set_aside_and_sets_aside_what_was_kept() -> None:
    lines = read_lines("Menu\nBoats home\nEleven boats\nShare")
    kinds: list[ZoneKind] = ["navigation", "headline", "body", "subscribe"]
    assert decided_by_user(kinds, lines, {}) == kinds
    every = dict.fromkeys(range(4), True)
    assert decided_by_user(kinds, lines, every) == ["body", "headline", "body", "body"]
    none = dict.fromkeys(range(4), False)
    assert decided_by_user(kinds, lines, none) == ["navigation", "navigation", "navigation", "subscribe"]


def test_the_declared_language_counts_where_the_text_betrays_none() -> None:
    french = Declared(how="metadata", language="fr")
    assert cleaned(BODY, french).language == "en"
    assert cleaned("12 34 56", french).language == "fr"
    assert cleaned("12 34 56").language == "und"


def test_a_dialogue_is_no_opinion_and_its_labels_are_set_apart() -> None:
    asked = "Q: Who still believes the mayor, of course?\nVenn: I do not. It is obvious that I must not.\n"
    document = cleaned(BODY + asked * 12)
    labels = {document.text[zone.start : zone.end] for zone in document.zones if zone.kind == "byline"}
    assert (document.genre, labels) == ("report", {"Q:", "Venn:"})


def test_hours_that_head_its_entries_make_a_page_a_report() -> None:
    asked = "Who still believes the ministry? I do not. It is obvious that we must, of course, close it.\n"
    entries = "".join(
        f"\n{hour}\n{asked}{asked}" for hour in ("12:05", "11:48", "10:31 a.m.", "Monday 5 May, 09:15")
    )
    head = "Harbour row: the mayor walks out of the council\nInes Holm, 5 May 2031\n"
    assert cleaned(head + entries).genre == "report"
    assert cleaned(head + asked * 12).genre == "opinion"
    for opening in (
        "Harbour row live: the mayor walks out",
        "Harbour row as it happened: the mayor walks out",
    ):
        assert cleaned(f"{opening}\nInes Holm, 5 May 2031\n" + asked * 12).genre == "report"
