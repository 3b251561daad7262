"""Who wants others to do something asks it of them; who wants something to have asks nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.wishes import is_demand
from headwater.mark.parsed import ParsedDocument
from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]
Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "demand"),
    [
        ("She wants an independent inquiry under a judge.", True),
        ("The widow wants an apology from the mill.", True),
        ("The widow wants no apology from the mill.", False),
        ("The union wanted the company to pay for the hay.", True),
        ("Parents want the school closed.", True),
        ("Parents want the school to be closed.", True),
        ("The party wants the director gone.", True),
        ("The opposition wants the minister before the committee this week.", True),
        ("Norway remains calm and expects from Mali a clarification.", True),
        ("The ministry expects an apology from Norway.", True),
        ("The ministry expects an election in May.", False),
        ("The forecast expects a release of water from the dam.", False),
        ("The boy wants a bicycle.", False),
        ("The club wants a new striker.", False),
        ("She wants to see the lake.", False),
        ("The boy wants his mother to be happy.", False),
        ("Ada Moll does not want an inquiry.", False),
        ("Do you want an inquiry?", False),
    ],
)
def test_wanted_of_others(parse: Parse, text: str, demand: bool) -> None:
    assert any(is_demand(token) for token in parse(text).paragraphs[0].parse) is demand


def test_a_demand_is_a_request_by_who_wants_it(marked: Marked) -> None:
    found = marked("The mayor of Lima wants the director of the mill to leave.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    want = next(event for event in found.marks.events if found.document.words(event.trigger) == "wants")
    assert (want.type, [names[actor] for actor in want.actors]) == ("REQUEST", ["mayor of Lima"])
