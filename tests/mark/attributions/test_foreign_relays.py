"""Attribution in languages that are read shallowly."""

from __future__ import annotations

import pytest

from builders import document_of
from headwater.mark.attributions.foreign_relays import foreign_relays
from headwater.mark.attributions.outlet_names import newsroom
from headwater.run.resources import load_outlets


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("Как сообщает агентство «Велпор», плотина треснула.", "Велпор", "agency"),
        ("Плотина треснула, пишет газета «Причал».", "Причал", "outlet"),
        ("Плотина треснула, сообщает ТАСС.", "ТАСС", "agency"),
        ("Об этом говорится со ссылкой на министерство транспорта.", "министерство транспорта", "official"),
        ("Гребля тріснула, повідомляє Укрінформ.", "Укрінформ", "agency"),
        ("Der Damm ist gebrochen, berichtet die Nachrichtenagentur „Velpor“.", "Velpor", "agency"),
        ("Selon Le Monde, le barrage a cédé.", "Le Monde", "outlet"),
        ("La presa cedió, según El País.", "El País", "outlet"),
    ],
)
def test_sources_in_other_languages(sentence: str, name: str, kind: str) -> None:
    room = newsroom(document_of(""), load_outlets())
    assert (name, kind) in {(relay.name, relay.kind) for relay in foreign_relays(sentence, room)}


def test_plain_prose_names_nobody() -> None:
    room = newsroom(document_of(""), load_outlets())
    assert list(foreign_relays("Плотина стояла сто лет, и никто о ней не говорил.", room)) == []
