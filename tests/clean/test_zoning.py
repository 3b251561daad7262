"""What each line of a page is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.clean.lines import read_lines
from headwater.clean.zoning import zone_lines
from headwater.run.resources import load_cleaning

FIRST = (
    "The ferry Old Heron ran aground near Tarn on Sunday night, and fishermen brought all 40 people ashore."
)
SECOND = "The captain, who has sailed the strait for thirty years, said that a lamp on the mole had failed."
THIRD = "Harbour master Ilse Maron denied that. She told reporters that the lamp had burned all night."


def kinds_of(*lines: str, title: str | None = None) -> list[str]:
    lexicon = load_cleaning()
    read = read_lines("\n".join(lines))
    return list(zone_lines(read, lexicon.furniture, lexicon.classifier, title=title))


def test_page_title_and_headline_are_told_apart() -> None:
    kinds = kinds_of("Ferry aground near Tarn - Tidal Post", "Ferry aground near Tarn", FIRST, SECOND, THIRD)
    assert kinds == ["page-title", "headline", "body", "body", "body"]


def test_a_page_without_a_headline_starts_with_its_body() -> None:
    assert kinds_of(FIRST, SECOND, THIRD) == ["body", "body", "body"]


def test_a_byline_stands_between_headline_and_body() -> None:
    kinds = kinds_of("Ferry aground near Tarn", "By Ansel Tarn | 4 May 2031", FIRST, SECOND, THIRD)
    assert kinds[:3] == ["headline", "byline", "body"]


def test_a_motto_above_a_signed_headline_is_the_page_title() -> None:
    kinds = kinds_of(
        "Tidal Post — news of the strait", "Ferry aground near Tarn", "4 May 2031", FIRST, SECOND, THIRD
    )
    assert kinds[:3] == ["page-title", "headline", "byline"]


def test_links_under_a_teaser_are_set_aside_until_the_article_goes_on() -> None:
    kinds = kinds_of(
        FIRST,
        "Don't miss…",
        "Mayor's dog found in a lighthouse[LATEST]",
        "Six beaches to love this year[LIST]",
        SECOND,
        THIRD,
    )
    assert kinds == ["body", "related", "related", "related", "body", "body"]


def test_a_teaser_within_the_article_is_set_aside() -> None:
    assert kinds_of(FIRST, "Read also: Herring is dear again", SECOND, THIRD)[1] == "related"


def test_an_offer_in_a_list_takes_the_list_with_it() -> None:
    kinds = kinds_of(
        FIRST,
        SECOND,
        "- Faster pages on every device.",
        "- Unlimited access to all our articles.",
        "- No pictures of cats.",
        THIRD,
    )
    assert kinds == ["body", "body", "subscribe", "subscribe", "subscribe", "body"]


def test_headings_of_the_article_are_kept() -> None:
    kinds = kinds_of(
        "Ferry aground near Tarn", FIRST, "The captain and the lamp", SECOND, "What Maron denied", THIRD
    )
    assert kinds == ["headline", "body", "heading", "body", "heading", "body"]


def test_a_line_above_a_credit_is_its_caption() -> None:
    kinds = kinds_of(
        "Ferry aground near Tarn",
        "",
        "Fishermen on the quay",
        "Contributor/Getty Images",
        FIRST,
        SECOND,
        THIRD,
    )
    assert kinds == ["headline", "caption", "credit", "body", "body", "body"]


def test_a_biography_after_the_article_is_set_aside() -> None:
    bio = "Ansel Tarn is a senior editor at the Tidal Post. He is the author of two books about lamps."
    assert kinds_of(FIRST, SECOND, THIRD, bio)[-1] == "author-bio"


def test_a_post_quoted_as_the_source_is_kept() -> None:
    kinds = kinds_of(FIRST, SECOND, THIRD, "Source", "@quaywatcher said #BREAKING: ferry aground near Tarn")
    assert kinds[3:] == ["source-note", "source"]


def test_comments_and_what_follows_them() -> None:
    kinds = kinds_of(FIRST, SECOND, THIRD, "COMMENTS", "Please be kind to one another.")
    assert kinds[3:] == ["comments", "comments"]


def test_furniture_of_other_languages() -> None:
    kinds = kinds_of(
        FIRST, SECOND, THIRD, "Читайте также: Сельдь подорожала", "Lesen Sie auch: Hering wird teurer"
    )
    assert kinds[3:] == ["related", "related"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=60),
            st.sampled_from([FIRST, SECOND, "Comments", "Read also:", "- one", "Photo: N. Brask", "???"]),
        ),
        max_size=20,
    )
)
def test_every_line_has_a_kind_whatever_the_page(lines: list[str]) -> None:
    read = read_lines("\n".join(lines))
    lexicon = load_cleaning()
    assert len(zone_lines(read, lexicon.furniture, lexicon.classifier)) == len(read)


def test_a_sentence_that_leads_into_the_first_paragraph_stays() -> None:
    lead = "Ten fishermen brought everybody ashore before the tide came."
    assert kinds_of("Ferry aground near Tarn", lead, FIRST, SECOND, THIRD) == ["headline", *["body"] * 4]


def test_the_line_straight_below_advertisement_is_the_advert() -> None:
    page = (
        "Ferry aground near Tarn",
        FIRST,
        "ADVERTISEMENT",
        "Winter tyres fitted while you wait",
        SECOND,
        THIRD,
    )
    assert kinds_of(*page) == ["headline", "body", "advert", "advert", "body", "body"]
    heading = (*page[:3], "The captain of the ferry", *page[4:])
    assert kinds_of(*heading)[3] == "heading"
    for stopped in (
        "Bakers in Brae opened a shop with forty kinds of bread and of cake.",
        "New boots for you!",
    ):
        assert kinds_of(*page[:3], stopped, *page[4:])[3] == "body"
    apart = (*page[:3], "", "Winter tyres fitted", *page[4:])
    assert kinds_of(*apart)[3] != "advert"


def test_who_signs_an_article_is_told_of_at_its_end() -> None:
    page = ("Ferry aground near Tarn", "Hedda Voll", FIRST, SECOND, THIRD)
    for told in (
        "Hedda Voll is a playwright. She lives in Tarn.",
        "Hedda Voll has sailed the strait since 2016.",
    ):
        assert kinds_of(*page, "", told)[-1] == "author-bio"
    assert kinds_of(*page, "", "Ilse Maron has sailed the strait since 2016.")[-1] == "body"


def test_a_signature_and_what_is_told_of_who_signs_are_short() -> None:
    told = (
        "Hedda Voll has sailed the strait since 2016 and mends nets in Tarn all winter with her two sisters."
    )
    signed = ("Ferry aground near Tarn", "Hedda Voll, for the quay of Tarn", FIRST, SECOND, THIRD)
    assert kinds_of(*signed, "", told)[-1] == "author-bio"
    longer = told.replace(
        ".", ", and keeps the lamp of the old lock on every night on which nobody else can."
    )
    assert kinds_of(*signed, "", longer)[-1] == "body"
    person = "Hedda Voll, who keeps the lamp of the old lock, saw the ferry."
    assert kinds_of("Ferry aground near Tarn", FIRST, person, SECOND, THIRD, "", told)[-1] == "body"


def test_what_a_studio_offers_is_no_part_of_a_talk() -> None:
    talk = [
        "MARON: Did the lamp fail last night?",
        "VOLL: It burned all night, and everybody saw it.",
        "MARON: The captain says that it was dark.",
        "VOLL: Then he should have opened his eyes.",
    ]
    kinds = kinds_of(
        "Ferry aground near Tarn", *talk, "", "Listen again: How to smoke an eel", "Text the studio on 4140"
    )
    assert not {"body", "heading"} & set(kinds[-2:])


def test_what_is_replied_below_a_thread_is_a_comment() -> None:
    replies = ("Replies", "@brae_pilot: we walked home and it was shut", "@quay_cat: sue them")
    kinds = kinds_of("Ferry aground near Tarn", FIRST, SECOND, THIRD, *replies)
    assert kinds[-3:] == ["comments", "comments", "comments"]


def test_a_feature_that_is_paid_for_is_an_advert() -> None:
    paid = ("ADVERTISING FEATURE", "Ferries to the skerries: children sail free")
    kinds = kinds_of("Ferry aground near Tarn", FIRST, *paid, "", SECOND, "[Advert] Rope for less", THIRD)
    assert [kinds[2], kinds[3], kinds[5]] == ["advert", "advert", "advert"]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Reply from @brae_mothers: And the third boat?",
            "Reply from @quay_weekly: We have been asking since nine.",
        ),
        ("♻ 4.1K   ♥ 9.7K   💬 688", "@quay_cat: there were more than sixty"),
        ("12 reposts · 40 likes · 3 replies", "@quay_cat: who told you?"),
        ("@quay_cat: there were more than sixty", "@brae_pilot: who told you?"),
        ("Ines Holm replied to @quay_cat: no.",),
    ],
)
def test_replies_without_a_header_are_comments(lines: tuple[str, ...]) -> None:
    kinds = kinds_of("Ferry aground near Tarn", FIRST, SECOND, THIRD, *lines)
    wanted = [kind for line, kind in zip(lines, kinds[-len(lines) :], strict=True) if "@" in line]
    is_reply = not lines[0].startswith("Ines")
    assert (set(wanted) == {"comments"}) is is_reply


def test_one_post_below_an_article_is_no_reply() -> None:
    kinds = kinds_of(
        "Ferry aground near Tarn", FIRST, SECOND, THIRD, "Source", "@quay_cat: there were more than sixty"
    )
    assert kinds[-1] == "source"


def test_a_sentence_that_says_by_when_is_no_byline() -> None:
    sentences = (
        "By the time the crews arrived, flames could be seen under the eaves of the mill in Lima.",
        "The mill was shut.",
        "By the late 1950s, the mill had lost its owners and most of its men.",
    )
    assert set(kinds_of("Mill fire in Lima kills two", FIRST, *sentences)[1:]) == {"body"}
    assert "byline" in kinds_of("Mill fire in Lima kills two", "By the Lima Courier Staff", FIRST)
