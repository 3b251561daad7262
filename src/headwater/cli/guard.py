"""What a user sees when something goes wrong: one line and what to do, never a traceback.

Exit statuses

    0    done; what could not be read is told on standard error and kept in the account
    1    `verify` found problems
    2    the command was not understood, or there is nothing in it to work on
    70   a fault of the program; --debug shows where
    130  interrupted
    141  whoever read the output has left
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

import click

from headwater.errors import HeadwaterError

PROBLEMS_FOUND = 1
NOT_USABLE = 2
OWN_FAULT = 70
INTERRUPTED = 130
READER_LEFT = 141


class Guarded(click.Group):
    """Commands whose every error is one clear line."""

    def invoke(self, ctx: click.Context) -> object:
        """Run a command, and turn what it raises into a line and an exit status."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except HeadwaterError as error:
            complain(str(error), NOT_USABLE)
        except BrokenPipeError:
            leave_quietly()
        except KeyboardInterrupt:
            complain("Interrupted; nothing was written.", INTERRUPTED)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:  # the outermost skin: a user is never shown a traceback unasked
            if ctx.params.get("debug"):
                raise
            complain(
                f"Headwater failed ({type(error).__name__}: {error}). This is a fault of the program: "
                "please report it with what `headwater --debug …` prints.",
                OWN_FAULT,
            )


def complain(message: str, status: int) -> NoReturn:
    """One line on standard error, then the exit status."""
    click.echo(f"headwater: {one_line(message)}", err=True)
    raise click.exceptions.Exit(status)


def one_line(message: str) -> str:
    """A message on one line with nothing in it that acts on a terminal."""
    return "".join(
        character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in message
    )


def leave_quietly() -> NoReturn:
    """End without a word: nobody reads on."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise click.exceptions.Exit(READER_LEFT)
