from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gather_piles import entry
from headwater.gather.dates import PAST, Anchor, dated_anchor, infer_times, nearest, weekday_near, with_year
from headwater.gather.moments import Moment, days_between
from headwater.gather.tellings import Telling
from headwater.record.identity import mark_id
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story


def story(name: str, *members: MarkedDocument) -> Story:
    ids = tuple(each.document.id for each in members)
    return Story(id=name, title=None, documents=ids, when=None, affair="a")


@pytest.mark.parametrize(
    ("moment", "anchor", "year"),
    [
        (Moment(None, 10, None), Moment(2024, 2, 18), 2023),
        (Moment(None, 2, 29), Moment(2024, 2, 18), 2024),
        (Moment(None, 2, 29), Moment(2022, 2, 18), None),
        (Moment(None, 12, 30), Moment(2021, 1, 2), 2020),
        (Moment(None, 1, 2), Moment(2020, 12, 30), 2021),
        (Moment(None, 3, 12), Moment(2025, 3, None), 2025),
    ],
)
def test_the_nearest_year(moment: Moment, anchor: Moment, year: int | None) -> None:
    found = nearest(moment, anchor)
    assert (found.year if found else None) == year


def test_both_ends_of_an_interval_get_their_year() -> None:
    assert with_year("XXXX-12-30/XXXX-01-02", Moment(2021, 1, 5)) == "2020-12-30/2021-01-02"
    assert with_year("2020-12-30", Moment(2021, 1, 5)) is None
    assert with_year("XXXX", Moment(2021, 1, 5)) is None


def test_a_dated_article_anchors_its_story() -> None:
    dated = entry("The bridge fell.", path="a.txt", published="2021-05-04")
    undated = entry("The bridge fell on 3 May.", path="b.txt")
    entries = {each.document.id: each for each in (dated, undated)}
    (time,) = infer_times([story("s", dated, undated)], entries, {})
    assert time.edtf == "2021-05-03"
    assert time.how == "inferred"
    assert time.id == mark_id(undated.document.id, "t0")
    assert {span.document for span in time.evidence} == {dated.document.id, undated.document.id}


def test_a_tying_sentence_carries_the_year_to_an_undated_story() -> None:
    dated = entry("The trial begins. The bridge fell on 3 May.", path="a.txt", published="2021-10-04")
    undated = entry("The bridge fell on 3 May.", path="b.txt")
    entries = {each.document.id: each for each in (dated, undated)}
    sentence = dated.marks.sentences[1]
    telling = Telling(
        span=sentence.span, actors=frozenset(), times=dated.marks.times, lemmas=frozenset(sentence.lemmas)
    )
    times = infer_times([story("s1", dated), story("s2", undated)], entries, {(0, 1): (telling,)})
    assert [time.edtf for time in times] == ["2021-05-03"]


def test_without_a_dated_article_nothing_is_settled() -> None:
    undated = entry("The bridge fell on 3 May.")
    assert infer_times([story("s", undated)], {undated.document.id: undated}, {}) == ()


@pytest.mark.parametrize(("words", "day"), [("on Monday", "2021-05-03"), ("Friday", "2021-05-07")])
def test_a_story_of_one_week_settles_a_weekday(words: str, day: str) -> None:
    anchor = Anchor(moment=Moment(2021, 5, 5), evidence=(), is_week=True)
    assert weekday_near(words, anchor) == day


@pytest.mark.parametrize("words", ["on that day", ""])
def test_words_without_a_weekday_settle_nothing(words: str) -> None:
    assert weekday_near(words, Anchor(moment=Moment(2021, 5, 5), evidence=(), is_week=True)) is None


def test_a_story_of_several_weeks_settles_no_weekday() -> None:
    assert weekday_near("Monday", Anchor(moment=Moment(2021, 5, 5), evidence=())) is None
    dated = [
        entry("The bridge fell.", path=f"{day}.txt", published=day) for day in ("2021-05-05", "2021-06-05")
    ]
    entries = {each.document.id: each for each in dated}
    anchor = dated_anchor(story("s", *dated), entries)
    assert anchor is not None
    assert not anchor.is_week


@pytest.mark.parametrize(
    ("words", "day", "is_own", "found"),
    [
        ("Sunday", 5, False, "2021-05-02"),
        ("Saturday", 5, False, "2021-05-08"),
        ("Wednesday", 5, False, "2021-05-05"),
        ("Sunday", 5, True, "2021-05-02"),
        ("Saturday", 5, True, None),
        ("Wednesday", 5, True, "2021-05-05"),
    ],
)
def test_a_day_ahead_of_an_articles_own_day_may_be_one_gone_by(
    words: str, day: int, is_own: bool, found: str | None
) -> None:
    anchor = Anchor(moment=Moment(2021, 5, day), evidence=(), is_week=True, is_own=is_own)
    assert weekday_near(words, anchor) == found


@pytest.mark.parametrize("moment", [Moment(2021, 5, None), Moment(None, 5, 5), Moment(2021, None, None)])
def test_no_weekday_lies_near_a_month_or_a_year(moment: Moment) -> None:
    assert weekday_near("Monday", Anchor(moment=moment, evidence=(), is_week=True)) is None


def test_the_calendar_has_an_end() -> None:
    last = Anchor(moment=Moment(9999, 12, 31), evidence=(), is_week=True)
    assert weekday_near("Saturday", last) is None
    assert weekday_near("Friday", last) == "9999-12-31"


@given(
    st.integers(1, 12), st.integers(1, 28), st.integers(1950, 2090), st.integers(1, 12), st.integers(1, 28)
)
def test_a_year_brings_a_day_within_a_year_of_its_anchor(
    month: int, day: int, year: int, anchor_month: int, anchor_day: int
) -> None:
    anchor = Moment(year, anchor_month, anchor_day)
    found = nearest(Moment(None, month, day), anchor)
    assert found is None or days_between(found, anchor) <= PAST


def test_an_anchor_of_no_month_settles_no_year() -> None:
    assert nearest(Moment(None, 5, 3), Moment(2021, None, None)) is None
    assert nearest(Moment(None, 5, 3), Moment(None, 5, 3)) is None
    assert with_year("XXXX-05-03", Moment(2021, None, None)) is None


def test_a_year_passes_from_story_to_story() -> None:
    dated = entry("The trial begins. The bridge fell on 3 May.", path="a.txt", published="2021-10-04")
    first = entry("The bridge fell on 3 May. The crane fell on 2 April.", path="b.txt")
    second = entry("The crane fell on 2 April.", path="c.txt")
    entries = {each.document.id: each for each in (dated, first, second)}

    def telling(home: MarkedDocument, at: int) -> Telling:
        span = home.marks.sentences[at].span
        times = tuple(time for time in home.marks.times if span.covers(time.span))
        return Telling(span=span, actors=frozenset(), times=times, lemmas=frozenset())

    stories = [story("s1", dated), story("s2", first), story("s3", second)]
    links = {(0, 1): (telling(dated, 1),), (1, 2): (telling(first, 1),)}
    found = infer_times(stories, entries, links)
    assert {(time.span.document, time.edtf) for time in found} == {
        (first.document.id, "2021-05-03"),
        (first.document.id, "2021-04-02"),
        (second.document.id, "2021-04-02"),
    }
    assert all(time.how == "inferred" for time in found)


def test_a_telling_without_a_month_carries_nothing() -> None:
    dated = entry("The trial begins. The bridge fell.", path="a.txt", published="2021-10-04")
    undated = entry("The bridge fell on 3 May.", path="b.txt")
    entries = {each.document.id: each for each in (dated, undated)}
    bare = Telling(
        span=dated.marks.sentences[1].span, actors=frozenset(), times=dated.marks.times, lemmas=frozenset()
    )
    assert infer_times([story("s1", dated), story("s2", undated)], entries, {(0, 1): (bare,)}) == ()


def test_articles_a_year_apart_anchor_no_story() -> None:
    dated = [entry("It fell.", path=f"{day}.txt", published=day) for day in ("2019-05-05", "2021-06-05")]
    assert dated_anchor(story("s", *dated), {each.document.id: each for each in dated}) is None
