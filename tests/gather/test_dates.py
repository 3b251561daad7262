from __future__ import annotations

import pytest

from gather_piles import entry
from headwater.gather.dates import Anchor, dated_anchor, infer_times, nearest, weekday_near, with_year
from headwater.gather.moments import Moment
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
