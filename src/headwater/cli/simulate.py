"""`headwater simulate`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from headwater.cli.output import write_folder
from headwater.errors import InputError

if TYPE_CHECKING:
    from headwater.simulate.difficulty import Level


@click.command(short_help="Grow a pile of which the truth is known, to measure with.")
@click.option("--material", metavar="DIR", help="The folder with the language of the world.")
@click.option("--output", "-o", metavar="DIR", help="Write the articles and `gold.json` there.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed gives the same pile.")
@click.option(
    "--difficulty",
    type=click.Choice(("easy", "medium", "hard")),
    default="medium",
    show_default=True,
    help="How much is hidden, rewritten, wrong and lost.",
)
@click.option("--articles", type=click.IntRange(4), default=40, show_default=True, help="How many in all.")
@click.option(
    "--stories", type=click.IntRange(1), default=4, show_default=True, help="About how many things."
)
@click.option("--check", "checked", metavar="DIR", help="Only say what is wrong with the material in DIR.")
def simulate(
    *,
    material: str | None,
    output: str | None,
    seed: int,
    difficulty: Level,
    articles: int,
    stories: int,
    checked: str | None,
) -> None:
    """Grow stories through an invented news world; write the articles and the truth about them.

    \b
      headwater simulate --check material/
      headwater simulate --material material/ --seed 7 --difficulty hard -o pile/
    """
    from headwater.simulate.material import read_material  # noqa: PLC0415 - --help loads nothing
    from headwater.simulate.simulate import files_of  # noqa: PLC0415
    from headwater.simulate.simulate import simulate as simulated  # noqa: PLC0415

    if checked is not None:
        check(Path(checked))
        return
    if material is None or output is None:
        raise InputError("Name the material and where to write: --material DIR --output DIR.")
    world = read_material(Path(material))
    pile = simulated(world, seed, difficulty, articles=articles, stories=stories)
    write_folder(files_of(pile), output)
    click.echo(f"Wrote {len(pile.gold.documents)} articles and gold.json into {output}.", err=True)


def check(folder: Path) -> None:
    """Print what is wrong with a folder of material; an InputError where anything is."""
    from headwater.simulate.check import problems  # noqa: PLC0415
    from headwater.simulate.material import read_material  # noqa: PLC0415

    material = read_material(folder)
    found = list(problems(material))
    for problem in found:
        click.echo(problem)
    if found:
        raise InputError(f"{folder}: {len(found)} problems. See docs/how-to/material.md.")
    click.echo(f"{folder}: {len(material.kinds)} kinds of happening, {material.patterns} patterns.")
