"""The docs tell what there is: links lead somewhere, commands parse, every key and every page is told."""

import importlib.util
import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import click
import pytest

from headwater.cli.main import main
from headwater.export.account_json import schema

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
DATA = ROOT / "src" / "headwater"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
COMMAND_PAGES = [page for page in PAGES if page.name != "commands.md"]  # that one is printed by the program

FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\(([^)\s]+)\)")
INLINE = re.compile(r"`([^`\n]+)`")
REPOSITORY_PATH = re.compile(r"(?:src|docs|tests|bench|scripts|examples|data|changelog\.d)/[\w./*-]*")
MODULE = re.compile(r"headwater(?!\.(?:csv|jsonl)$)(?:\.[a-z_]+)+")
SHELL_STOPS = {"|", ">", ">>", "&&", ";"}


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return FENCE.sub("", page.read_text("utf-8"))


def anchor(heading: str) -> str:
    """What a link to a heading is called."""
    return re.sub(r"[^\w -]", "", heading.strip().lower()).replace(" ", "-")


def headings(page: Path) -> set[str]:
    return {anchor(line.lstrip("#")) for line in prose(page).splitlines() if line.startswith("#")}


def shown_commands(page: Path) -> Iterator[list[str]]:
    """Every call of `headwater` in a block or between backquotes, as words."""
    text = page.read_text("utf-8")
    lines = [line for _, block in FENCE.findall(text) for line in block.splitlines()]
    lines += [code for code in INLINE.findall(prose(page)) if "--" in code or "PATH" in code]
    for line in lines:
        if re.match(r"\s*(\$ |cat .*\| *)?headwater ", line):
            yield from calls(shlex.split(line.strip().removeprefix("$ "), comments=True))


def calls(words: list[str]) -> Iterator[list[str]]:
    """The calls of `headwater` on one line of a shell."""
    stops = [number for number, word in enumerate(words) if word in SHELL_STOPS]
    for start, stop in zip([0, *(n + 1 for n in stops)], [*stops, len(words)], strict=True):
        if words[start:stop][:1] == ["headwater"]:
            yield words[start + 1 : stop]


def test_pages_are_found() -> None:
    assert {"README.md", "docs/tutorial.md", "docs/ideas/origin.md"} <= {name_of(page) for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_leads_to_a_file_and_a_heading(page: Path) -> None:
    for target in LINK.findall(prose(page)):
        if "://" in target:
            continue
        file, _, heading = target.partition("#")
        place = (page.parent / file).resolve() if file else page
        assert place.exists(), f"{name_of(page)} links to {target}"
        assert not heading or heading in headings(place), f"{name_of(page)}: no heading for {target}"


def test_every_page_is_in_the_index() -> None:
    index = DOCS / "README.md"
    linked = {(DOCS / target.split("#")[0]).resolve() for target in LINK.findall(prose(index))}
    missing = [name_of(page) for page in DOCS.rglob("*.md") if page != index and page not in linked]
    assert not missing, "add these to docs/README.md"


@pytest.mark.parametrize("page", COMMAND_PAGES, ids=name_of)
def test_every_command_shown_is_understood(page: Path) -> None:
    group = click.Context(main, info_name="headwater", **main.context_settings)
    for words in shown_commands(page):
        try:
            main.commands[words[0]].make_context(words[0], words[1:], parent=group)
        except click.ClickException as error:
            pytest.fail(f"{name_of(page)} shows headwater {shlex.join(words)}: {error.format_message()}")


def test_commands_are_found_in_blocks_sessions_and_pipes() -> None:
    found = [words for page in COMMAND_PAGES for words in shown_commands(page)]
    assert set(main.commands) == {words[0] for words in found}
    assert ["verify", "-"] in found
    assert calls_of("cat a.jsonl | headwater account - > b.json") == [["account", "-"]]


def calls_of(line: str) -> list[list[str]]:
    return list(calls(shlex.split(line)))


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_file_and_module_that_is_named_exists(page: Path) -> None:
    for code in INLINE.findall(prose(page)):
        if REPOSITORY_PATH.fullmatch(code):
            base = DATA if code.startswith("data/") else ROOT
            assert any(base.glob(code.rstrip("/"))), f"{name_of(page)} names {code}"
        elif MODULE.fullmatch(code):
            assert importlib.util.find_spec(code), f"{name_of(page)} names {code}"


def test_every_target_of_make_that_is_shown_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    for page in PAGES:
        code = [*INLINE.findall(prose(page)), *(block for _, block in FENCE.findall(page.read_text("utf-8")))]
        shown = {name for each in code for name in re.findall(r"^make ([a-z]+)", each, re.MULTILINE)}
        assert shown <= targets, name_of(page)


def records(of: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Each record of a schema with the keys it has."""
    for name, record in of["$defs"].items():
        for key, value in record.get("properties", {}).items():
            yield name, key, value


def test_every_key_and_every_value_of_the_account_is_described() -> None:
    told = set(re.findall(r"[\w-]+", " ".join(re.findall(r"`([^`\n]+)`", (DOCS / "account.md").read_text()))))
    for record, key, value in records(schema()):
        assert key in told, f"docs/account.md does not name {record}.{key}"
        missing = [word for word in value.get("enum", []) if word is not None and not is_told(word, told)]
        assert not missing, f"docs/account.md does not name these values of {record}.{key}: {missing}"


def is_told(value: str, told: set[str]) -> bool:
    return set(value.split()) <= told


def test_sessions_and_briefs_have_been_filled_in() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        for lines in re.findall(r"<!-- brief: .*?-->\n```\n(.*?)```", text, re.DOTALL):
            assert len(lines.splitlines()) > 10, f"run: python scripts/show_brief.py {name_of(page)}"
        for lines in re.findall(r"<!-- session.*?-->\n```console\n(.*?)```", text, re.DOTALL):
            assert has_output(lines), f"run: python scripts/show_brief.py {name_of(page)}"


def has_output(session: str) -> bool:
    return any(not line.startswith("$ ") for line in session.splitlines())


@pytest.fixture(scope="module")
def filler() -> ModuleType:
    """The script that fills in pages."""
    spec = importlib.util.spec_from_file_location("show_brief", ROOT / "scripts" / "show_brief.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_session_is_run_anew_in_its_folder(filler: ModuleType, tmp_path: Path) -> None:
    opening = '<!-- session 2 lines from "two" -->\n```console\n$ printf "one\\ntwo\\nthree\\nfour"\n'
    closing = "$ touch here\n```\nAfter"
    made = filler.renewed(f"{opening}old\n{closing}", tmp_path)
    assert made == f"{opening}[...]\ntwo\nthree\n[...]\n{closing}"
    assert (tmp_path / "here").exists()
    assert filler.renewed(made, tmp_path) == made
