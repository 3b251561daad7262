"""The scores of the benchmark, on truths made by hand."""

from typing import Literal

from msgspec.structs import replace

from accounts import ACCOUNT
from bench.simulated_claims import Tally, claim_score, runs, simple_verdict
from bench.simulated_edges import EdgeScore, Planted, same
from headwater.simulate.gold import Gold, NamedRelay, TrueClaim, TrueEdge, TrueNode


def edge(receiver: str, source: str, *, is_findable: bool = True, also: tuple[str, ...] = ()) -> TrueEdge:
    return TrueEdge(
        from_=receiver, to=source, how="copy", is_credited=False, is_findable=is_findable, also=also
    )


def gold(*edges: TrueEdge) -> Gold:
    ids = sorted({end for each in edges for end in (each.from_, each.to)})
    return Gold(
        about="", seed=0, difficulty="easy", documents={}, stories=(), quotes=(), figures=(),
        disagreements=(), claims=(), edges=edges,
        relays=(NamedRelay(document="b", source="Ledger", kind="outlet", words="the Ledger reported"),),
        nodes=tuple(TrueNode(id=id_, kind="document", name=id_.upper()) for id_ in ids),
    )  # fmt: skip


def test_edge_is_found_by_its_ends_or_by_an_equal_parent() -> None:
    planted = Planted(gold(edge("b", "a", also=("c",)), edge("c", "a")))
    assert planted.between("b", "a") == planted.between("b", "c")
    assert planted.between("a", "b") is None


def test_credited_edge_has_no_equal_parent() -> None:
    credited = replace(edge("b", "a", also=("c",)), is_credited=True)
    assert Planted(gold(credited, edge("c", "a"))).between("b", "c") is None


def test_ancestors_are_everybody_upstream() -> None:
    assert Planted(gold(edge("c", "b"), edge("b", "a"))).ancestors("c") == {"a", "b"}


def test_siblings_of_a_source_that_nobody_can_infer() -> None:
    hidden = [edge(each, "lost:s0/0", is_findable=False) for each in ("b", "c")]
    assert Planted(gold(*hidden)).are_siblings("b", "c")
    assert not Planted(gold(edge("b", "lost:s0/0"), edge("c", "lost:s0/0"))).are_siblings("b", "c")


def test_edge_scores_add_up() -> None:
    both = EdgeScore(findable=4, found=2, reported=2, right=2) + EdgeScore(findable=4, found=2, reported=2)
    assert (both.precision, both.recall, both.f1) == (0.5, 0.5, 0.5)


def test_tally_tells_inside_from_outside_and_false_support() -> None:
    tally = Tally()
    tally.add(1, 2, 2, "inside")
    tally.add(2, 2, 1, "wrongly corroborated")
    assert (tally.claims, tally.inside, tally.width, tally.wrongly_corroborated) == (2, 1, 1, 1)
    assert tally.errors == ["wrongly corroborated: said 2 to 2, true 1"]
    assert (tally + tally).share("inside") == 0.5


def test_simple_counts_know_two_verdicts() -> None:
    assert [simple_verdict(count) for count in (1, 2)] == ["single-origin", "corroborated"]


def test_names_and_runs_of_words() -> None:
    assert same("The Ledger", "ledger")
    assert runs("one two three four five six") == {
        ("one", "two", "three", "four", "five"),
        ("two", "three", "four", "five", "six"),
    }


def planted_claim(name: str, kind: Literal["event", "scene"]) -> TrueClaim:
    return TrueClaim(
        id=name, kind=kind, value=None, origins=("house:a",), carriers=(), seen=((0, 1),),
        verdicts=("unsourced",), witnesses=(),
    )  # fmt: skip


def test_a_planted_claim_that_nobody_answers_is_counted_as_planted() -> None:
    claims = planted_claim("s0/fell", "event"), planted_claim("s0/hats", "scene")
    score = claim_score(ACCOUNT, replace(gold(edge("b", "a")), claims=claims))
    assert (score.planted, score.whole.claims, score.scene.claims) == (2, 0, 0)
    assert (score + score).planted == 4
