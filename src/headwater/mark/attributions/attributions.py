"""An article's own words on whom it has something from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.mark.attributions.announced import (
    announced,
    name_generic,
    open_headings,
    settle_headlines,
    settle_issuer,
    tailed,
)
from headwater.mark.attributions.asides import asides
from headwater.mark.attributions.citers import let_in
from headwater.mark.attributions.continued import bridge, cite_on, go_on, look_on, point_back, stay_alleged
from headwater.mark.attributions.credits import credits_of
from headwater.mark.attributions.foreign_relays import foreign_relays
from headwater.mark.attributions.halves import part_halves
from headwater.mark.attributions.head_numbers import head_numbers
from headwater.mark.attributions.heard_turns import hear_turns, outside_turns, turns_in
from headwater.mark.attributions.hearers import nameless_hearers
from headwater.mark.attributions.lengthened import lengthened
from headwater.mark.attributions.letterheads import released
from headwater.mark.attributions.nameless import settle_nameless
from headwater.mark.attributions.opened import opened
from headwater.mark.attributions.outlet_names import (
    HeardOutlet,
    Newsroom,
    OutletName,
    newsroom,
    outlet_names,
)
from headwater.mark.attributions.own_reporting import is_spoken, told_us, was_there, we_saw
from headwater.mark.attributions.papers import see_papers
from headwater.mark.attributions.posted import posted
from headwater.mark.attributions.posts import is_post, posts_of, shown_after
from headwater.mark.attributions.reached import reached
from headwater.mark.attributions.relay_chains import chain
from headwater.mark.attributions.relay_citing import with_cited
from headwater.mark.attributions.relay_cues import Cue, cue_of
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading, is_acyclic, readings
from headwater.mark.attributions.relay_releases import releases
from headwater.mark.attributions.relay_scopes import carry_article, head_retold, open_excerpts, reach_back
from headwater.mark.attributions.relay_speakers import speakers, teller
from headwater.mark.attributions.reporters import as_media, reporters
from headwater.mark.attributions.sighted import papers_seen
from headwater.mark.attributions.signed import signed
from headwater.mark.attributions.summed_up import overlap, sum_up
from headwater.mark.attributions.text_words import TextWords, text_words
from headwater.mark.attributions.trailing import told_after, told_last, trailing
from headwater.mark.attributions.views import views
from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.labelled_turns import is_label
from headwater.record.document import ZoneKind
from headwater.record.mark import Attribution, Figure, NamedSource, Quote
from headwater.record.outlets import OutletRegister
from headwater.record.span import Span

# Zones whose sentences may name the piece's sources; teasers, adverts and biographies name other pieces'.
READ: frozenset[ZoneKind] = frozenset({"body", "heading", "headline", "source", "notice"})
CREDITED: frozenset[ZoneKind] = frozenset(
    {"body", "heading", "source", "notice", "byline", "credit", "source-note", "footer"}
)
OPEN_FOR = 3  # paragraphs through which a quotation without its closing mark is taken to run
OFTEN = 3  # times that a writer tells of himself on the spot in a piece that is his own report
TOP, TAIL = 6, 8  # paragraphs near the edges, where a name alone is a credit
LEADING_CLAUSE = 40  # characters between "after telling X" and what X was told
LONGEST_READ = 20_000  # characters of a paragraph; a longer line is no prose


def find_attributions(
    parsed: ParsedDocument,
    cast: Cast,
    quotes: tuple[Quote, ...],
    outlets: OutletRegister,
    figures: tuple[Figure, ...] = (),
) -> tuple[Attribution, ...]:
    """Relays named in the text, with their scope and chain."""
    somebody = (name for chain in cast.chains if chain.kind in {"person", "state"} for name in chain.names)
    room = newsroom(parsed.document, outlets, somebody)
    read = [reading for reading in readings(parsed.paragraphs) if len(reading.paragraph.text) <= LONGEST_READ]
    kept = [reading for reading in read if reading.paragraph.is_kept]
    drafts = media_named(read, kept, room, is_deep=parsed.is_deep)
    name_posts(drafts)
    if kept and parsed.is_deep:
        drafts += eyewitness(kept, quotes, room)
        drafts += without_media(speakers(kept, cast, quotes, room), drafts)
        as_media(drafts, reporters(room.heard, kept, cast), kept, cast)
        drafts += [*views(kept, drafts, cast, room), *reached(kept, drafts, cast, room)]
        drafts += list(trailing(kept, drafts, cast, room))
        drafts += [*asides(kept, drafts, cast, room), *papers_seen(kept, drafts, room)]
        drafts += without_speakers(releases(kept, cast, quotes, room), drafts)
        drafts += tellers(drafts, kept, cast, room)
        drafts = with_cited(drafts, kept, cast, room)
        drafts += announced(kept, cast, room, released(read, cast, room))
        drafts += list(tailed(read, drafts, parsed.document.text, room))
        drafts += list(opened(kept, drafts, cast, room))
        drafts += list(signed(read, drafts, cast, room))
        settle_issuer(drafts)
        part_halves(drafts, parsed.document.text)
        settle_posts(drafts)
        settle_nameless(drafts, cast, parsed.document.text)
    narrow_told(drafts)
    mark_own(drafts, kept, turns_in(parsed, cast))
    chain(drafts, parsed.document.text)
    drafts += list(lengthened(drafts, kept))
    if parsed.is_deep:
        name_generic(drafts, kept, parsed.document.text)
        settle_headlines(drafts, kept)
    open_excerpts(drafts, kept)
    open_headings(drafts, kept)
    carry_article(drafts, kept)
    hang_on_article(drafts)
    if parsed.is_deep:
        run_on(drafts, kept, cast, parsed.document.text)
    drafts += list(posted(drafts, kept))
    head_up(drafts, kept, cast if parsed.is_deep else None, figures, parsed.document.text)
    return attributions(parsed.document.id, distinct(drafts))


def media_named(
    read: Sequence[Reading], kept: Sequence[Reading], room: Newsroom, *, is_deep: bool
) -> list[Draft]:
    """The outlets, agencies and posts that an article credits, names or tells of without a name."""
    let_in(kept if is_deep else (), room)
    found = [*credited(read, room), *(named(kept, room) if is_deep else foreign(kept, room))]
    return [*found, *nameless_hearers(kept, found)] if is_deep else found


def head_up(
    drafts: Sequence[Draft],
    kept: Sequence[Reading],
    cast: Cast | None,
    figures: Sequence[Figure],
    text: str,
) -> None:
    """Let headlines and first lines have what they say from whom the text below has it."""
    sum_up(drafts, kept, cast, text)
    head_numbers(drafts, kept, figures, text)
    head_retold(drafts, kept)


def run_on(drafts: Sequence[Draft], kept: Sequence[Reading], cast: Cast, text: str) -> None:
    """Let sources reach beyond the sentences that name them, where the sentences beside these go on."""
    go_on(drafts, kept, cast, text)
    bridge(drafts, kept, text)
    look_on(drafts, kept, text)
    cite_on(drafts, kept)
    stay_alleged(drafts, kept, text)
    point_back(drafts, kept, text)
    see_papers(drafts, kept, text)


def credited(read: Sequence[Reading], room: Newsroom) -> Iterator[Draft]:
    """Bylines, datelines and credits; an own one makes a dispatch of the piece."""
    creditable = [each for each in read if each.paragraph.kind in CREDITED and not is_label(each.paragraph)]
    edges = {reading.number for reading in (*creditable[:TOP], *creditable[-TAIL:])}
    for reading in creditable:
        text, kind = reading.paragraph.text, reading.paragraph.kind
        is_edge = reading.number in edges
        for credit in credits_of(text, room, is_edge=is_edge, is_byline=kind == "byline"):
            start = reading.paragraph.start
            sentence = reading.sentence_at(credit.start)
            yield Draft(
                paragraph=reading.number,
                sentence=sentence,
                evidence=(start + credit.start, start + credit.end),
                named=(start + credit.start, start + credit.end),
                source=NamedSource(name=credit.name, kind=credit.kind),
                role="credit" if credit.whole else "help",
                scope=[] if credit.whole else [sentence],
                carries_article=credit.whole,
                is_own=credit.is_own,
            )


def named(kept: Sequence[Reading], room: Newsroom) -> Iterator[Draft]:
    """Outlets, agencies and posts that sentences name as sources, and what the outlet saw itself."""
    for reading in kept:
        if reading.paragraph.kind not in READ:
            continue
        text = reading.paragraph.text
        posts = list(post_drafts(reading, kept))
        yield from posts
        words = text_words(text)
        previous: tuple[OutletName, Cue] | None = None
        for name in outlet_names(words, room):
            cue = cue_of(words, name) or enumerated(words, name, previous)
            is_cited = cue is not None and cue.role == "citing" and previous is not None
            room.heard.append(heard_at(words, name, reading, is_cited=is_cited))
            if is_cited:
                room.set_behind()
            previous = (name, cue) if cue else None
            if cue and not any(
                overlap(evidence_of(words, name, cue, reading), post.evidence) for post in posts
            ):
                yield outlet_draft(words, name, cue, reading)
        for start, end in we_saw(text):
            yield own_draft(reading, start, end, room)


def heard_at(words: TextWords, name: OutletName, reading: Reading, *, is_cited: bool) -> HeardOutlet:
    """Where in the document an outlet's name stands."""
    start = reading.paragraph.start
    return HeardOutlet(
        paragraph=reading.number,
        start=start + words.starts[name.first],
        end=start + words.end_of(name.outer_last),
        named=name,
        is_cited=is_cited,
    )


def foreign(kept: Sequence[Reading], room: Newsroom) -> Iterator[Draft]:
    """Outlets, agencies and institutions that an article in another language names as sources."""
    yield from named(kept, room)
    for reading in kept:
        text, start = reading.paragraph.text, reading.paragraph.start
        for relay in foreign_relays(text, room):
            sentence = reading.sentence_at(relay.start)
            is_medium = relay.kind in {"outlet", "agency"}
            yield Draft(
                paragraph=reading.number,
                sentence=sentence,
                evidence=(start + relay.start, start + relay.end),
                named=(start + relay.name_start, start + relay.end),
                source=NamedSource(name=relay.name, kind=relay.kind),
                role="citing" if relay.cites else "tag",
                scope=[sentence],
                is_own=is_medium and room.is_own(relay.name, room.outlets.find(relay.name)),
            )


def enumerated(words: TextWords, name: OutletName, previous: tuple[OutletName, Cue] | None) -> Cue | None:
    """The cue of the name before, in "according to X and Y"."""
    if previous is None:
        return None
    before, cue = previous
    between = words.text[words.ends[before.outer_last] : words.starts[name.outer_first]].strip().casefold()
    if between in {"and", "or", "&", "and the", "as well as"} and cue.role in {"tag", "citing", "told"}:
        return Cue(role=cue.role, first=name.outer_first, last=name.outer_last)
    return None


def outlet_draft(words: TextWords, name: OutletName, cue: Cue, reading: Reading) -> Draft:
    """A draft for an outlet named as a source."""
    evidence = evidence_of(words, name, cue, reading)
    sentence = reading.sentence_at(words.starts[name.first])
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=evidence,
        named=(
            reading.paragraph.start + words.starts[name.outer_first],
            reading.paragraph.start + words.ends[name.outer_last],
        ),
        source=NamedSource(name=name.name, kind=name.kind),
        role=cue.role,
        scope=[sentence],
        is_own=name.is_own,
        is_present=cue.is_present,
    )


def evidence_of(words: TextWords, name: OutletName, cue: Cue, reading: Reading) -> Range:
    """From the cue to the name, whichever comes first."""
    first, last = min(cue.first, name.outer_first), max(cue.last, name.outer_last)
    return reading.paragraph.start + words.starts[first], reading.paragraph.start + words.ends[last]


def post_drafts(reading: Reading, kept: Sequence[Reading]) -> Iterator[Draft]:
    """Posts on social media that a paragraph names as sources."""
    start = reading.paragraph.start
    for post in posts_of(reading.paragraph.text):
        sentence = reading.sentence_at(post.start)
        draft = Draft(
            paragraph=reading.number,
            sentence=sentence,
            evidence=(start + post.start, start + post.end),
            named=(start + post.start, start + post.end),
            source=NamedSource(name=post.name, kind="social-post"),
            role="citing" if post.is_cited else "post",
            scope=[(start + post.start, start + post.end) if post.is_deed else sentence],
        )
        if post.reaches_back:
            reach_back(draft, kept)
        draft.scope += shown_after(reading, draft.sentence)
        yield draft


def own_draft(reading: Reading, start: int, end: int, room: Newsroom) -> Draft:
    """A draft for what the outlet's own people saw."""
    sentence = reading.sentence_at(start)
    own = next((known.name for known in room.short_forms.values() if known.is_own), None)
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(reading.paragraph.start + start, reading.paragraph.start + end),
        named=(reading.paragraph.start + start, reading.paragraph.start + end),
        source=NamedSource(name=own, kind="outlet"),
        role="saw",
        scope=[sentence],
        is_own=True,
    )


def eyewitness(kept: Sequence[Reading], quotes: Sequence[Quote], room: Newsroom) -> list[Draft]:
    """What a writer who says "I" saw and did on the spot; one who keeps saying so reports the whole piece."""
    said = sorted(
        (span.start, span.end) for quote in quotes if quote.kind == "direct" for span in quote.content
    )
    starts = [start for start, _ in said]
    found = []
    for at, reading in enumerate(kept):
        if reading.paragraph.kind != "body":
            continue
        for start, end in was_there(reading.paragraph.text):
            place = reading.paragraph.start + start
            before = bisect_right(starts, place) - 1
            is_said = before >= 0 and place < said[before][1]
            if not is_said and not is_open(kept[max(0, at - OPEN_FOR) : at]):
                found.append(own_draft(reading, start, end, room))
    if len(found) >= OFTEN and len({draft.paragraph for draft in found}) > 1:
        found[0].carries_article = True
    return found


def is_open(before: Sequence[Reading]) -> bool:
    """Whether a quotation may run on from one of some paragraphs."""
    return any(is_spoken(reading.paragraph.text) for reading in before)


def without_media(spoken: Iterable[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """Speakers, but no outlet, post or reporter whose saying is already a draft: that has all they say."""
    said: dict[int, list[Draft]] = {}
    for draft in drafts:
        said.setdefault(draft.paragraph, []).append(draft)
    credited_places = [draft.named for draft in drafts if draft.role == "credit"]
    kept = []
    for draft in spoken:
        media = [each for each in said.get(draft.paragraph, ()) if overlap(draft.named, each.named)]
        for medium in media:
            first, end = medium.sentence
            medium.scope += [place for place in draft.scope if place[0] < first or place[1] > end]
        if not media and not any(overlap(draft.evidence, place) for place in credited_places):
            kept.append(draft)
    return kept


def name_posts(drafts: Sequence[Draft]) -> None:
    """Let "a tweet" be by whom the piece's only other post is."""
    posts = [draft for draft in drafts if draft.role == "post"]
    names = {draft.source.name for draft in posts if draft.source.name}
    if len(names) == 1:
        for draft in posts:
            draft.source = NamedSource(name=next(iter(names)), kind="social-post")


def settle_posts(drafts: Sequence[Draft]) -> None:
    """Let "a viral post claims" be by whom the piece's only post is."""
    posts = {draft.source for draft in drafts if draft.role == "post" and draft.source.name}
    if len(posts) == 1:
        for draft in drafts:
            if draft.role == "speaker" and is_post(draft.source.name or ""):
                draft.source = next(iter(posts))


def tellers(drafts: Sequence[Draft], kept: Sequence[Reading], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """Who told an outlet or us something, where no quote has said it."""
    by_number = {reading.number: reading for reading in kept}
    spoken = {draft.sentence for draft in drafts if draft.role == "speaker"}
    told = [
        (by_number[draft.paragraph], draft.evidence[0] - by_number[draft.paragraph].paragraph.start)
        for draft in drafts
        if draft.role == "told"
    ]
    told += [(reading, start) for reading in kept for start, _ in told_us(reading.paragraph.text)]
    for reading, place in told:
        if reading.sentence_at(place) not in spoken:
            ways = (teller, told_last, told_after)
            found = next((draft for way in ways if (draft := way(reading, place, cast, room))), None)
            if found is not None:
                spoken.add(found.sentence)
                yield found


def narrow_told(drafts: Sequence[Draft]) -> None:
    """Let "after telling X that …, she left" cover what X was told, where that stands apart from the rest."""
    spoken = [draft for draft in drafts if draft.role == "speaker"]
    for draft in drafts:
        if draft.role == "told" and draft.leads(LEADING_CLAUSE):
            told = [
                each for each in spoken if each.sentence == draft.sentence and follows(each, draft.evidence)
            ]
            if told:
                draft.scope = list(told[0].scope)


def follows(speaker: Draft, evidence: Range) -> bool:
    """Whether what a speaker says begins right after the words that say to whom."""
    return any(0 <= start - evidence[1] < LEADING_CLAUSE for start, _ in speaker.scope)


def without_speakers(released: Iterable[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """Those who publish or deny, but nobody who is already a speaker of that sentence.

    Who gives a number, "blaming the fog", has said more than the speech beside it.
    """
    said: dict[tuple[Range, str | None], Draft] = {
        (draft.sentence, draft.source.actor): draft for draft in drafts if draft.source.actor
    }
    found = []
    for draft in released:
        spoken = said.get((draft.sentence, draft.source.actor))
        if spoken is None or draft.scope != [draft.sentence] or holds(spoken.evidence, draft.evidence):
            found.append(draft)
    return found


def holds(outer: Range, inner: Range) -> bool:
    """Whether one stretch holds another."""
    return outer[0] <= inner[0] and inner[1] < outer[1]


def mark_own(drafts: list[Draft], kept: Sequence[Reading], turns: Mapping[int, str | None]) -> None:
    """Mark as own what was told to the outlet itself: whoever told, there and in the same paragraph."""
    told: set[Range] = set()
    hear_turns(drafts, turns)
    for reading in outside_turns(kept, turns):
        told |= {reading.sentence_at(start) for start, _ in told_us(reading.paragraph.text)}
    told |= {draft.sentence for draft in drafts if draft.is_own and draft.role == "told"}
    speaking = [draft for draft in drafts if draft.role in {"speaker", "release"} and not draft.is_medium]
    tellers: set[tuple[int, str | None]] = set()
    for draft in speaking:
        if draft.sentence in told:
            draft.is_own = True
            tellers.add((draft.paragraph, draft.source.actor or draft.source.name))
    for draft in speaking:
        if (draft.paragraph, draft.source.actor or draft.source.name) in tellers:
            draft.is_own = True
    spoken = {draft.sentence for draft in speaking}
    drafts[:] = [
        draft for draft in drafts if not (draft.is_own and draft.role == "told" and draft.sentence in spoken)
    ]


def hang_on_article(drafts: Sequence[Draft]) -> None:
    """Let what a retold piece names be had by way of the source that it retells."""
    carrying = [draft for draft in drafts if draft.carries_article and draft.is_medium and not draft.is_own]
    if len({draft.source.name for draft in carrying}) != 1:
        return
    carrier = carrying[0]
    for draft in drafts:
        if (
            draft.via is None
            and not draft.carries_article
            and not draft.is_own
            and draft.source.name != carrier.source.name
        ):
            draft.via = carrier


def distinct(drafts: Iterable[Draft]) -> list[Draft]:
    """Each source once for each passage, in the order of the text."""
    found: dict[tuple[object, ...], Draft] = {}
    for draft in sorted(drafts, key=lambda draft: (draft.evidence, draft.source.name or "", draft.role)):
        scope: object = "article" if draft.carries_article else tuple(draft.scope)
        found.setdefault((draft.source, scope, draft.is_own), draft)
    return list(found.values())


def attributions(document: str, drafts: Sequence[Draft]) -> tuple[Attribution, ...]:
    """Drafts as attributions, with ids in their order."""
    ids = {id(draft): f"r{number}" for number, draft in enumerate(drafts)}

    def span(place: Range) -> Span:
        return Span(document=document, start=place[0], end=place[1])

    return tuple(
        Attribution(
            id=ids[id(draft)],
            source=draft.source,
            scope="article" if draft.carries_article else tuple(span(place) for place in sorted(draft.scope)),
            via=ids.get(id(draft.via)) if draft.via is not None and is_acyclic(draft) else None,
            how="named",
            evidence=(span(draft.evidence),),
            is_own=draft.is_own,
        )
        for draft in drafts
    )
