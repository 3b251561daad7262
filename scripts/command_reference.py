"""Write `docs/commands.md`: what every command's --help says.

python scripts/command_reference.py
"""

from __future__ import annotations

from pathlib import Path

import click

from headwater.cli.main import main

PAGE = Path(__file__).parent.parent / "docs" / "commands.md"
WIDTH = 88


def help_of(command: click.Command, name: str) -> str:
    """A command's --help as a user reads it."""
    context = click.Context(
        command,
        info_name=name,
        terminal_width=WIDTH,
        help_option_names=list(main.context_settings["help_option_names"]),
    )
    return command.get_help(context)


def reference() -> str:
    """The page: `headwater` itself, then its commands by name."""
    parts = ["# Commands\n\nMade from `--help` by `scripts/command_reference.py`.\n"]
    commands = [
        ("headwater", main),
        *((f"headwater {name}", main.commands[name]) for name in sorted(main.commands)),
    ]
    parts += [f"## {name}\n\n```\n{help_of(command, name)}\n```\n" for name, command in commands]
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(reference(), "utf-8")
