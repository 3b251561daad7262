"""How each outlet names the actors, in its own voice or in somebody's mouth."""

from __future__ import annotations

import re
from collections import defaultdict

from headwater.export.claims import plain_passage
from headwater.export.index import AccountIndex
from headwater.export.report import Label, Naming
from headwater.export.who import actor_name
from headwater.record.mark import Framing
from headwater.record.settlement import Story

ARTICLE = re.compile(r"^(?:an?|the)\s+")


def naming_entries(story: Story, index: AccountIndex) -> tuple[Naming, ...]:
    """The actors that the story's articles call by more than one label, the most variously judged first."""
    by_actor: dict[str, list[Framing]] = defaultdict(list)
    for framing in index.account.framing:
        if framing.document in story.documents and framing.actor in index.actors:
            by_actor[framing.actor].append(framing)
    told = [actor for actor, labels in by_actor.items() if len({folded(one) for one in labels}) > 1]
    ordered = sorted(told, key=lambda actor: (*rank(by_actor[actor]), index.actors[actor].name, actor))
    return tuple(naming(actor, by_actor[actor], story, index) for actor in ordered)


def rank(labels: list[Framing]) -> tuple[int, int]:
    """Labels that judge come before those that only tell who somebody is, the various before the few."""
    return -variety([label for label in labels if label.judges]), -variety(labels)


def variety(labels: list[Framing]) -> int:
    """How many outlets times how many labels."""
    return len({label.document for label in labels}) * len({folded(label) for label in labels})


def folded(framing: Framing) -> str:
    """A label without case and article, so that the start of a sentence makes no new one."""
    return ARTICLE.sub("", framing.label.casefold())


def naming(actor: str, framings: list[Framing], story: Story, index: AccountIndex) -> Naming:
    """One actor's row of the table."""
    return Naming(
        actor=actor_name(actor, index) or actor,
        by_outlet=tuple(
            (index.names[document], labels(document, framings, index))
            for document in story.documents
            if any(framing.document == document for framing in framings)
        ),
    )


def labels(document: str, framings: list[Framing], index: AccountIndex) -> tuple[Label, ...]:
    """An article's labels for one actor: its own before those it quotes, then those that judge."""
    groups: dict[tuple[bool, str], list[Framing]] = defaultdict(list)
    for framing in framings:
        if framing.document == document:
            groups[framing.voice == "quoted", folded(framing)].append(framing)
    ordered = sorted(
        groups.items(),
        key=lambda group: (group[0][0], not group[1][0].judges, -len(group[1]), group[1][0].label),
    )
    return tuple(
        Label(
            words=same[0].label,
            is_quoted=is_quoted,
            count=len(same),
            passage=plain_passage(same[0].span, index),
        )
        for (is_quoted, _), same in ordered
    )
