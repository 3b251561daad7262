"""The passes that decide a page's lines, one at a time and without the classifier."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from headwater.clean.cues import Cue, find_cues
from headwater.clean.lines import Line, read_lines
from headwater.clean.sheet import Sheet
from headwater.clean.zoning import (
    agree_with_markup,
    bullet_runs,
    cue_kind,
    decide_biography,
    decide_bullets,
    decide_by_cues,
    decide_captions,
    decide_comments,
    decide_headings,
    decide_numbered,
    decide_release_end,
    decide_sources,
    decide_tail,
    decide_teasers,
    is_biography,
    is_teaser_header,
    is_thread_mark,
    leads_in,
    numbered_runs,
    overrule,
    tail_kind,
    title_runs,
    zone_lines,
)
from headwater.record.document import ZoneKind
from headwater.run.resources import load_cleaning

ONE = "The keeper of the Brae light counted eleven herring boats before midnight and wrote down their names."
TWO = "Eleven boats had left Brae in the morning with the tide, the keeper said, and eleven boats came home."
SIX = (
    "Nobody in Brae has seen a herring since the great storm of the winter, the keeper wrote in his own book."
)
LEXICON = load_cleaning().furniture


def line_of(text: str) -> Line:
    (line,) = read_lines(text)
    return line


def sheet_of(*texts: str, kinds: dict[int, ZoneKind] | None = None, cued: bool = False) -> Sheet:
    lines = read_lines("\n".join(texts))
    given = [(kinds or {}).get(place) for place in range(len(lines))]
    cues = [find_cues(line, LEXICON) if cued else () for line in lines]
    return Sheet(lines=lines, cues=cues, kinds=given, title=None, copies=[1] * len(lines))


def after(decide: Callable[[Sheet], None], sheet: Sheet) -> list[ZoneKind | None]:
    decide(sheet)
    return sheet.kinds


# ---------------------------------------------------------------- phrases


def cue(kind: ZoneKind, where: str, words: int) -> Cue:
    return Cue(kind=kind, where=where, words=words)  # type: ignore[arg-type]


SHORT, LONG = line_of("Sign up for our letter"), line_of(f"{ONE} {TWO}")


@pytest.mark.parametrize(
    ("line", "cues", "kind"),
    [
        (SHORT, (), None),
        (line_of(ONE), (cue("related", "start", 2),), "related"),
        (line_of(ONE), (cue("subscribe", "inside", 2),), "subscribe"),
        (line_of(ONE), (cue("subscribe", "inside", 1),), None),
        (LONG, (cue("footer", "line", 2),), "footer"),
        (SHORT, (cue("related", "label", 2),), "related"),
        (SHORT, (cue("related", "start", 2),), "related"),
        (LONG, (cue("related", "start", 2),), None),
        (LONG, (cue("related", "start", 4),), "related"),
        (LONG, (cue("related", "label", 2),), None),
        (LONG, (cue("related", "start", 2), cue("subscribe", "inside", 2)), "related"),
        (SHORT, (cue("subscribe", "inside", 2),), "subscribe"),
        (LONG, (cue("subscribe", "inside", 3),), None),
        (LONG, (cue("subscribe", "inside", 2), cue("subscribe", "inside", 3)), "subscribe"),
        (LONG, (cue("subscribe", "inside", 1), cue("subscribe", "inside", 1)), None),
        (
            LONG,
            (cue("footer", "inside", 2), cue("subscribe", "inside", 2), cue("subscribe", "inside", 2)),
            "subscribe",
        ),
    ],
)
def test_what_the_phrases_of_a_line_add_up_to(
    line: Line, cues: tuple[Cue, ...], kind: ZoneKind | None
) -> None:
    assert cue_kind(line, cues) == kind


def test_a_phrase_that_opens_or_is_a_line_is_surer_than_one_inside() -> None:
    sheet = sheet_of("Read also: Herring is dear", "Please subscribe to our newsletter", ONE, cued=True)
    assert after(decide_by_cues, sheet) == ["related", "subscribe", None]
    assert 0 in sheet.sure
    assert 2 not in sheet.sure


# ---------------------------------------------------------------- captions, teasers, lists


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (("Boats at dusk", "Photo: N. Brask"), "caption"),
        (("Boats at dusk", "", "Photo: N. Brask"), None),
        ((ONE, "Photo: N. Brask"), "caption"),
        ((f"{ONE} {TWO}", "Photo: N. Brask"), None),
        (("Boats at dusk", ONE), None),
    ],
    ids=["beside", "a gap", "one sentence", "two sentences", "the credit is prose"],
)
def test_what_stands_directly_on_a_credit_is_a_caption(texts: tuple[str, ...], kind: ZoneKind | None) -> None:
    last = len([text for text in texts if text]) - 1
    assert after(decide_captions, sheet_of(*texts, kinds={last: "credit"}))[0] == kind
    assert after(decide_captions, sheet_of(*texts))[0] is None


def test_so_many_links_follow_a_teaser_until_the_article_goes_on() -> None:
    links = [f"Herring is dear, part {number}" for number in range(12)]
    kinds = after(decide_teasers, sheet_of(ONE, "Read also", *links, TWO, kinds={1: "related"}, cued=True))
    assert kinds == [None, *["related"] * (1 + 10), None, None, None]
    tail = after(decide_teasers, sheet_of(ONE, "Read also", *links, kinds={1: "related"}, cued=True))
    assert tail == [None, *["related"] * (len(links) + 1)]


@pytest.mark.parametrize(
    ("between", "kinds"),
    [
        (["Herring is dear", TWO], ["related", None]),
        (["Herring is dear.", TWO], [None, None]),
        (["Is herring dear?", TWO], ["related", None]),
        (["Herring is dear", "By N. Brask", "More herring", TWO], ["related", "byline", "related", None]),
        (["Herring is dear", "Brae", "More herring", TWO], ["related", "heading", None, None]),
    ],
    ids=["a link", "a sentence", "a question", "furniture between", "the article between"],
)
def test_a_teaser_in_the_article_ends_where_a_sentence_or_the_article_does(
    between: list[str], kinds: list[ZoneKind | None]
) -> None:
    given: dict[int, ZoneKind] = {1: "related"}
    given |= {place + 2: kind for place, kind in enumerate(kinds) if kind in {"byline", "heading"}}
    found = after(decide_teasers, sheet_of(ONE, "Read also", *between, kinds=given, cued=True))
    assert found[2:] == kinds


@pytest.mark.parametrize(
    ("text", "is_header"),
    [
        ("Read also", True),
        ("Read also:", True),
        ("Read also about Brae", True),
        ("Read also about the herring of Brae", False),
        ("Read also in this week's letter:", True),
        ("Herring is dear", False),
    ],
)
def test_a_header_names_a_list_and_no_link(text: str, is_header: bool) -> None:
    assert is_teaser_header(sheet_of(text, cued=True), 0) is is_header


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Herring is dear [PHOTOS]", "related"),
        ("Herring is dear (PHOTOS)", "related"),
        ("Herring is dear [photos]", None),
        (f"{ONE} [PHOTOS]", None),
    ],
)
def test_a_short_line_that_ends_in_a_tag_is_a_link(text: str, kind: ZoneKind | None) -> None:
    assert after(decide_teasers, sheet_of(text)) == [kind]


def test_a_list_with_furniture_in_it_is_furniture() -> None:
    texts = (ONE, "- Faster pages", "- No adverts", "- More of Brae", TWO)
    sheet = sheet_of(*texts, kinds={2: "subscribe"})
    assert after(decide_bullets, sheet) == [None, "subscribe", "subscribe", "subscribe", None]
    assert sheet.sure == {1, 2, 3}
    assert after(decide_bullets, sheet_of(*texts)) == [None] * 5


@pytest.mark.parametrize(
    ("texts", "kinds"),
    [
        ((ONE, TWO, "- herring", "- Brae"), [None, None, "keywords", "keywords"]),
        ((ONE, "- boats and nets of Brae", "- eels"), [None, "keywords", "keywords"]),
        (("- herring", "- Brae", ONE), ["keywords", "keywords", None]),
        ((ONE, "- herring", "- Brae", TWO), [None] * 4),
        ((ONE, "- herring", "- Brae has no more herring to sell"), [None] * 3),
    ],
    ids=["below", "five words", "above", "within", "too long"],
)
def test_short_items_outside_the_article_are_keywords(
    texts: tuple[str, ...], kinds: list[ZoneKind | None]
) -> None:
    assert after(decide_bullets, sheet_of(*texts)) == kinds


def test_runs_of_list_items_follow_one_another() -> None:
    lines = read_lines("- one\n- two\nthree\n- four\n\n- five")
    assert bullet_runs(lines) == [[0, 1], [3, 4]]


# ---------------------------------------------------------------- numbered lines, ends


@pytest.mark.parametrize(
    ("texts", "runs"),
    [
        (["1. a", "2. b", "3. c"], [[0, 1, 2]]),
        (["1. a", "3. b"], [[0]]),
        (["1. a", "b", "2. c"], [[0]]),
        (["1. a", "2. b", "1. c", "2. d"], [[0, 1], [2, 3]]),
        (["2. a", "3. b"], []),
        (["2031 a", "1) b", "(2) c"], [[1, 2]]),
    ],
)
def test_runs_of_numbered_lines(texts: list[str], runs: list[list[int]]) -> None:
    assert numbered_runs(read_lines("\n".join(texts))) == runs


@pytest.mark.parametrize(("count", "kind"), [(10, None), (11, "body")])
def test_a_table_that_counts_past_ten_is_of_the_article(count: int, kind: ZoneKind | None) -> None:
    sheet = sheet_of(*(f"{number}. Boat" for number in range(1, count + 1)), kinds={0: "navigation"})
    assert after(decide_numbered, sheet) == ["navigation", *[kind] * (count - 1)]
    assert sheet.sure == (set(range(1, count)) if kind else set())


def test_what_stands_below_the_end_of_a_release_is_its_foot() -> None:
    sheet = sheet_of(ONE, "- ENDS -", "Press office", TWO, kinds={2: "credit"})
    assert after(decide_release_end, sheet) == [None, "footer", "credit", "footer"]
    assert sheet.sure == {1, 3}
    assert after(decide_release_end, sheet_of("ENDS", ONE)) == [None, None]
    assert after(decide_release_end, sheet_of(ONE, "It ends here")) == [None, None]


# ---------------------------------------------------------------- biographies, sources, comments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ansel Tarn is a reporter at the Tidal Post.", True),
        ("The author is a professor of lamps.", True),
        ("Ansel Tarn covers the coast.", True),
        ("Ansel Tarn is a fisherman.", False),
        ("Mother Ansel mends nets. Her column appears on Fridays.", True),
        ("A column of smoke appears over Brae.", False),
        ("The reporter was asleep.", False),
    ],
)
def test_a_biography_is_of_a_person_and_a_trade_of_the_press(text: str, *, expected: bool) -> None:
    assert is_biography(text) is expected


BIO = "Ansel Tarn is a reporter at the Tidal Post and has lived in Brae for more than twenty quiet years."


@pytest.mark.parametrize(
    ("texts", "place", "kind"),
    [
        ((ONE, TWO, BIO), 2, "author-bio"),
        ((ONE, TWO, BIO, BIO.replace("Ansel", "Mira")), 2, "author-bio"),
        ((ONE, BIO, TWO), 1, None),
        ((ONE, BIO), 1, None),
    ],
    ids=["last", "two of them", "not last", "too short a page"],
)
def test_a_biography_stands_last_on_a_page_of_some_length(
    texts: tuple[str, ...], place: int, kind: ZoneKind | None
) -> None:
    sheet = sheet_of(*texts)
    assert after(decide_biography, sheet)[place] == kind
    assert (place in sheet.sure) is (kind is not None)


@pytest.mark.parametrize(
    ("texts", "kinds", "kind"),
    [
        (("@brae_watch: all boats are home", ONE), {}, "source"),
        (("Source", "Seen by @brae_watch"), {0: "source-note"}, "source"),
        (("Source", "Seen by @brae_watch"), {}, None),
        (("Source", "Seen by nobody"), {0: "source-note"}, None),
    ],
)
def test_a_post_is_a_source_where_it_opens_a_line_or_stands_under_its_label(
    texts: tuple[str, ...], kinds: dict[int, ZoneKind], kind: ZoneKind | None
) -> None:
    place = 1 if texts[0] == "Source" else 0
    assert after(decide_sources, sheet_of(*texts, kinds=kinds))[place] == kind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tern, 3 hours ago", True),
        ("Reply", True),
        ("Tern says:", True),
        ("Tern of the old lock wrote this 3 hours ago", True),
        ("12 likes", True),
        ("Herring is dear", False),
        (f"{ONE} {TWO} Reply", False),
    ],
)
def test_what_stands_around_a_comment(text: str, *, expected: bool) -> None:
    assert is_thread_mark(line_of(text)) is expected


THREAD = ("Tern, 3 hours ago", "Lovely boats", "Reply", "Gull, 2 hours ago", "I like eels", "Reply")


@pytest.mark.parametrize(
    ("texts", "header", "is_thread"),
    [
        ((ONE, TWO, "Comments", "Lovely"), 2, True),
        ((ONE, "Comments", *THREAD, TWO), 1, False),
        ((ONE, TWO, SIX, ONE, TWO, "Comments", *THREAD, f"{ONE} {TWO}"), 5, True),
        ((ONE, TWO, SIX, "Comments", "Lovely", f"{ONE} {TWO}"), 3, False),
        ((ONE, TWO, SIX, "2 responses to Brae", "Lovely", f"{ONE} {TWO}"), 3, True),
        ((ONE, "2 responses to Brae", "Lovely", TWO), 1, False),
        ((ONE, TWO, SIX, "Comments", "Reply", f"{ONE} {TWO}"), 3, False),
        ((*[ONE] * 14, "Comments", "Reply", "Reply", *["Boats"] * 20, TWO), 14, False),
    ],
    ids=[
        *("at the end", "too early", "a thread follows", "no thread", "counted", "counted too early"),
        *("one reply", "too few replies"),
    ],
)
def test_comments_begin_at_the_end_or_where_a_thread_follows(
    texts: tuple[str, ...], header: int, is_thread: bool
) -> None:
    sheet = sheet_of(*texts, kinds={header: "comments"})
    kinds = after(decide_comments, sheet)
    assert set(kinds[header + 1 :]) == ({"comments"} if is_thread else {None})
    assert kinds[:header] == [None] * header
    assert sheet.sure == (set(range(header + 1, len(kinds))) if is_thread else set())


# ---------------------------------------------------------------- tails and headings


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Brae", "keywords"),
        ("Brae Herring", "keywords"),
        ("Brae Herring Boats Keeper", "keywords"),
        ("Brae: Herring Boats Keeper", "related"),
        ("Brae Herring and old Boats", "related"),
        (" ".join(["Brae"] * 12), "keywords"),
        (" ".join(["Brae"] * 13), "related"),
        ("Why Brae has no more herring", "related"),
        ("Brae Has No More Herring.", "related"),
    ],
)
def test_what_a_short_line_below_the_article_is(text: str, kind: ZoneKind) -> None:
    assert tail_kind(line_of(text)) == kind


def test_the_article_s_own_last_sentence_is_no_tail() -> None:
    last = "The keeper has gone home to his cats."
    assert after(decide_tail, sheet_of(ONE, TWO, last, "Brae")) == [None, None, None, "keywords"]
    assert after(decide_tail, sheet_of(ONE, "Brae", last)) == [None, "keywords", "related"]
    closed = after(decide_tail, sheet_of(ONE, "Share", last, kinds={1: "subscribe"}))
    assert closed == [None, "subscribe", "related"]
    open_still = after(decide_tail, sheet_of(ONE, "Source", last, kinds={1: "source-note"}))
    assert open_still == [None, "source-note", None]
    assert after(decide_tail, sheet_of("Brae", "Herring")) == [None, None]


def test_titles_between_paragraphs_are_headings_unless_they_come_in_rows() -> None:
    titles = [f"The boats of Brae {number}" for number in range(4)]
    sheet = sheet_of(ONE, titles[0], TWO)
    assert after(decide_headings, sheet) == [None, "heading", None]
    assert sheet.sure == {1}
    assert after(decide_headings, sheet_of(ONE, *titles[:3], TWO))[1:4] == ["heading"] * 3
    assert after(decide_headings, sheet_of(ONE, *titles, TWO))[1:5] == ["related"] * 4
    assert after(decide_headings, sheet_of(ONE, titles[0], TWO, kinds={2: "footer"}))[1] is None
    assert after(decide_headings, sheet_of(ONE, titles[0]))[1] is None
    unlike = sheet_of(ONE, "Seventeen recipes without butter", TWO)
    assert after(decide_headings, unlike)[1] == "heading"
    assert unlike.sure == set()


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        ("The boats of Brae", True),
        ("The boats came home.", False),
        ("The boats of Brae:", False),
        ("The boats of Brae,", False),
        (" ".join(["boats"] * 14), True),
        (" ".join(["boats"] * 15), False),
    ],
)
def test_what_may_be_a_title(text: str, *, is_title: bool) -> None:
    assert title_runs(sheet_of(ONE, text, TWO)) == ([[1]] if is_title else [])


# ---------------------------------------------------------------- the classifier and the markup


def overruled(sheet: Sheet, *chances: float) -> list[ZoneKind]:
    return overrule(sheet, range(len(chances)), np.array(chances))


def test_a_sure_classifier_overrules_an_unsure_rule() -> None:
    sheet = sheet_of("Menu", ONE, "Share this", kinds={0: "navigation", 2: "subscribe"})
    assert overruled(sheet, 0.5, 0.5, 0.5) == ["navigation", "body", "subscribe"]
    assert overruled(sheet, 0.9, 0.5, 0.9) == ["body", "body", "body"]
    two = sheet_of("Menu of Brae", ONE, TWO, "More of Brae")
    assert overruled(two, 0.1, 0.5, 0.5, 0.1) == ["navigation", "body", "body", "related"]
    bare = sheet_of("Menu of Brae", ONE, "More of Brae")
    assert overruled(bare, 0.1, 0.1, 0.1) == ["body"] * 3  # else nothing would be left
    headed = sheet_of("Boats home", ONE, kinds={0: "headline"})
    assert overruled(headed, 0.0, 0.5) == ["headline", "body"]


def test_a_sentence_that_leads_in_stands_against_the_classifier() -> None:
    lead = "All the eleven boats of Brae came home."
    sheet = sheet_of(lead, ONE, TWO)
    assert leads_in(sheet, 0)
    assert overruled(sheet, 0.0, 0.5, 0.5)[0] == "body"
    assert not leads_in(sheet_of(lead.rstrip("."), ONE), 0)
    assert not leads_in(sheet_of("All the boats of Brae came home.", ONE), 0)
    assert not leads_in(sheet_of(lead, "Brae"), 0)
    assert not leads_in(sheet_of(lead), 0)
    assert not leads_in(sheet_of(lead, ONE, kinds={0: "caption"}), 0)
    assert not leads_in(sheet_of(lead, ONE, kinds={1: "comments"}), 0)


def test_within_the_markup_s_article_prose_is_kept_and_outside_it_only_the_headline() -> None:
    lines = read_lines("\n".join(("Boats home", "Menu", ONE, TWO, "By N. Brask", "Herring", "More")))
    kinds: list[ZoneKind] = ["headline", "body", "body", "advert", "byline", "keywords", "body"]
    assert agree_with_markup(lines, kinds, frozenset({2, 3, 4, 5})) == [
        "headline", "navigation", "body", "body", "byline", "body", "related",
    ]  # fmt: skip
    assert agree_with_markup(lines, kinds, frozenset()) == [
        "headline", "related", "related", "advert", "byline", "keywords", "related",
    ]  # fmt: skip


def test_markup_and_classifier_are_each_asked_where_they_are_given() -> None:
    lines = read_lines("\n".join((ONE, TWO)))
    assert zone_lines(lines, LEXICON) == ["body", "body"]
    assert zone_lines(lines, LEXICON, body_lines=frozenset({1})) == ["navigation", "body"]
    assert zone_lines([], LEXICON) == []
