"""`headwater same`, `headwater different` and `headwater decisions`."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from headwater.cli.guard import one_line
from headwater.cli.options import PATHS, made_account, run_options
from headwater.errors import InputError

if TYPE_CHECKING:
    from headwater.record.account import Account
    from headwater.record.decision import Decision, Judgement, Pointer

BY = click.option("--by", metavar="NAME", help="Who decides; your user name unless given.")


def judging(command: Callable[..., None]) -> Callable[..., None]:
    """What the two commands take: two names, the pile, and how to run."""
    for argument in (run_options, BY, PATHS, click.argument("other"), click.argument("one")):
        command = argument(command)
    return command


@click.command(short_help="Decide that two names are one actor.")
@judging
def same(one: str, other: str, paths: tuple[str, ...], **given: bool | int | str | None) -> None:
    """Decide that ONE and OTHER, names or ids of actors, are one.

    The decision is kept in headwater.decisions.jsonl beside the articles, with who made it and when,
    and holds in every later run over them. `headwater decisions --undo` takes it back.

    \b
      headwater same "Mo Cole" "Maurice Cole" articles/
    """
    judge("same", (one, other), paths, given)


@click.command(short_help="Decide that two names are two actors.")
@judging
def different(one: str, other: str, paths: tuple[str, ...], **given: bool | int | str | None) -> None:
    """Decide that ONE and OTHER, names or ids of actors, are two.

    Kept as `headwater same` keeps it. What one article itself takes for one stays one.

    \b
      headwater different "Anna Lind" "Lind" articles/
    """
    judge("different", (one, other), paths, given)


@click.command(short_help="List what was decided about actors, or undo it.")
@PATHS
@click.option("--undo", metavar="ID", help="Take this decision back.")
@click.option("--json", "as_json", is_flag=True, help="One decision a line, as they are kept.")
@BY
def decisions(paths: tuple[str, ...], undo: str | None, by: str | None, *, as_json: bool) -> None:
    """List the decisions about actors that hold for the articles under PATH.

    \b
      headwater decisions articles/
      headwater decisions articles/ --undo j12ab34cd56ef
    """
    from headwater.export.json_text import to_line  # noqa: PLC0415 - not for --help
    from headwater.intake.decisions import add_decision, read_decisions  # noqa: PLC0415
    from headwater.record.decision import decision, standing  # noqa: PLC0415

    held = standing(read_decisions(paths)[0])
    if undo:
        if undo not in {each.id for each in held}:
            raise InputError(f"No decision {undo} holds here. `headwater decisions` lists those that do.")
        add_decision(paths, decision("undone", by=by or getpass.getuser(), at=now(), undoes=undo))
        held = [each for each in held if each.id != undo]
    for each in held:
        click.echo(to_line(each) if as_json else one_line(told(each)), nl=not as_json)


def told(one: Decision) -> str:
    """A decision in words."""
    sides = " and ".join(f"“{side.words}” ({side.path})" for side in (one.left, one.right) if side)
    return f"{one.id}  {one.judgement}  {sides}  by {one.by}, {one.at}"


def judge(
    judgement: Judgement,
    names: tuple[str, str],
    paths: tuple[str, ...],
    given: dict[str, bool | int | str | None],
) -> None:
    """Keep one decision about the words that two names stand for."""
    from headwater.intake.decisions import add_decision  # noqa: PLC0415 - not for --help
    from headwater.record.decision import decision  # noqa: PLC0415

    by = str(given.pop("by") or getpass.getuser())
    account = made_account(paths, **given)  # type: ignore[arg-type]  # click has checked them
    one = meant(account, names[0])
    other = meant(account, names[1], elsewhere=one)
    if one == other:
        raise InputError("Both names point at the same words. Give another name, or the ids of two actors.")
    made = decision(judgement, by=by, at=now(), between=(one, other))
    file = add_decision(paths, made)
    click.echo(one_line(f"{made.id}: “{one.words}” and “{other.words}” are {judgement}, kept in {file}"))


def meant(account: Account, name: str, elsewhere: Pointer | None = None) -> Pointer:
    """The words that a name points at; an InputError where nobody or several are called so."""
    from headwater.export.pointing import actors_called, pointer_to, told_apart  # noqa: PLC0415

    found = actors_called(account, name)
    if len(found) != 1:
        told = f"Several actors are called {name!r}: {told_apart(found)}. Give an id." if found else ""
        raise InputError(told or f"No actor is called {name!r}. Give a name as the articles write it.")
    return pointer_to(account, found[0], name, elsewhere)


def now() -> str:
    """The present moment as ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")
