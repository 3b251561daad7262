"""claim, actor, diff."""

import json
from pathlib import Path

from cli_runs import Run


def test_two_articles_lie_side_by_side(run: Run, pile: Path) -> None:
    pages = (str(pile / "wire.txt"), str(pile / "gazette.txt"))
    shown = run("diff", *pages, "--quiet").stdout
    assert shown.startswith("Both tell\n")
    assert "The rudder did not answer" in shown.split("Only ")[1]
    made = json.loads(run("diff", *pages, "--format", "json", "--quiet").stdout)
    assert len(made["shared"]) >= 1
    assert len(made["documents"]) == 2


def test_the_first_article_named_comes_first(run: Run, pile: Path) -> None:
    wire, gazette = str(pile / "wire.txt"), str(pile / "gazette.txt")
    there = json.loads(run("diff", wire, gazette, "--format", "json", "--quiet").stdout)
    back = json.loads(run("diff", gazette, wire, "--format", "json", "--quiet").stdout)
    assert there["documents"] == back["documents"][::-1]
    assert there["only_first"] == back["only_second"]


def test_one_article_has_no_other_side(run: Run, pile: Path) -> None:
    page = str(pile / "wire.txt")
    done = run("diff", page, page, "--quiet")
    assert done.exit_code == 2
    assert "two files" in done.stderr


def test_everything_on_an_actor(run: Run, pile: Path) -> None:
    shown = run("actor", "feld", str(pile), "--quiet").stdout
    assert shown.startswith("Runa Feld, person\n")
    assert "The rudder did not answer" in shown
    (made,) = json.loads(run("actor", "Runa Feld", str(pile), "--json", "--quiet").stdout)
    assert made["actor"]["name"] == "Runa Feld"
    assert made["quotes"]


def test_everything_on_a_claim(run: Run, pile: Path) -> None:
    account = json.loads(run("account", str(pile), "--format", "json", "--quiet").stdout)
    first = account["claims"][0]
    shown = run("claim", first["id"], str(pile), "--quiet").stdout
    assert "In whose words" in shown
    (made,) = json.loads(run("claim", first["id"], str(pile), "--json", "--quiet").stdout)
    assert made["claim"] == first


def test_who_or_what_is_not_there_is_told(run: Run, pile: Path) -> None:
    assert "Nobody" in run("actor", "Zebedee", str(pile), "--quiet").stderr
    assert "No claim" in run("claim", "kzzz", str(pile), "--quiet").stderr


def test_articles_of_one_name_in_two_folders_keep_their_sides(run: Run, pile: Path) -> None:
    for folder, name in (("one", "wire.txt"), ("two", "gazette.txt"), ("two/one", "gazette.txt")):
        (pile / folder).mkdir(parents=True, exist_ok=True)
        (pile / folder / "a.txt").write_text((pile / name).read_text("utf-8"), "utf-8")

    def first(*files: str) -> str:
        done = run("diff", *(str(pile / file) for file in files), "--json", "--quiet")
        return str(json.loads(done.stdout)["documents"][0])

    for files in (("one/a.txt", "two/a.txt"), ("one/a.txt", "two/one/a.txt")):
        assert first(*files) == first(*files)
        assert first(*files) != first(*files[::-1])
    assert first("one/a.txt", "two/a.txt") == first("one/a.txt", "two/one/a.txt")
