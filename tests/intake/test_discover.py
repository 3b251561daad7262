"""From what the user names to files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.discover import (
    ADVICE,
    ARTICLES,
    find_files,
    folders_under,
    is_passed_over,
    shown,
    spread,
    unsupported,
    walk,
)


def pile(folder: Path, *names: str) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("text")
    return folder


def paths(*given: Path | str) -> list[str]:
    return [each.path for each in find_files([str(path) for path in given])[0]]


def reasons(*given: Path | str) -> list[tuple[str, str]]:
    return [(each.path, each.reason) for each in find_files([str(path) for path in given])[1]]


def test_each_file_once_in_the_order_of_their_names(tmp_path: Path) -> None:
    pile(tmp_path, "b.txt", "a/2.txt", "a/1.txt", "a/.hidden/3.txt")
    assert paths(tmp_path, tmp_path / "b.txt", tmp_path / "a") == ["a/1.txt", "a/2.txt", "b.txt"]
    assert paths(tmp_path / "a", tmp_path) == paths(tmp_path)


def test_paths_are_told_from_where_all_have_in_common(tmp_path: Path) -> None:
    pile(tmp_path, "one/a.txt", "two/a.txt")
    assert paths(tmp_path / "one", tmp_path / "two") == ["one/a.txt", "two/a.txt"]
    assert paths(tmp_path / "one" / "a.txt") == ["a.txt"]
    assert paths(tmp_path / "one") == ["a.txt"]


def test_nothing_named_is_nothing_found() -> None:
    assert find_files([]) == ([], [])


def test_what_leads_nowhere_is_told_as_it_was_given(tmp_path: Path) -> None:
    pile(tmp_path, "a.txt")
    missing, pattern = str(tmp_path / "b.txt"), str(tmp_path / "*.md")
    assert paths(tmp_path, missing) == ["a.txt"]
    assert reasons(tmp_path, missing, pattern) == [
        (missing, "there is no such file or folder"),
        (pattern, "there is no such file or folder"),
    ]


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    pile(tmp_path, "empty/readme.txt")
    assert paths(tmp_path / "empty") == []
    [(path, reason)] = reasons(tmp_path / "empty")
    assert (path, reason) == ("empty", "the folder holds no files")


def test_a_pattern_is_spread_and_a_name_with_its_marks_is_a_name(tmp_path: Path) -> None:
    pile(tmp_path, "a.txt", "b.txt", "deep/c.txt", "odd[1].txt")
    assert [path.name for path in spread(str(tmp_path / "[ab].txt"))] == ["a.txt", "b.txt"]
    assert [path.name for path in spread(str(tmp_path / "**" / "c.txt"))] == ["c.txt"]
    assert [path.name for path in spread(str(tmp_path / "odd[1].txt"))] == ["odd[1].txt"]
    assert spread(str(tmp_path / "*.html")) == [tmp_path / "*.html"]


def test_an_argument_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pile(tmp_path, "here/a.txt")
    monkeypatch.chdir(tmp_path / "here")
    assert spread("a.txt") == [tmp_path / "here" / "a.txt"]
    assert spread("../here") == [tmp_path / "here"]


def test_a_link_is_followed_but_not_in_a_circle(tmp_path: Path) -> None:
    pile(tmp_path, "pile/a.txt", "elsewhere/b.txt")
    (tmp_path / "pile" / "round").symlink_to(tmp_path / "pile")
    (tmp_path / "pile" / "there").symlink_to(tmp_path / "elsewhere")
    assert paths(tmp_path / "pile") == ["a.txt", "there/b.txt"]
    [(path, reason)] = reasons(tmp_path / "pile")
    assert path == "pile/round"
    assert "leads back" in reason


def test_a_link_to_nothing_is_still_a_file_that_was_named(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    assert paths(tmp_path / "gone.txt") == ["gone.txt"]


def test_folders_are_read_in_order_without_hidden_ones(tmp_path: Path) -> None:
    pile(tmp_path, "b/1.txt", "a/2.txt", ".git/3.txt", "c.txt")
    lost: list[tuple[Path, str]] = []
    assert [place.name for place, _ in folders_under(tmp_path, lost)] == [tmp_path.name, "a", "b"]
    assert lost == []


def test_a_walk_passes_over_what_is_about_the_folder(tmp_path: Path) -> None:
    pile(
        tmp_path,
        "a.txt",
        "a.txt.zones",
        "README.md",
        "headwater.csv",
        "gold.json",
        "headwater.decisions.jsonl",
    )
    assert [file.name for file in walk(tmp_path)[0]] == ["a.txt"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (".hidden.txt", True),
        ("Readme", True),
        ("LICENSE.txt", True),
        ("notice.de.md", True),
        ("Headwater.JSONL", True),
        ("article.ZONES", True),
        ("notices.txt", False),
        ("zones", False),
        ("gold.jsonl", False),
        ("my readme.txt", False),
    ],
)
def test_what_is_no_article_by_its_name(name: str, expected: bool) -> None:
    assert is_passed_over(name) is expected


@pytest.mark.parametrize("ending", sorted(ARTICLES))
def test_endings_that_are_read(ending: str) -> None:
    assert unsupported(Path(f"article{ending}")) is None
    assert unsupported(Path(f"article{ending.upper()}")) is None


@pytest.mark.parametrize("ending", sorted(ADVICE))
def test_endings_that_are_not_read_come_with_advice(ending: str) -> None:
    reason = unsupported(Path(f"article{ending}"))
    assert reason is not None
    assert ending in reason
    assert ADVICE[ending] in reason


def test_other_endings_and_none() -> None:
    assert "without an ending" in (unsupported(Path("article")) or "")
    assert ".mp4 are not read" in (unsupported(Path("article.mp4")) or "")


@given(st.binary(min_size=1, max_size=12).filter(lambda name: b"\0" not in name and b"/" not in name))
def test_any_name_is_shown_as_text(name: bytes) -> None:
    path = shown(Path(os.fsdecode(name)))
    assert path.encode("utf-8").decode("utf-8") == path
