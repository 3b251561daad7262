"""How well the planted truth of simulated piles is found again.

    python -m bench.simulated --material DIR --seeds 1,2,3 --difficulty easy,medium,hard [--errors FILE]

What holds is told by the world that wrote the articles; no reader has labelled anything.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import click

from bench.simulated_claims import ClaimScore, Tally, claim_score
from bench.simulated_edges import EdgeScore, edge_score
from bench.table import markdown_table, percent
from headwater.run.pipeline import account
from headwater.settings import Settings
from headwater.simulate.difficulty import LEVELS, Level
from headwater.simulate.material import Material, read_material
from headwater.simulate.simulate import files_of, simulate

MATERIAL = Path(__file__).parent / "material"
KINDS = ("statement", "event", "figure", "scene")
Scores = tuple[EdgeScore, ClaimScore]


def measured(material: Material, seed: int, level: Level, articles: int, stories: int) -> Scores:
    """The scores of one simulated pile."""
    pile = simulate(material, seed, level, articles=articles, stories=stories)
    with TemporaryDirectory() as folder:
        for name, text in files_of(pile).items():
            (Path(folder) / name).write_text(text, "utf-8")
        made = account([folder], Settings())
    edges, claims = edge_score(made, pile.gold), claim_score(made, pile.gold)
    for tally in (edges, claims.whole, claims.aligned, claims.carried):
        tally.errors = [f"seed {seed} {level}: {error}" for error in tally.errors]
    return edges, claims


def rows(edges: EdgeScore, claims: ClaimScore) -> Iterator[tuple[str, str, str]]:
    """Each figure, ours and what is wanted at medium difficulty."""
    yield "edges: precision", percent(edges.precision), ""
    yield "edges: recall", percent(edges.recall), ""
    yield "edges: F1", percent(edges.f1), ">= 80 %"
    yield "direction right", percent(edges.turned_right / max(1, edges.directed)), ">= 90 %"
    yield "lost sources found", f"{edges.lost_found} of {edges.lost}", ""
    yield "planted claims: answered by one of ours", f"{claims.whole.claims} of {claims.planted}", ""
    yield from of_tally("planted claims", claims.whole, (">= 93 %", "< 1.5", "< 1 %"))
    for kind in KINDS:
        tally = getattr(claims, kind)
        yield f"planted {kind}s: true number inside", f"{tally.inside} of {tally.claims}", ""
    yield from of_tally("as aligned", claims.aligned, ("", "", ""))
    yield from of_tally("that it was said", claims.carried, ("", "", ""))
    for name in ("articles", "outlets", "clusters"):
        yield from of_tally(f"counting {name}", getattr(claims, name), ("", "", ""))


def of_tally(name: str, tally: Tally, wanted: tuple[str, str, str]) -> Iterator[tuple[str, str, str]]:
    """The figures of one way to count."""
    yield f"{name}: how many", str(tally.claims), ""
    yield f"{name}: true number inside", percent(tally.share("inside")), wanted[0]
    yield f"{name}: mean width", f"{tally.share('width'):.2f}", wanted[1]
    yield f"{name}: mean error of the middle", f"{tally.share('error'):.2f}", ""
    yield f"{name}: wrongly corroborated", percent(tally.share("wrongly_corroborated")), wanted[2]
    if tally.right_verdicts:
        yield f"{name}: verdict right", percent(tally.share("right_verdicts")), ""


def totals(material: Material, seeds: list[int], level: Level, articles: int, stories: int) -> Scores:
    """The scores of all piles of one difficulty, added up."""
    edges, claims = EdgeScore(), ClaimScore()
    for seed in seeds:
        found = measured(material, seed, level, articles, stories)
        edges, claims = edges + found[0], claims + found[1]
    return edges, claims


@click.command()
@click.option("--material", default=str(MATERIAL), show_default=True)
@click.option("--seeds", default="1,2,3", show_default=True)
@click.option("--difficulty", default=",".join(LEVELS), show_default=True)
@click.option("--articles", default=40, show_default=True)
@click.option("--stories", default=4, show_default=True)
@click.option("--errors", metavar="FILE", help="List there what went wrong, to look at one by one.")
def main(material: str, seeds: str, difficulty: str, articles: int, stories: int, errors: str | None) -> None:
    """Print the table of the planted truth."""
    world = read_material(Path(material))
    columns: list[list[tuple[str, str, str]]] = []
    missed: list[str] = []
    levels = [cast(Level, level) for level in difficulty.split(",")]
    for level in levels:
        edges, claims = totals(world, [int(seed) for seed in seeds.split(",")], level, articles, stories)
        columns.append(list(rows(edges, claims)))
        missed += [*edges.errors, *claims.whole.errors, *claims.aligned.errors, *claims.carried.errors]
    table = [
        (name, *(column[at][1] for column in columns), wanted)
        for at, (name, _, wanted) in enumerate(columns[0])
    ]
    click.echo(markdown_table(("figure", *levels, "wanted at medium"), table))
    if errors:
        Path(errors).write_text("\n".join(missed) + "\n", "utf-8")


if __name__ == "__main__":
    main()
