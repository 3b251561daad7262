"""Marks survive being written and read, and nothing that is no mark is taken for one."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from headwater.record.mark import (
    ActorKind,
    Attribution,
    Chain,
    Event,
    Marks,
    Mention,
    MentionForm,
    NamedSource,
    Plover,
    Quote,
    SourceKind,
    Speaker,
)
from headwater.record.span import Span

WORDS = Span(document="d", start=3, end=9)


def chain(kind: ActorKind) -> Chain:
    return Chain(id="c0", name="Voll", names=("Voll",), kind=kind, country=None, roles=(), mentions=(WORDS,))


def attribution(kind: SourceKind, **given: object) -> Attribution:
    fields = {"scope": "article", "via": None, "how": "named", "evidence": (WORDS,), **given}
    return Attribution(id="r0", source=NamedSource(name=None, kind=kind), **fields)  # type: ignore[arg-type]


QUOTE = Quote(
    id="q0",
    span=WORDS,
    kind="mixed",
    content=(WORDS,),
    cue=(WORDS,),
    speaker=Speaker(span=WORDS, actor=None),
    inside="q1",
    act="thought",
    negated=True,
    hedged=False,
    others=(Speaker(span=WORDS, actor="c0"),),
)
EVENT = Event(
    id="e0",
    document="d",
    trigger=WORDS,
    type="open",
    plover=Plover(event="ASSAULT", mode=None),
    cameo=None,
    actors=("c0",),
    recipients=(),
    place=None,
    time="t0",
    status="denied",
    voice="quoted",
    source="q0",
    is_named=True,
)


@pytest.mark.parametrize(
    "marks",
    [
        Marks(document="d"),
        Marks(document="d", chains=tuple(chain(kind) for kind in get_args(ActorKind))),
        Marks(
            document="d",
            mentions=tuple(
                Mention(id=form, span=WORDS, form=form, chain="c0") for form in get_args(MentionForm)
            ),
        ),
        Marks(document="d", quotes=(QUOTE,), events=(EVENT,)),
        Marks(document="d", attributions=tuple(attribution(kind) for kind in get_args(SourceKind))),
        Marks(
            document="d", attributions=(attribution("agency", scope=(WORDS, WORDS), via="r1", is_own=True),)
        ),
    ],
)
def test_marks_are_kept_as_written(marks: Marks) -> None:
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(marks), type=Marks) == marks
    assert msgspec.json.decode(msgspec.json.encode(marks), type=Marks) == marks


def test_an_event_tells_and_no_saying_unless_it_is_said() -> None:
    told = msgspec.json.decode(
        msgspec.json.encode({**msgspec.to_builtins(EVENT), "is_named": False}), type=Event
    )
    assert (told.is_named, told.is_saying) == (False, False)
    assert not attribution("person").is_own


@pytest.mark.parametrize(
    ("record", "field", "value"),
    [
        (EVENT, "status", "rumoured"),
        (EVENT, "voice", "loud"),
        (QUOTE, "act", "sang"),
        (QUOTE, "kind", "long"),
    ],
)
def test_other_words_are_refused(record: Event | Quote, field: str, value: str) -> None:
    changed = msgspec.json.encode({**msgspec.to_builtins(record), field: value})
    with pytest.raises(msgspec.ValidationError, match=field):
        msgspec.json.decode(changed, type=type(record))


def test_a_record_cannot_be_changed_after_it_was_made() -> None:
    with pytest.raises(AttributeError):
        EVENT.status = "happened"  # type: ignore[misc]
