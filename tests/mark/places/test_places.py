"""Places, resolved in their document."""

from __future__ import annotations

from collections.abc import Callable

from builders import document_of
from headwater.record.document import Document
from headwater.record.mark import Place
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def places(marked: MarkedDocument) -> dict[str, Place]:
    return {place.name: place for place in marked.marks.places}


def test_states_and_cities_have_their_points(marked: Marked) -> None:
    found = places(marked("The ministers of Norway met in Bergen on Monday."))
    assert (found["Norway"].country, found["Norway"].geonames) == ("NO", 3144096)
    assert found["Bergen"].country == "NO"
    assert found["Bergen"].latitude is not None


def test_the_weightiest_place_of_a_name_is_meant(marked: Marked) -> None:
    assert places(marked("She flew to Paris on Monday."))["Paris"].country == "FR"


def test_a_following_region_settles_it(marked: Marked) -> None:
    assert places(marked("She was born in Paris, Texas, and never left."))["Paris"].country == "US"


def test_the_documents_country_settles_it(marked: Marked) -> None:
    text = (
        "Canada mourns. Canada's police said the man lived in Hamilton. Canada will hold a day of mourning."
    )
    assert places(marked(text))["Hamilton"].country == "CA"


def test_an_unknown_place_has_no_point(marked: Marked) -> None:
    found = places(marked("The talks were held in Talverra. Ships wait in Talverra and near Talverra."))
    assert found["Talverra"].latitude is None


def test_a_capital_that_speaks_for_its_state_is_still_a_place(marked: Marked) -> None:
    assert places(marked("Oslo condemned the attack."))["Oslo"].country == "NO"


def test_other_scripts_are_looked_up(marked: Marked) -> None:
    russian = document_of("Министры встретились вчера: Москва и Осло согласны.", language="ru")
    assert {place.country for place in marked(russian).marks.places} == {"RU", "NO"}
    inflected = document_of("Президент Украины прилетел в Варшаву.", language="ru")
    assert {place.country for place in marked(inflected).marks.places} == {"UA", "PL"}
    arabic = document_of("اجتمع الوزراء في القاهرة", language="ar")
    assert {place.country for place in marked(arabic).marks.places} == {"EG"}


def test_common_words_of_another_language_are_no_places(marked: Marked) -> None:
    german = document_of("Man hat das gestern so gesagt, und es war gut.", language="de")
    assert marked(german).marks.places == ()
