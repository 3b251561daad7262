"""Things that "it" may mean, and bodies that it then does not mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.actors.things import Things, part
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from parses_by_hand import words_of

Meant = Callable[[str, str], str | None]
PUBLISHED = words_of(
    "Norrlink/NNP/nsubj/1 published/VBD/ROOT/1/publish the/DT/det/3 letter/NN/dobj/1 on/IN/prep/1 "
    "Monday/NNP/pobj/4 ././punct/1"
)


@pytest.fixture(scope="module")
def meant(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Meant:
    """The name of whom the last pronoun of that wording means, or None."""

    def find(text: str, word: str) -> str | None:
        parsed = parse(text)
        cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
        start = text.rindex(word)
        found = [each for each in cast.mentions if each.span.start == start]
        return cast.chain(found[0].chain).name if found else None

    return find


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norrlink Airlines called the tape a forgery. It was recorded in June.", None),
        ("The tape came on Monday. The Norwegian army said that it had been edited.", None),
        ("The crane fell on Monday, and it broke.", None),
        ("The Dover Gazette has seen the letter. It names two engineers.", None),
        ("The verdict pleased Norrlink Airlines. It has ended a long quarrel.", None),
        ("Norrlink Airlines has made it known that nobody was hurt.", None),
        ("Norrlink Airlines denied the charge. It was fined in June.", "Norrlink Airlines"),
        ("Norrlink Airlines denied the charge. It expects a long trial.", "Norrlink Airlines"),
        ("Norrlink Airlines published a report. In May it hired two pilots.", "Norrlink Airlines"),
        ("Norrlink Airlines regretted the accident. It said that nobody was hurt.", "Norrlink Airlines"),
        ('"No letter was burned by our clerks," Norrlink Airlines said. It hired two.', "Norrlink Airlines"),
    ],
)
def test_it_means_a_thing_sooner_than_a_body_less_in_mind(meant: Meant, text: str, name: str | None) -> None:
    pronoun = "it " if " it " in text else "It "
    assert meant(text, pronoun) == name


def test_the_thing_of_the_paragraph_before_is_in_mind() -> None:
    then = words_of("It/PRP/nsubj/1 fell/VBD/ROOT/1/fall ././punct/1", number=1)
    things = Things(then, {}, Things(PUBLISHED, {}))
    [thing] = things.in_mind(0)
    assert thing.may_tell


def test_nothing_is_kept_of_what_stands_before_the_paragraph_before() -> None:
    last = Things(PUBLISHED, {}, Things(PUBLISHED, {}, Things(PUBLISHED, {})))
    assert last.alone().before is not None
    assert last.before is not None
    assert last.before.before is None


def test_a_document_that_somebody_publishes_is_more_in_mind_than_an_object() -> None:
    found = words_of("Norrlink/NNP/nsubj/1 built/VBD/ROOT/1/build the/DT/det/3 shed/NN/dobj/1 ././punct/1")
    assert part(PUBLISHED, 3) > part(found, 3) > part(PUBLISHED, 5)
