from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from builders import document_of
from gather_piles import entry
from headwater.gather.words import kept_words
from headwater.record.mark import Attribution, Marks, NamedSource, Quote
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span


def test_words_of_set_aside_zones_are_left_out() -> None:
    document = document_of("Subscribe now\nThe bridge fell.", kinds={0: "subscribe"})
    words = kept_words(MarkedDocument(document=document, marks=Marks(document=document.id)))
    assert words.forms == ["the", "bridge", "fell"]
    assert words.zones == [0]


def test_words_between_quotation_marks_are_quoted() -> None:
    words = kept_words(entry('He said: “the bridge was rotten” and left.\n"Never again, she said.'))
    spoken = [form for form, own in zip(words.forms, words.own, strict=True) if not own]
    assert spoken == ["the", "bridge", "was", "rotten"]
    assert [words.forms[first] for first in words.zones] == ["he", "never"]


def test_who_says_it_is_not_what_is_told() -> None:
    plain = entry("Ada Orlov, the harbour master, said sheep drowned.")
    document = plain.document
    said = Span(document=document.id, start=0, end=35)
    attribution = Attribution(
        id="r0", source=NamedSource(name="Ada Orlov", kind="person"), scope=(said,), via=None, how="named",
        evidence=(said,),
    )  # fmt: skip
    marks = Marks(document=document.id, attributions=(attribution,))
    words = kept_words(MarkedDocument(document=document, marks=marks))
    told = [form for form, telling in zip(words.forms, words.telling, strict=True) if telling]
    assert told == ["sheep", "drowned"]
    assert all(words.own)


@given(st.text())
def test_any_text_gives_words_inside_it(text: str) -> None:
    words = kept_words(entry(text))
    assert len(words.forms) == len(words.starts) == len(words.ends) == len(words.own)
    for start, end in zip(words.starts, words.ends, strict=True):
        assert 0 <= start < end <= len(text)


@given(st.text(alphabet="aSßẞİıÇͺΣ ŉ"))
def test_words_are_folded_one_by_one_or_all_at_once_alike(text: str) -> None:
    words = kept_words(entry(text))
    places = zip(words.starts, words.ends, strict=True)
    assert words.forms == [text[start:end].casefold() for start, end in places]


def test_what_a_direct_quote_holds_is_not_the_articles_own() -> None:
    plain = entry("Ada Orlov said the mole was gone by noon.")
    content = (Span(document=plain.document.id, start=15, end=31),)
    for kind, own in (("direct", ["ada", "orlov", "said", "by", "noon"]), ("indirect", None)):
        quote = Quote(
            id="q0", span=content[0], kind=kind, content=content, cue=(), speaker=None, inside=None,
            act="said", negated=False, hedged=False,
        )  # type: ignore[arg-type]  # fmt: skip
        marks = Marks(document=plain.document.id, quotes=(quote,))
        words = kept_words(MarkedDocument(document=plain.document, marks=marks))
        kept = [form for form, is_own in zip(words.forms, words.own, strict=True) if is_own]
        assert kept == (own or words.forms)
