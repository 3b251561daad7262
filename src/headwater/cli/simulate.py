"""`headwater simulate`."""

from __future__ import annotations

from pathlib import Path

import click

from headwater.errors import InputError


@click.command(short_help="Grow a pile of which the truth is known, to measure with.")
@click.option("--check", "checked", metavar="DIR", help="Only say what is wrong with the material in DIR.")
def simulate(*, checked: str | None) -> None:
    """Grow stories through an invented news world; write the articles and the truth about them.

    \b
      headwater simulate --check material/
    """
    if checked is not None:
        check(Path(checked))


def check(folder: Path) -> None:
    """Print what is wrong with a folder of material; an InputError where anything is."""
    from headwater.simulate.check import problems  # noqa: PLC0415 - --help loads nothing
    from headwater.simulate.material import read_material  # noqa: PLC0415

    material = read_material(folder)
    found = list(problems(material))
    for problem in found:
        click.echo(problem)
    if found:
        raise InputError(f"{folder}: {len(found)} problems. See docs/how-to/material.md.")
    click.echo(f"{folder}: {len(material.kinds)} kinds of happening, {material.patterns} patterns.")
