"""Posts on social media that an article has something from."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.attributions.posts import is_post, posts_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Twitter user The Heron wrote that the dam was gone.", "The Heron"),
        ("The Telegram channel “Salt Marsh” posted a clip.", "Salt Marsh"),
        ("The Facebook page of Salt Marsh shared it.", "Salt Marsh"),
        ("A tweet by @saltmarsh shows the dam.", "@saltmarsh"),
        ("A video posted on X by @saltmarsh shows the dam.", "@saltmarsh"),
        ("@saltmarsh: the dam is gone.", "@saltmarsh"),
        ("The dam is gone, according to the user @saltmarsh.", "@saltmarsh"),
        ('Salt Marsh (@saltmarsh) on X, 06:12: "The dam is gone."', "Salt Marsh"),
        ("The dam is gone — Salt Marsh (@saltmarsh) May 3, 2021", "@saltmarsh"),
        ("The dam is gone, according to a viral Telegram post.", None),
        ("The dam is gone, based on a tweet.", None),
    ],
)
def test_a_post_and_whose_it_is(text: str, name: str | None) -> None:
    (post,) = posts_of(text)
    assert post.name == name
    assert (post.name or "") in text[post.start : post.end]


@pytest.mark.parametrize(
    "text",
    [
        "Follow @saltmarsh: the best of the coast.",
        "Subscribe to the Telegram channel Salt Marsh for more.",
        "Write to editor@saltmarsh.example with tips.",
        "The Telegram channel was closed.",
        "The post office was flooded.",
        "He met the group of Salt Marsh.",
        "@ 5 pm the dam broke.",
    ],
)
def test_advice_addresses_and_other_words_are_no_posts(text: str) -> None:
    assert list(posts_of(text)) == []


def test_a_name_is_one_post_however_many_ways_it_reads() -> None:
    assert [post.name for post in posts_of("According to Twitter user @saltmarsh: the dam is gone.")] == [
        "@saltmarsh"
    ]


def test_several_posts_are_several_sources() -> None:
    found = {post.name for post in posts_of("@heron said the dam held; @saltmarsh said it was gone.")}
    assert found == {"@heron", "@saltmarsh"}


@pytest.mark.parametrize(
    ("text", "reaches_back"),
    [
        ("The claim was made by Twitter user The Heron.", True),
        ("The announcement, first posted by the Telegram channel Salt Marsh, spread.", True),
        ("A claim by Twitter user The Heron spread.", False),
    ],
)
def test_what_was_told_before_may_be_the_posts(text: str, reaches_back: bool) -> None:
    (post,) = posts_of(text)
    assert post.reaches_back == reaches_back
    assert not reaches_back or text[post.start :].casefold().startswith("the ")


PIECES = (
    "@heron said Twitter user channel The Heron a tweet by — ( ) according to : “ May 3, 2021 follow".split()
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join))
def test_any_text_has_posts_inside_it(text: str) -> None:
    for post in posts_of(text):
        assert 0 <= post.start < post.end <= len(text)


def test_a_user_called_so_has_posted() -> None:
    assert [post.name for post in posts_of("It was put up by a user called @lock_owl on Friday.")] == [
        "@lock_owl"
    ]


@pytest.mark.parametrize(
    ("words", "is_one"),
    [("Viral post", True), ("a viral video", True), ("the post office", False), ("Orrow", False)],
)
def test_words_that_only_say_that_it_was_posted(words: str, is_one: bool) -> None:
    assert is_post(words) is is_one


SHARED = (
    "The post was shared by a user called @lock_owl. "
    'It shows nine boats and reads: "Nine. I counted them." Rain fell.'
)


def test_what_a_post_shows_is_had_from_it(marked: Mark) -> None:
    (found,) = (each for each in marked(SHARED).marks.attributions if each.source.name == "@lock_owl")
    assert found.scope != "article"
    assert any(span.start <= SHARED.index("nine boats") < span.end for span in found.scope)


def test_the_only_post_is_the_one_that_is_not_named(marked: Mark) -> None:
    found = marked(f"Viral post claims that nine boats sank.\n{SHARED}").marks.attributions
    assert {each.source.name for each in found} == {"@lock_owl"}


def test_who_posts_something_has_not_told_that_it_was_posted(marked: Mark) -> None:
    text = "The clip was uploaded at noon by the account @lock_owl. It shows nine boats."
    (found,) = (each for each in marked(text).marks.attributions if each.source.name == "@lock_owl")
    assert found.scope != "article"
    assert {text[span.start : span.end] for span in found.scope} == {
        "by the account @lock_owl",
        "It shows nine boats.",
    }


@pytest.mark.parametrize(
    ("text", "is_deed"),
    [
        ("A clip posted on Monday by a user called @saltmarsh has been seen by many.", True),
        ("The clip was posted by a user called @saltmarsh with the words: Dam gone.", False),
        ("A clip posted on Monday by a user called @saltmarsh shows the dam.", False),
        ("A user called @saltmarsh wrote of the dam.", False),
    ],
)
def test_who_posts_something_has_not_told_that_it_was_seen(text: str, is_deed: bool) -> None:
    assert [post.is_deed for post in posts_of(text)] == [is_deed]


@pytest.mark.parametrize("who", ["the user @saltmarsh", "the Northern Gazette"])
def test_whoever_wrote_two_sentences_is_the_source_of_both(marked: Mark, who: str) -> None:
    text = f'Flood on the coast\n\n"The dam broke at noon. Nobody came to us," wrote {who} on Monday.'
    (found,) = marked(text).marks.attributions
    assert found.scope != "article"
    assert any(span.start <= text.index("dam broke") < span.end for span in found.scope)


@pytest.mark.parametrize("words", ["A" * 18_000, "A." * 9_000, "A " * 9_000])
def test_a_long_word_costs_no_more_than_its_length(words: str) -> None:
    start = process_time()
    assert list(posts_of(f"@ {words}")) == []
    assert process_time() - start < 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The clip was posted on Friday by an anonymous channel called Lanternhall on the network Quill.",
         "Lanternhall"),
        ("The letter was posted on Sunday evening by the anonymous Quill channel Tidewatch.", "Tidewatch"),
        ("The list was put online by an account known as Old Mason.", "Old Mason"),
        ("The channel Tidewatch on the network Quill posted the recording.", "Tidewatch"),
        ("The ledger was uploaded late on Tuesday by a group called Open Hulls.", "Open Hulls"),
        ("A Telegram channel with fewer than 900 followers posted the list on Sunday.", "Telegram channel"),
    ],
)  # fmt: skip
def test_who_posts_something_on_a_network_of_any_name_is_a_post(marked: Mark, text: str, name: str) -> None:
    (found,) = marked(text).marks.attributions
    assert (found.source.kind, found.source.name.removeprefix("A ")) == ("social-post", name)


@pytest.mark.parametrize(
    "text",
    [
        "The film was shown by a television channel called Glow.",
        "A new shipping channel called Long Reach was opened by the mayor.",
        "The match was played by a group called Old Mason.",
        "She follows a channel called Sea Shanties on YouTube.",
    ],
)
def test_a_channel_that_posts_nothing_is_no_post(marked: Mark, text: str) -> None:
    assert "social-post" not in {each.source.kind for each in marked(text).marks.attributions}
