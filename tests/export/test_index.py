from msgspec.structs import replace

from accounts import ACCOUNT, COPY, HEBREW, OPINION, POST, TRANSLATED, WIRE
from builders import document_of, span_of
from headwater.export.index import AccountIndex, shortened, shown_names
from headwater.record.document import Published


def test_an_article_without_outlet_is_named_by_its_file() -> None:
    names = shown_names((WIRE, COPY))
    assert names == {WIRE.id: "Fennmark Wire", COPY.id: "an unnamed site (003_9f31c.txt)"}


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    second = document_of("Later.", path="x/later.txt", outlet="Fennmark Wire")
    assert shown_names((WIRE, second))[second.id] == "Fennmark Wire (later.txt)"


def test_two_articles_of_one_outlet_are_told_apart_by_their_days() -> None:
    first, second, third = (
        document_of(f"Issue {day}.", path=f"x/{day}.txt", outlet="Brisa", published=f"2031-03-{day}")
        for day in ("09", "10", "09T07:00")
    )
    assert shown_names((first, second)) == {
        first.id: "Brisa of 9 March",
        second.id: "Brisa of 10 March",
    }
    older = document_of("Old.", path="x/old.txt", outlet="Halva", published="2030-12-30")
    assert shown_names((first, second, older))[first.id] == "Brisa of 9 March 2031"
    assert shown_names((first, second, third))[second.id] == "Brisa (10.txt)"
    vague, unknown = (
        replace(second, published=Published(edtf="2031-03", how="stated")),
        replace(second, published=None),
    )
    assert (
        shown_names((first, vague))[first.id] == shown_names((first, unknown))[first.id] == "Brisa (09.txt)"
    )


def test_files_of_one_name_are_shown_with_their_folder() -> None:
    left, right = document_of("One.", path="a/page.txt"), document_of("Two.", path="b/page.txt")
    assert shown_names((left, right))[left.id] == "an unnamed site (a/page.txt)"


def test_a_long_file_name_loses_its_middle() -> None:
    assert shortened("a" * 20 + "b" * 20, 11) == "aaaaa…bbbbb"


def test_the_sentence_around_a_span_ends_at_full_stops_and_lines() -> None:
    document = document_of("First one. The deck groaned at 5.30 a.m. yesterday! Third one.\nOther line.")
    index = AccountIndex.of(replace(ACCOUNT, documents=(document,)))
    around = index.sentence_around(span_of(document, "groaned"))
    assert document.words(around) == "The deck groaned at 5.30 a.m. yesterday!"
    last = index.sentence_around(span_of(document, "Third"))
    assert document.words(last) == "Third one."


def test_notes_tell_translations_languages_and_opinion() -> None:
    index = AccountIndex.of(ACCOUNT)
    assert index.notes(TRANSLATED.id) == ("translated from German",)
    assert index.notes(HEBREW.id) == ("in Hebrew",)
    assert index.notes(OPINION.id) == ("opinion",)
    assert index.notes(WIRE.id) == ()


def test_copies_are_those_carried_whole_and_the_same_text_again() -> None:
    index = AccountIndex.of(ACCOUNT)
    assert index.copies() == (COPY.id,)
    twin = replace(POST, id="dtwin", path="twin.txt")
    again = AccountIndex.of(replace(ACCOUNT, documents=(*ACCOUNT.documents, twin), relays=()))
    assert again.copies() == ("dtwin",)


def test_a_sentence_may_open_or_end_its_line() -> None:
    document = document_of("One.\nTwo began. Then it ended.\nThree.")
    index = AccountIndex.of(replace(ACCOUNT, documents=(document,)))
    found = {
        words: document.words(index.sentence_around(span_of(document, words)))
        for words in ("One", "Two", "ended", "ended.", "Three.", "Two began.", "began. Then")
    }
    assert found == {
        "One": "One.", "Two": "Two began.", "ended": "Then it ended.", "ended.": "Then it ended.",
        "Three.": "Three.", "Two began.": "Two began.", "began. Then": "Two began. Then it ended.",
    }  # fmt: skip
