"""The order of claims."""

from __future__ import annotations

from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.account import Claim, Interval, Variant, Witness
from headwater.record.document import Document
from headwater.record.mark import Event, Marks, Sentence
from headwater.record.span import Span
from headwater.weigh.salience import Sentences, Standing, are_mostly_named, by_salience

TEXT = (
    "The mill of Ostermark burned down on Friday night.\n"
    "Two firemen were hurt by falling beams.\n"
    "The owner had sold his barge after the drought.\n"
    "Children lost their football in the smoke."
)
PAGES = [document_of(TEXT, path=f"{name}.txt") for name in "abc"]
DOCUMENTS = {page.id: page for page in PAGES}


def marks(page: Document, *events: Event) -> Marks:
    sentences, start = [], 0
    for line in TEXT.split("\n"):
        span = Span(document=page.id, start=start, end=start + len(line))
        sentences.append(Sentence(span=span, lemmas=tuple(line.split())))
        start += len(line) + 1
    return Marks(document=page.id, sentences=tuple(sentences), events=events)


MARKS = [marks(page) for page in PAGES]


def claim(words: str, *pages: Document, low: int = 0, mark: str = "e") -> Claim:
    found = tuple(
        Witness(span=span_of(page, words), mark=f"{mark}-{page.id}", voice="own")
        for page in pages or PAGES[:1]
    )
    return Claim(
        id=f"k-{words}", kind="event", text=words, story="s", verdict="uncorroborated", contested=False,
        variants=(Variant(wording=found[0].span, witnesses=found),), denied_by=(), first_seen=None,
        independent=Interval(low=low, high=max(1, low), why=""),
    )  # fmt: skip


def order(*claims: Claim) -> list[str]:
    return [each.text for each in by_salience(claims, DOCUMENTS, MARKS)]


def test_what_articles_lead_with_comes_before_what_as_many_tell_further_down() -> None:
    assert order(claim("sold", *PAGES[:2]), claim("burned", *PAGES[:2])) == ["burned", "sold"]


def test_what_several_articles_lead_with_comes_before_what_is_read_more_surely() -> None:
    said = replace(claim("sold", *PAGES), kind="statement", speaker="owner")
    assert order(said, claim("burned", *PAGES[:2])) == ["burned", "sold"]
    assert order(said, claim("burned", *PAGES[:1])) == ["sold", "burned"]


def test_the_word_for_one_comes_after_other_numbers() -> None:
    one = document_of("One barge sank.\nTwo barges were towed away.\n", path="one.txt")
    numbers = [replace(claim(word, one), kind="figure") for word in ("One", "Two")]
    ordered = by_salience(numbers, {one.id: one}, [])
    assert [each.text for each in ordered] == ["Two", "One"]


def test_surely_independent_origins_come_first() -> None:
    assert order(claim("burned", *PAGES), claim("lost", low=2)) == ["lost", "burned"]
    assert order(claim("burned", *PAGES), claim("lost", low=1)) == ["burned", "lost"]


def test_a_passage_is_told_once_before_it_is_told_again() -> None:
    again = claim("down", *PAGES)
    assert order(again, claim("burned", *PAGES), claim("hurt", *PAGES[:2])) == ["burned", "hurt", "down"]


def test_a_noun_that_no_clause_tells_comes_last() -> None:
    page = PAGES[0]
    noun = Event(
        id=f"noun-{page.id}", document=page.id, trigger=span_of(page, "burned"), type="disaster", plover=None,
        cameo=None, actors=(), recipients=(), place=None, time=None, status="happened", voice="own",
        source=None, is_named=True,
    )  # fmt: skip
    claims = (claim("burned", mark="noun"), claim("lost"))
    ordered = by_salience(claims, DOCUMENTS, [marks(page, noun), *MARKS[1:]])
    assert [each.text for each in ordered] == ["lost", "burned"]


def test_a_claim_is_a_reference_where_at_most_one_in_five_witnesses_tells_it() -> None:
    page = PAGES[0]
    noun = Event(
        id="noun", document=page.id, trigger=span_of(page, "burned"), type="disaster", plover=None,
        cameo=None, actors=(), recipients=(), place=None, time=None, status="happened", voice="own",
        source=None, is_named=True,
    )  # fmt: skip
    events = {"noun": noun, "verb": replace(noun, id="verb", is_named=False)}
    by_noun, by_verb = (Witness(span=noun.trigger, mark=mark, voice="own") for mark in ("noun", "verb"))
    assert are_mostly_named([by_noun], events)
    assert are_mostly_named([*[by_noun] * 4, by_verb], events)
    assert not are_mostly_named([*[by_noun] * 3, by_verb], events)


def test_the_order_of_claims_does_not_depend_on_theirs() -> None:
    claims = [claim(word, *PAGES) for word in ("burned", "hurt", "sold", "lost", "down")]
    assert order(*claims) == order(*reversed(claims))


def test_headlines_and_first_sentences_lead() -> None:
    sentences = Sentences(MARKS, DOCUMENTS)
    leads = [
        sentences.leads_with(sentences.passage(span_of(PAGES[0], word)))
        for word in ("burned", "hurt", "sold")
    ]
    assert leads == [True, True, False]


def test_what_one_article_tells_by_the_words_of_a_claim_further_up_comes_later() -> None:
    again = replace(claim("burned", low=2), id="k-again", text="burned again")
    elsewhere = replace(again, story="t")
    others = (claim("burned", *PAGES, low=2), claim("lost", low=1))
    assert order(again, *others) == ["burned", "lost", "burned again"]
    assert order(elsewhere, *others) == ["burned", "burned again", "lost"]


def test_a_word_of_another_deed_is_no_echo() -> None:
    other = replace(claim("sold", low=2), text="sold")
    assert order(other, claim("burned", *PAGES, low=2), claim("lost", low=1)) == ["burned", "sold", "lost"]


def test_one_in_figures_or_of_an_event_is_no_word_for_one() -> None:
    page = document_of("One barge sank.\nTwo barges sank.\n1 barge was saved.\n", path="one.txt")
    mixed = replace(claim("One", page), kind="figure", id="k-a")
    variants = (*mixed.variants, *claim("1", page).variants)
    both = replace(mixed, variants=variants, text="both")
    plain = replace(claim("Two", page), kind="figure", id="k-b")
    ordered = by_salience([replace(mixed, id="k-c"), plain, both], {page.id: page}, [])
    assert [each.text for each in ordered] == ["both", "Two", "One"]


def test_sentences_may_come_in_any_order() -> None:
    shuffled = replace(MARKS[0], sentences=tuple(reversed(MARKS[0].sentences)))
    sentences = Sentences([shuffled], DOCUMENTS)
    assert sentences.leads_with(sentences.passage(span_of(PAGES[0], "burned")))
    assert not sentences.leads_with(sentences.passage(span_of(PAGES[0], "lost")))


def test_depth_is_a_share_of_the_article() -> None:
    short = document_of("Rain fell. Odo sang.", path="short.txt")
    long = document_of(f"Odo rowed far out. Ina sang. {'The sea was calm. ' * 40}", path="long.txt")
    documents = {each.id: each for each in (short, long)}
    ordered = by_salience([claim("Odo sang", short), claim("Ina sang", long)], documents)
    assert [each.text for each in ordered] == ["Ina sang", "Odo sang"]


def test_an_article_leads_with_a_claim_while_one_of_its_passages_is_new() -> None:
    page = PAGES[0]
    standing = Standing(
        claim=claim("burned"), passages={page.id: [(page.id, 0), (page.id, 9)]}, led={page.id},
        is_opinion=False, is_named=False, support=1, most=1, depth=0.0,
    )  # fmt: skip
    assert standing.leading({(page.id, 0)}) == standing.leading(frozenset()) == 1
    assert standing.leading({(page.id, 0), (page.id, 9)}) == 0
    assert standing.weight({(page.id, 0)}) == standing.weight(frozenset())
    assert standing.weight({(page.id, 0), (page.id, 9)}) < standing.weight(frozenset())


def test_what_two_tell_comes_before_what_two_heard_one_say() -> None:
    page = PAGES[0]
    heard, told = (
        Standing(
            claim=claim(name), passages={page.id: [(page.id, 0)]}, led={page.id},
            is_opinion=False, is_named=False, support=2, most=2, depth=0.0, origins=origins,
        )
        for name, origins in (("burned", 1), ("burned", 2))
    )  # fmt: skip
    assert told.rank(frozenset()) < heard.rank(frozenset())
