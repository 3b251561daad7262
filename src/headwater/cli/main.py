"""The command `headwater`."""

from __future__ import annotations

import sys

import click

from headwater.cli.account import account
from headwater.cli.clean import clean
from headwater.cli.decide import decisions, different, same
from headwater.cli.everything import actor, claim, diff
from headwater.cli.guard import Guarded
from headwater.cli.manifest import manifest
from headwater.cli.mark import mark
from headwater.cli.schema import schema
from headwater.cli.simulate import simulate
from headwater.cli.trace import trace
from headwater.cli.verify import verify

COMMANDS = (
    account,
    actor,
    claim,
    clean,
    decisions,
    diff,
    different,
    manifest,
    mark,
    same,
    schema,
    simulate,
    trace,
    verify,
)


@click.group(cls=Guarded, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="Show the traceback where the program itself fails.")
@click.version_option(package_name="headwater")
def main(debug: bool) -> None:
    """Read a pile of news articles on one affair; tell what happened, who says so, who
    took it from whom, and how many independent sources stand behind each claim.

    Headwater settles nothing and invents nothing: every line rests on words that stand
    in an article.

    \b
      headwater account articles/                         the brief
      headwater account articles/ --format html -o r.html a page to click through
      headwater account articles/ --format json > a.json  the account, to compute with
      headwater verify a.json articles/                   does it still hold?
      headwater trace "At least 40 were hurt" articles/   one sentence, and whence it comes
      headwater manifest articles/                        say what scraping has lost

    \b
    Exit status
      0    done; files that could not be read are told on standard error
      1    `verify` found problems
      2    the command was not understood, or there is nothing in it to work on
      70   a fault of the program; --debug shows where
      130  interrupted
      141  whoever read the output has left
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


for command in COMMANDS:
    main.add_command(command)
