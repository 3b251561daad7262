"""Every rule that an account must keep: a sound account keeps all, and each breach is told."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, DOCUMENTS, OPINION, WIRE
from builders import span_of
from headwater.record.account import Account, Claim, Interval, Stemma, StemmaEdge, Verdict
from headwater.record.span import Span
from headwater.weigh.rules import verdict_due, verify

TEXTS = {document.path: document.text for document in DOCUMENTS}


def claimed(claim: Claim) -> Account:
    return replace(ACCOUNT, claims=(claim, *CLAIMS[1:]))


def resting_on(words: str) -> Account:
    return replace(
        ACCOUNT, figures=(replace(ACCOUNT.figures[0], span=span_of(WIRE, words)), *ACCOUNT.figures[1:])
    )


def in_a_circle() -> Account:
    back = StemmaEdge(
        id="s9",
        from_="n-01",
        to="n-02",
        direction="known",
        how="named",
        relays=(),
        evidence=(span_of(WIRE, "mayor"),),
    )
    return replace(ACCOUNT, stemma=Stemma(nodes=ACCOUNT.stemma.nodes, edges=(*ACCOUNT.stemma.edges, back)))


def interval(low: int, high: int) -> Interval:
    return Interval(low=low, high=high, why="")


def test_a_sound_account_breaks_no_rule() -> None:
    assert verify(ACCOUNT) == ()
    assert verify(ACCOUNT, TEXTS) == ()


BREACHES: dict[str, tuple[Callable[[], Account], str, str]] = {
    "a span beyond its text": (
        lambda: claimed(replace(CLAIMS[0], denied_by=(Span(document=WIRE.id, start=5, end=99999),))),
        "span",
        "c-groan",
    ),
    "an empty span": (
        lambda: claimed(replace(CLAIMS[0], denied_by=(Span(document=WIRE.id, start=5, end=5),))),
        "span",
        "c-groan",
    ),
    "a span in no document": (
        lambda: claimed(replace(CLAIMS[0], denied_by=(Span(document="gone", start=0, end=1),))),
        "span",
        "c-groan",
    ),
    "two items of one id": (lambda: replace(ACCOUNT, claims=(*CLAIMS, CLAIMS[0])), "id", "c-groan"),
    "an actor who is not there": (
        lambda: claimed(replace(CLAIMS[0], speaker="a-nobody")),
        "reference",
        "c-groan",
    ),
    "a zone out of its text": (
        lambda: replace(
            ACCOUNT,
            documents=(
                *DOCUMENTS[:-1],
                replace(DOCUMENTS[-1], zones=(replace(DOCUMENTS[-1].zones[-1], end=99999),)),
            ),
        ),
        "zone",
        OPINION.id,
    ),
    "words in no zone": (
        lambda: replace(ACCOUNT, documents=(*DOCUMENTS[:-1], replace(DOCUMENTS[-1], zones=()))),
        "zone",
        OPINION.id,
    ),
    "a document in no story": (
        lambda: replace(
            ACCOUNT,
            stories=(replace(ACCOUNT.stories[0], documents=tuple(d.id for d in DOCUMENTS[:-1])),),
        ),
        "story",
        OPINION.id,
    ),
    "a story its affair does not list": (
        lambda: replace(ACCOUNT, affairs=(replace(ACCOUNT.affairs[0], stories=()),)),
        "story",
        "s-bridge",
    ),
    "a figure in a line set aside": (lambda: resting_on("morning letter"), "rule 4", "f-wire"),
    "low above high": (
        lambda: claimed(replace(CLAIMS[0], independent=interval(2, 1), verdict="corroborated")),
        "rule 5",
        "c-groan",
    ),
    "high above the origins": (
        lambda: claimed(replace(CLAIMS[0], independent=interval(1, 2), verdict="uncorroborated")),
        "rule 5",
        "c-groan",
    ),
    "an unknown origin counted": (
        lambda: replace(ACCOUNT, claims=(*CLAIMS[:3], replace(CLAIMS[3], independent=interval(1, 1)))),
        "rule 5",
        "c-rot",
    ),
    "carriers the wrong way round": (
        lambda: claimed(replace(CLAIMS[0], carriers=interval(3, 1))),
        "rule 5",
        "c-groan",
    ),
    "a verdict that does not follow": (
        lambda: claimed(replace(CLAIMS[0], verdict="corroborated")),
        "verdict",
        "c-groan",
    ),
    "a disputed claim not marked": (
        lambda: replace(ACCOUNT, claims=(CLAIMS[0], replace(CLAIMS[1], contested=False), *CLAIMS[2:])),
        "verdict",
        "c-hurt",
    ),
    "a text that no article has": (
        lambda: claimed(replace(CLAIMS[0], text="The deck sang at noon")),
        "wording",
        "c-groan",
    ),
    "a disagreement of one side": (
        lambda: replace(
            ACCOUNT,
            disagreements=(replace(ACCOUNT.disagreements[0], sides=ACCOUNT.disagreements[0].sides[:1]),),
        ),
        "disagreement",
        "g-hurt",
    ),
    "an edge without evidence": (
        lambda: replace(
            ACCOUNT,
            stemma=replace(
                ACCOUNT.stemma,
                edges=(replace(ACCOUNT.stemma.edges[0], evidence=()), *ACCOUNT.stemma.edges[1:]),
            ),
        ),
        "rule 6",
        "s1",
    ),
    "a circle of sources": (in_a_circle, "rule 6", "n-01"),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_each_breach_is_told(breach: str) -> None:
    broken, rule, item = BREACHES[breach]
    assert (rule, item) in {(problem.rule, problem.item) for problem in verify(broken())}


def test_origins_of_what_may_be_the_same_allow_a_higher_number() -> None:
    wider = replace(CLAIMS[0], near=("c-hurt",), independent=interval(1, 2), verdict="uncorroborated")
    assert not {problem for problem in verify(claimed(wider)) if problem.rule in {"rule 5", "reference"}}
    assert {problem.rule for problem in verify(claimed(replace(wider, near=("c-gone",))))} == {"reference"}


def test_an_article_that_is_gone_or_changed_is_told() -> None:
    changed = {**TEXTS, WIRE.path: WIRE.text.replace("12", "13")}
    del changed[OPINION.path]
    found = {problem.item: problem.message for problem in verify(ACCOUNT, changed)}
    assert set(found) == {WIRE.path, OPINION.path}
    assert found[WIRE.path] == f"reads differently from character {WIRE.text.index('12') + 1} on"


@pytest.mark.parametrize(("text", "where"), [(WIRE.text[:20], 20), (WIRE.text + "!", len(WIRE.text))])
def test_an_article_cut_or_continued_differs_where_the_shorter_ends(text: str, where: int) -> None:
    (problem,) = verify(ACCOUNT, {**TEXTS, WIRE.path: text})
    assert problem.message.endswith(f"from character {where} on")


def test_words_that_end_where_a_line_set_aside_begins_do_not_rest_on_it() -> None:
    aside = next(zone for zone in WIRE.zones if zone.kind == "subscribe")
    for start, end, rests in ((-1, 0, False), (-1, 1, True), (1, 2, True)):
        span = Span(document=WIRE.id, start=aside.start + start, end=aside.start + end)
        figures = (replace(ACCOUNT.figures[0], span=span), *ACCOUNT.figures[1:])
        found = {problem.rule for problem in verify(replace(ACCOUNT, figures=figures))}
        assert found == ({"rule 4"} if rests else set())


def test_a_claim_needs_one_witness_and_not_one_for_every_wording() -> None:
    silent = [replace(variant, witnesses=()) for variant in CLAIMS[0].variants]
    mute = verify(claimed(replace(CLAIMS[0], variants=tuple(silent))))
    assert ("wording", "has no witness") in {(problem.rule, problem.message) for problem in mute}
    assert verify(claimed(replace(CLAIMS[0], variants=(CLAIMS[0].variants[0], *silent[1:])))) == ()


def test_a_negative_interval_is_out_of_order() -> None:
    below = claimed(replace(CLAIMS[0], independent=interval(-1, 1)))
    assert "below nought" in verify(below)[0].message


def test_a_side_that_nobody_takes_is_no_side() -> None:
    found = ACCOUNT.disagreements[0]
    sides = (found.sides[0], replace(found.sides[1], witnesses=()))
    (problem,) = verify(replace(ACCOUNT, disagreements=(replace(found, sides=sides),)))
    assert (problem.rule, problem.item) == ("disagreement", "g-hurt")


def test_one_known_origin_beside_unknown_ones_is_a_source() -> None:
    origins = {origin.id: origin for origin in ACCOUNT.origins}
    unknown = CLAIMS[3].variants[0].witnesses[0]
    both = replace(CLAIMS[3].variants[0], witnesses=(unknown, replace(unknown, origins=("o-nurse",))))
    assert verdict_due(replace(CLAIMS[3], variants=(both,), independent=interval(1, 2)), origins) == (
        "uncorroborated"
    )


def test_a_problem_reads_as_one_line() -> None:
    (problem,) = verify(claimed(replace(CLAIMS[0], verdict="unsourced")))
    assert str(problem) == "c-groan: is unsourced, and its interval makes it single-origin [verdict]"


@pytest.mark.parametrize(
    ("low", "high", "due"), [(1, 1, "single-origin"), (2, 3, "corroborated"), (1, 2, "uncorroborated")]
)
def test_the_first_verdict_that_fits(low: int, high: int, due: Verdict) -> None:
    origins = {origin.id: origin for origin in ACCOUNT.origins}
    assert verdict_due(replace(CLAIMS[0], independent=interval(low, high)), origins) == due
    assert verdict_due(replace(CLAIMS[3], independent=interval(low, high)), origins) == "unsourced"
