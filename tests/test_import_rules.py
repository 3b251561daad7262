"""The layers of the package: who may import whom, and who may touch the outside."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "src" / "headwater"
STAGES = ("clean", "mark", "gather", "collate", "trace", "weigh", "export")
FILES = sorted(ROOT.rglob("*.py"))
OUTSIDE_MODULES = {"os", "pathlib", "socket", "subprocess", "requests", "httpx", "urllib.request", "sqlite3"}


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def layer(path: Path) -> str:
    parts = path.relative_to(ROOT).parts
    return parts[0] if len(parts) > 1 else ""


def ours(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imports(path) if name.startswith("headwater.")}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_layer_imports_only_what_it_may(path: Path) -> None:
    allowed = {
        "record": {"record"},
        "data": {"data"},
        **{stage: {"record", "errors", "data", stage} for stage in (*STAGES, "intake", "store")},
    }
    if layer(path) in allowed:
        assert ours(path) <= allowed[layer(path)]


@pytest.mark.parametrize(
    "path", [path for path in FILES if layer(path) in STAGES], ids=lambda path: str(path.relative_to(ROOT))
)
def test_stage_does_no_io(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"open", "print", "input"}
    assert not set(imports(path)) & OUTSIDE_MODULES


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_heavy_engines_stay_in_their_module(path: Path) -> None:
    heavy = {"pyspark", "ray", "torch", "sqlalchemy"}
    assert layer(path) in {"run", "store"} or not {name.split(".")[0] for name in imports(path)} & heavy
