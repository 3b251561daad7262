"""Who is mentioned in an article, and which mentions mean the same."""

from __future__ import annotations

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.actor_roles import RoleFinder, note_given_names
from headwater.mark.actors.chains import ChainMaker
from headwater.mark.actors.discourse import Discourse
from headwater.mark.actors.drafts import sealed
from headwater.mark.actors.kinds import KindVotes
from headwater.mark.actors.linking import Linker
from headwater.mark.actors.names import find_names
from headwater.mark.actors.page_names import Imprint
from headwater.mark.actors.titles import Titles
from headwater.mark.actors.told_words import note_told_words
from headwater.mark.actors.words import read_words
from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.places.gazetteer import Gazetteer
from headwater.record.outlets import OutletRegister

RELEASES = ("press release", "news release", "media release", "for immediate release")


def find_cast(
    parsed: ParsedDocument, gazetteer: Gazetteer, outlets: OutletRegister, lexicon: ActorLexicon
) -> Cast:
    """The mentions of every zone, chained to whom they mean."""
    paragraphs = [read_words(paragraph, number) for number, paragraph in enumerate(parsed.paragraphs)]
    titles = Titles.of(lexicon)
    imprint = Imprint.of(parsed.document, outlets)
    publisher = imprint.outlet
    namings = find_names(paragraphs, lexicon, gazetteer, titles, imprint)
    named = ChainMaker(
        votes=KindVotes(lexicon=lexicon, gazetteer=gazetteer, outlets=outlets, imprint=imprint),
        linker=Linker(lexicon=lexicon, gazetteer=gazetteer),
        gazetteer=gazetteer,
    ).make(namings)
    RoleFinder(titles=titles).note(namings, named.appearances)
    note_given_names(named.drafts, titles)
    note_told_words(named.appearances)
    discourse = Discourse(
        lexicon=lexicon,
        titles=titles,
        gazetteer=gazetteer,
        outlets=outlets,
        publisher="" if is_release(parsed) else publisher,
        heading=heading_of(parsed),
        drafts=list(named.drafts),
    )
    discourse.read(paragraphs, named.appearances)
    return sealed(discourse.drafts)


def is_release(parsed: ParsedDocument) -> bool:
    """Whether a line of a page says that it is a press release, which a firm puts out as well as a paper."""
    return any(paragraph.text.strip().casefold().startswith(RELEASES) for paragraph in parsed.paragraphs)


def heading_of(parsed: ParsedDocument) -> str:
    """The line that heads a page, if it is the page's own and not the article's."""
    first = next(iter(parsed.paragraphs), None)
    return first.text if first is not None and first.kind == "page-title" else ""
