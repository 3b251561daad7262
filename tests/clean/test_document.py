"""From a page to a document."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.clean.document import clean, repetition
from headwater.record.document import Correction, Declared, Document, Page, Repair
from headwater.record.outlets import OutletRegister
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
