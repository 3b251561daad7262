"""`headwater trace`."""

from __future__ import annotations

import click

from headwater.cli.options import PATHS, made_account, run_options
from headwater.cli.output import show, write
from headwater.errors import InputError


@click.command(short_help="Find where else a sentence stands, and the chain behind it.")
@click.argument("sentence")
@PATHS
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@run_options
def trace(
    sentence: str,
    paths: tuple[str, ...],
    *,
    as_json: bool,
    no_cache: bool,
    jobs: int,
    model: str | None,
    quiet: bool,
) -> None:
    """Find where else SENTENCE stands in the pile, in which words, and the chain behind it.

    \b
      headwater trace "At least 40 people were detained" articles/
      headwater trace "The bridge was closed" articles/ --json
    """
    from headwater.export.sentence import trace_json, trace_sentence  # noqa: PLC0415 - --help loads no model
    from headwater.export.sentence_lines import sentence_lines  # noqa: PLC0415
    from headwater.run.resources import load_encoder  # noqa: PLC0415

    if not any(character.isalnum() for character in sentence):
        raise InputError("There is no word in the sentence to trace. Give it in quotation marks.")
    account = made_account(paths, no_cache=no_cache, jobs=jobs, model=model, quiet=quiet)
    traced = trace_sentence(account, sentence, load_encoder())
    write(trace_json(traced), None) if as_json else show(sentence_lines(traced))
