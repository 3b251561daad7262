import json
from html import unescape

from headwater.simulate.material import read_material
from headwater.simulate.simulate import Simulated, files_of, shared_out, simulate

from .conftest import MATERIAL

Piles = tuple[Simulated, ...]


def test_same_seed_gives_the_same_pile_and_another_seed_another() -> None:
    material = read_material(MATERIAL)
    first, again, other = (
        files_of(simulate(material, seed, "hard", articles=12, stories=1)) for seed in (5, 5, 6)
    )
    assert first == again
    assert first != other


def test_articles_are_shared_out() -> None:
    assert shared_out(10, 3) == [4, 3, 3]


def test_pile_has_as_many_articles_as_were_asked_for(simulated: Piles) -> None:
    for pile in simulated:
        assert len(pile.gold.documents) == 24
        assert set(pile.gold.documents) <= set(pile.files)
        assert sorted(name for story in pile.gold.stories for name in story) == sorted(pile.gold.documents)


def test_every_planted_sentence_stands_in_its_article(simulated: Piles) -> None:
    for pile in simulated:
        for claim in pile.gold.claims:
            for witness in claim.witnesses:
                assert witness.sentence in unescape(pile.files[witness.document])
                assert witness.words in witness.sentence


def test_quotes_relays_and_figures_stand_in_their_articles(simulated: Piles) -> None:
    for pile in simulated:
        gold = pile.gold
        for item in (*gold.relays, *gold.quotes, *gold.figures):
            assert item.words in unescape(pile.files[item.document])
        for differing in gold.disagreements:
            assert differing.a.value != differing.b.value


def test_no_slot_is_left_open(simulated: Piles) -> None:
    for pile in simulated:
        for name, text in pile.files.items():
            assert "{" not in text, name


def test_careful_reader_is_never_wrong_about_the_number_of_origins(simulated: Piles) -> None:
    for pile in simulated:
        for claim in pile.gold.claims:
            for low, high in claim.seen:
                assert low <= len(claim.origins) <= high, claim.id


def test_true_stemma_has_no_ring(simulated: Piles) -> None:
    for pile in simulated:
        sources: dict[str, set[str]] = {}
        for edge in pile.gold.edges:
            sources.setdefault(edge.from_, set()).add(edge.to)
        seen: set[str] = set()

        def visit(node: str, path: tuple[str, ...], sources: dict[str, set[str]] = sources) -> None:
            assert node not in path
            for source in sorted(sources.get(node, ())):
                visit(source, (*path, node))

        for node in sorted(sources):
            visit(node, ())
            seen.add(node)
        assert {edge.to for edge in pile.gold.edges} <= {node.id for node in pile.gold.nodes}


def test_worlds_grow_all_that_news_does(simulated: Piles) -> None:
    edges = [edge for pile in simulated for edge in pile.gold.edges]
    assert {edge.how for edge in edges} == {"copy", "rewrite", "translation", "opinion", "revision"}
    assert {edge.is_credited for edge in edges} == {True, False}
    assert any(edge.to.startswith("lost:") for edge in edges)
    receivers = [(number, edge.from_) for number, pile in enumerate(simulated) for edge in pile.gold.edges]
    assert len(receivers) > len(set(receivers)), "nobody has two parents"
    assert any(pile.gold.disagreements for pile in simulated)


def test_harder_worlds_hide_and_reword_more(simulated: Piles) -> None:
    def share(level: str) -> float:
        edges = [e for pile in simulated if pile.gold.difficulty == level for e in pile.gold.edges]
        return sum(edge.is_credited for edge in edges) / len(edges)

    assert share("easy") > share("medium") > share("hard")


def test_who_is_said_to_credit_another_names_its_outlet_on_the_page(simulated: Piles) -> None:
    for pile in simulated:
        outlets = {node.id: node.name for node in pile.gold.nodes}
        pages = files_of(pile)
        for edge in pile.gold.edges:
            assert not edge.is_credited or outlets[edge.to] in pages[edge.from_]


def test_gold_is_json(simulated: Piles) -> None:
    assert json.loads(files_of(simulated[0])["gold.json"])["about"]
