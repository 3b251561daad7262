"""`headwater schema`."""

from __future__ import annotations

import click


@click.command()
def schema() -> None:
    """Print the JSON Schema of an account.

    \b
      headwater schema > account.schema.json
    """
    from headwater.export.account_json import schema_json  # noqa: PLC0415 - --help loads no model

    click.echo(schema_json(), nl=False)
