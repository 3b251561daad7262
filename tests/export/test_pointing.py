"""From a name to the words that are meant."""

from __future__ import annotations

from accounts import ACCOUNT
from headwater.export.pointing import actors_called, pointer_to, told_apart


def test_an_actor_is_found_by_any_name_and_by_its_id() -> None:
    for actor in ACCOUNT.actors:
        assert actor in actors_called(ACCOUNT, actor.name.upper())
        assert actors_called(ACCOUNT, actor.id) == [actor]
    assert actors_called(ACCOUNT, "nobody at all") == []


def test_a_pointer_stands_on_the_words_of_its_article() -> None:
    texts = {document.path: document.text for document in ACCOUNT.documents}
    for actor in ACCOUNT.actors:
        if actor.mentions:
            found = pointer_to(ACCOUNT, actor, actor.name)
            assert texts[found.path][found.start : found.end] == found.words
            assert pointer_to(ACCOUNT, actor, actor.name, elsewhere=found).words


def test_several_actors_are_told_by_id_and_kind() -> None:
    shown = told_apart(ACCOUNT.actors[:2])
    assert all(actor.id in shown and actor.kind in shown for actor in ACCOUNT.actors[:2])
