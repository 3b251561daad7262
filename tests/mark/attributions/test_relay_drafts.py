"""What finding attributions works on."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document_of
from headwater.mark.attributions.relay_drafts import Draft, readings
from headwater.record.mark import NamedSource
from passages import Parse


def test_a_place_has_its_sentence(parse: Parse) -> None:
    document = document_of("First line.\n\nThe dam broke. The gates held. Nobody swam.")
    first, second = readings(parse(document).paragraphs)
    assert (first.number, second.number) == (0, 1)
    start, end = second.sentence_at(document.text.index("held") - second.range[0])
    assert document.text[start:end] == "The gates held."
    assert second.sentence_at(0)[0] == second.range[0]
    assert document.text[slice(*second.sentence_at(10_000))] == "Nobody swam."


def test_a_draft_covers_its_scope_or_the_piece() -> None:
    draft = Draft(
        paragraph=0,
        sentence=(10, 50),
        evidence=(30, 40),
        named=(35, 40),
        source=NamedSource(name="Ebb", kind="outlet"),
        role="tag",
        scope=[(10, 50)],
    )
    assert (draft.covers(10), draft.covers(50)) == (True, False)
    assert not draft.leads()
    draft.carries_article = True
    assert draft.covers(5000)
    assert draft.is_medium


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="aB .!?\t“😀", min_size=1, max_size=40).filter(str.strip), st.integers(0, 50))
def test_every_offset_has_a_sentence_inside_the_paragraph(parse: Parse, text: str, offset: int) -> None:
    for reading in readings(parse(text).paragraphs):
        start, end = reading.sentence_at(offset)
        assert reading.range[0] <= start <= end <= reading.range[1]
