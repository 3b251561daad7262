"""W3C Web Annotations of one article."""

import json

from msgspec.structs import replace

from headwater.export.web_annotation import web_annotations
from headwater.record.pile import MarkedDocument
from marked_articles import DOCUMENT, MARKED, MARKS

PAGE = json.loads(web_annotations(MARKED))
ITEMS = {item["id"].rpartition(":")[2]: item for item in PAGE["items"]}


def targets(item):  # type: ignore[no-untyped-def]
    return item["target"] if isinstance(item["target"], list) else [item["target"]]


def test_the_page_is_an_annotation_page() -> None:
    assert PAGE["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert PAGE["type"] == "AnnotationPage"
    assert {item["type"] for item in PAGE["items"]} == {"Annotation"}


def test_there_is_one_annotation_a_mark_with_a_body_typed_by_kind() -> None:
    assert set(ITEMS) == {"m0", "m1", "q0", "t0", "p0", "f0", "e0", "l0", "r0"}
    assert {name: item["body"]["type"] for name, item in ITEMS.items()} == {
        "m0": "hw:Mention",
        "m1": "hw:Mention",
        "q0": "hw:Quote",
        "t0": "hw:Time",
        "p0": "hw:Place",
        "f0": "hw:Figure",
        "e0": "hw:Event",
        "l0": "hw:Framing",
        "r0": "hw:Attribution",
    }


def test_every_target_is_found_by_position_and_by_its_words() -> None:
    for item in PAGE["items"]:
        for target in targets(item):
            quote, position = target["selector"]
            start, end = position["start"], position["end"]
            assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
            assert quote["exact"] == DOCUMENT.text[start:end]
            assert DOCUMENT.text[:start].endswith(quote["prefix"])
            assert DOCUMENT.text[end:].startswith(quote["suffix"])


def test_a_split_quote_has_two_targets_and_names_its_speaker() -> None:
    item = ITEMS["q0"]
    assert len(item["target"]) == 2
    speaker = item["body"]["hw:speaker"]
    assert speaker["hw:span"][0]["exact"] == "mayor Ilse Tornquist"
    assert speaker["hw:actor"]["id"] == ITEMS["m0"]["body"]["hw:actor"]["id"]
    assert item["body"]["hw:hedged"] is True


def test_an_actor_has_one_id_and_its_roles() -> None:
    actor = ITEMS["m0"]["body"]["hw:actor"]
    assert actor["type"] == "hw:Actor"
    assert actor["hw:roles"] == ["mayor"]


def test_an_event_refers_to_other_marks_by_their_ids() -> None:
    about = ITEMS["e0"]["body"]
    assert about["hw:place"]["id"] == ITEMS["p0"]["id"]
    assert about["hw:time"]["id"] == ITEMS["t0"]["id"]
    assert "hw:recipients" not in about


def test_the_source_is_the_address_or_the_path() -> None:
    assert ITEMS["t0"]["target"]["source"] == "bridge%20%26%20co.txt"
    known = MarkedDocument(document=replace(DOCUMENT, url="https://a.example/b"), marks=MARKS)
    page = json.loads(web_annotations(known))
    assert targets(page["items"][0])[0]["source"] == "https://a.example/b"


def test_an_attribution_without_words_is_left_out() -> None:
    silent = tuple(replace(each, evidence=()) for each in MARKS.attributions)
    page = json.loads(
        web_annotations(MarkedDocument(document=DOCUMENT, marks=replace(MARKS, attributions=silent)))
    )
    assert len(page["items"]) == len(PAGE["items"]) - 1
