"""Who is mentioned in an article, and which mentions mean the same."""

from __future__ import annotations

from collections import Counter, defaultdict

from headwater.mark.actor_lexicon import ActorLexicon
from headwater.mark.cast import Cast, cast
from headwater.mark.gazetteer import Gazetteer
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.record.mark import ActorKind, Chain, Mention
from headwater.record.outlets import OutletRegister
from headwater.record.span import Span

KIND_OF_LABEL: dict[str, ActorKind] = {
    "PERSON": "person",
    "ORG": "organisation",
    "NORP": "group",
    "GPE": "state",
    "LOC": "place",
    "FAC": "place",
}


def find_cast(
    parsed: ParsedDocument, gazetteer: Gazetteer, outlets: OutletRegister, lexicon: ActorLexicon
) -> Cast:
    """The mentions of every zone, chained to whom they mean."""
    found = [name for paragraph in parsed.paragraphs for name in entities(paragraph)]
    votes: dict[str, Counter[ActorKind]] = defaultdict(Counter)
    for _, text, kind in found:
        votes[text][kind] += 1
    full = full_forms(votes)
    chains: dict[str, list[tuple[Span, str]]] = defaultdict(list)
    for span, text, _ in found:
        chains[full[text]].append((span, text))
    mentions, made = [], []
    for number, (name, members) in enumerate(chains.items()):
        made.append(
            Chain(
                id=f"c{number}",
                name=name,
                names=tuple(sorted({text for _, text in members}, key=lambda text: (-len(text), text))),
                kind=votes[name].most_common(1)[0][0],
                country=None,
                roles=(),
                mentions=tuple(span for span, _ in members),
            )
        )
        mentions += [(span, f"c{number}") for span, _ in members]
    return cast(
        [
            Mention(id=f"m{number}", span=span, form="name", chain=chain)
            for number, (span, chain) in enumerate(sorted(mentions))
        ],
        made,
    )


def entities(paragraph: Paragraph) -> list[tuple[Span, str, ActorKind]]:
    """The named entities of one paragraph, without articles and possessive endings."""
    found = []
    for entity in paragraph.parse.ents:
        kind = KIND_OF_LABEL.get(entity.label_)
        first, last = entity.start, entity.end
        while first < last and (paragraph.parse[first].lower_ == "the" or paragraph.parse[first].is_punct):
            first += 1
        while first < last and (paragraph.parse[last - 1].tag_ == "POS" or paragraph.parse[last - 1].is_punct):
            last -= 1
        if kind and first < last:
            tokens = paragraph.parse[first:last]
            found.append((paragraph.span(tokens), tokens.text, kind))
    return found


def full_forms(votes: dict[str, Counter[ActorKind]]) -> dict[str, str]:
    """Each name with the one fuller name of a person that ends in it, or itself."""
    persons = [name for name in votes if votes[name].most_common(1)[0][0] == "person"]
    full = {}
    for name in votes:
        longer = [other for other in persons if other.endswith(" " + name)]
        full[name] = longer[0] if len(longer) == 1 else name
    return full
