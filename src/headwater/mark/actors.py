"""Who is mentioned in an article, and which mentions mean the same."""

from __future__ import annotations

from headwater.mark.actor_lexicon import ActorLexicon
from headwater.mark.actor_roles import RoleFinder, note_given_names
from headwater.mark.cast import Cast
from headwater.mark.chains import ChainMaker
from headwater.mark.discourse import Discourse
from headwater.mark.drafts import sealed
from headwater.mark.gazetteer import Gazetteer
from headwater.mark.kinds import KindVotes
from headwater.mark.linking import Linker
from headwater.mark.names import find_names
from headwater.mark.parsed import ParsedDocument
from headwater.mark.titles import Titles
from headwater.mark.words import read_words
from headwater.record.outlets import OutletRegister


def find_cast(
    parsed: ParsedDocument, gazetteer: Gazetteer, outlets: OutletRegister, lexicon: ActorLexicon
) -> Cast:
    """The mentions of every zone, chained to whom they mean."""
    paragraphs = [read_words(paragraph, number) for number, paragraph in enumerate(parsed.paragraphs)]
    titles = Titles.of(lexicon)
    namings = find_names(paragraphs, lexicon, gazetteer, titles)
    named = ChainMaker(
        votes=KindVotes(lexicon=lexicon, gazetteer=gazetteer, outlets=outlets),
        linker=Linker(lexicon=lexicon, gazetteer=gazetteer),
        gazetteer=gazetteer,
    ).make(namings)
    RoleFinder(titles=titles).note(namings, named.appearances)
    note_given_names(named.drafts, titles)
    discourse = Discourse(lexicon=lexicon, titles=titles, gazetteer=gazetteer, drafts=list(named.drafts))
    discourse.read(paragraphs, named.appearances)
    return sealed(discourse.drafts)
