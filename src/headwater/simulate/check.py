"""What is wrong with a folder of material."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from headwater.simulate.material import Fact, Kind, Material, Names, Statement, slots_of

KINDS = 25
PATTERNS = 150
PARAPHRASES = 5
HEADLINES = 5
OPINIONS = 3
OUTLETS = 30
AGENCIES = 4
PHRASES = 4  # of each sort of attribution and of furniture
LEAST_NAMES = {"women": 20, "men": 20, "families": 60, "towns": 20, "regions": 5, "spellings": 5}

GIVEN = frozenset({"town", "region", "day", "date"})  # slots that every happening has
PHRASE_SLOTS = {
    "direct": {"words", "speaker"},
    "indirect": {"clause", "speaker"},
    "told_direct": {"words", "speaker", "outlet"},
    "told_indirect": {"clause", "speaker", "outlet"},
    "introductions": {"name"},
    "anonymous": set[str](),
    "posts": {"words", "handle"},
    "seen": {"clause"},
    "sentence": {"clause", "source"},
    "chain": {"clause", "source", "origin"},
    "byline": {"source"},
    "dateline": {"source"},
    "tail": {"source"},
}
LARGE = {"clause": "Clause", "speaker": "Speaker", "source": "Source", "outlet": "Outlet", "origin": "Origin"}
FURNITURE_SLOTS = {"outlet", "domain", "author", "headline", "town", "year", "date"}


def problems(material: Material, *, is_whole: bool = True) -> Iterator[str]:
    """Everything that is wrong, one sentence each; `is_whole` also asks for enough of everything."""
    if is_whole:
        yield from _too_little(material)
    yield from _of_names(material.names)
    yield from _of_outlets(material)
    yield from _of_phrases(material)
    for kind in material.kinds:
        yield from (f"{kind.kind}: {problem}" for problem in _of_kind(kind))
    yield from _repeated("kinds", (kind.kind for kind in material.kinds))


def _too_little(material: Material) -> Iterator[str]:
    agencies = sum(outlet.kind == "agency" for outlet in material.outlets)
    wanted = (
        ("kinds of happening", len(material.kinds), KINDS),
        ("patterns", material.patterns, PATTERNS),
        ("outlets", len(material.outlets), OUTLETS),
        ("agencies", agencies, AGENCIES),
        *((name, len(getattr(material.names, name)), least) for name, least in LEAST_NAMES.items()),
        ("corrections", len(material.attribution.corrections), PHRASES),
        *((f"phrases of {name}", len(found), PHRASES) for name, found in _phrases(material)),
        *((f"lines of {name}", len(found), PHRASES) for name, found in _furniture(material)),
    )
    for what, found, least in wanted:
        if found < least:
            yield f"{found} {what}; at least {least} are needed"


def _phrases(material: Material) -> Iterator[tuple[str, Sequence[str]]]:
    attribution = material.attribution
    for part in (attribution.speech, attribution.own, attribution.credit):
        yield from ((name, getattr(part, name)) for name in part.__struct_fields__)


def _furniture(material: Material) -> Iterator[tuple[str, Sequence[str]]]:
    return ((name, getattr(material.furniture, name)) for name in material.furniture.__struct_fields__)


def _of_names(names: Names) -> Iterator[str]:
    for field, values in msgspec.structs.asdict(names).items():
        if field != "spellings":
            yield from _repeated(field, values)
    for pair in names.spellings:
        if set(pair) & set(names.families):
            yield f"{' / '.join(pair)}: two spellings stand in `spellings` alone, not among the families"


def _of_outlets(material: Material) -> Iterator[str]:
    yield from _repeated("outlets", (outlet.name for outlet in material.outlets))
    yield from _repeated("domains", (outlet.domain for outlet in material.outlets))
    for outlet in material.outlets:
        if outlet.name.startswith("The "):
            yield f"{outlet.name}: write the name without its article, and `article = true`"


def _of_phrases(material: Material) -> Iterator[str]:
    for name, found in _phrases(material):
        for phrase in found:
            yield from (f"{name}: {problem}" for problem in _of_phrase(phrase, PHRASE_SLOTS[name]))
    for phrase in material.attribution.corrections:
        yield from (f"corrections: {problem}" for problem in _of_phrase(phrase, {"wrong", "right"}))
    for name, found in _furniture(material):
        for line in found:
            for slot in sorted(set(slots_of(line)) - FURNITURE_SLOTS):
                yield f"{name}: {{{slot}}} is no slot of furniture, in: {line}"


def _of_phrase(phrase: str, wanted: set[str]) -> Iterator[str]:
    there = set(slots_of(phrase))
    for slot in sorted(wanted):
        if slot not in there and LARGE.get(slot) not in there:
            yield f"{{{slot}}} is missing in: {phrase}"
    first = phrase.removeprefix('"')
    for small, large in LARGE.items():
        if first.startswith(f"{{{small}}}") and phrase.endswith("."):
            yield f"a sentence begins with {{{small}}}, not {{{large}}}, in: {phrase}"


def _of_kind(kind: Kind) -> Iterator[str]:
    speakers = {*kind.officials, *kind.bystanders}
    known = {*kind.slots, *speakers, *GIVEN}
    if len(kind.headlines) < HEADLINES:
        yield f"{len(kind.headlines)} headlines; at least {HEADLINES} are needed"
    if len(kind.opinions) < OPINIONS:
        yield f"{len(kind.opinions)} opinions; at least {OPINIONS} are needed"
    yield from _repeated("ids", [*(fact.id for fact in kind.facts), *(each.id for each in kind.statements)])
    if not kind.facts or kind.facts[0].kind != "event":
        yield "the first fact is what happened, of kind event"
    for name, slot in kind.slots.items():
        if slot.is_number == bool(slot.choose):
            yield f"slot {name} needs either `choose`, or `low` and `high`"
    for fact in kind.facts:
        yield from (f"{fact.id}: {problem}" for problem in _of_fact(fact, kind, speakers))
    for statement in kind.statements:
        yield from (f"{statement.id}: {problem}" for problem in _of_statement(statement, kind, speakers))
    bodies = [official.body for official in kind.officials.values()]
    for text in (*kind.headlines, *kind.opinions, *bodies):
        yield from _unknown_slots(text, known)


def _of_fact(fact: Fact, kind: Kind, speakers: set[str]) -> Iterator[str]:
    yield from _of_texts(fact.texts, {*kind.slots, *speakers, *GIVEN})
    for text in fact.texts:
        if not text.endswith(".") or text[0].islower():
            yield f"a text is a sentence, with a capital and a full stop: {text}"
        if fact.figure and fact.figure not in set(slots_of(text)):
            yield f"{{{fact.figure}}} is missing in: {text}"
    if (fact.kind == "figure") != (fact.figure is not None):
        yield "a fact of kind figure names its slot in `figure`, and no other does"
    if fact.figure and not (fact.figure in kind.slots and kind.slots[fact.figure].is_number):
        yield f"{fact.figure} is no slot with `low` and `high`"
    for speaker in sorted(set(fact.known_to) - speakers):
        yield f"`known_to` names {speaker}, who is no official and no bystander"


def _of_statement(statement: Statement, kind: Kind, speakers: set[str]) -> Iterator[str]:
    known = {*kind.slots, *speakers, *GIVEN}
    yield from _of_texts(statement.reported, known)
    if statement.speaker not in speakers:
        yield f"`speaker` is {statement.speaker}, who is no official and no bystander"
    if not statement.words:
        yield "`words` is empty"
    for words in statement.words:
        yield from _unknown_slots(words, known)
        if not words.endswith(".") or '"' in words:
            yield f"words end with a full stop and hold no quotation marks: {words}"
    for reported in statement.reported:
        if reported.endswith(".") or reported[0].isupper():
            yield f"`reported` is a clause that follows 'said', small and without full stop: {reported}"
    if statement.denies is not None and statement.denies not in {fact.id for fact in kind.facts}:
        yield f"`denies` names {statement.denies}, which is no fact"


def _of_texts(texts: Sequence[str], known: set[str]) -> Iterator[str]:
    if len(texts) < PARAPHRASES:
        yield f"{len(texts)} wordings; at least {PARAPHRASES} are needed"
    yield from _repeated("wordings", texts)
    for text in texts:
        yield from _unknown_slots(text, known)
        if text.count("[") != text.count("]"):
            yield f"a bracket is not closed in: {text}"


def _unknown_slots(text: str, known: set[str]) -> Iterator[str]:
    for slot in sorted(set(slots_of(text)) - known):
        yield f"{{{slot}}} is no slot, in: {text}"


def _repeated(what: str, values: Iterable[str]) -> Iterator[str]:
    for value, count in sorted(Counter(values).items()):
        if count > 1:
            yield f"{what}: {value} stands there {count} times"
