"""same, different, decisions."""

import json
from pathlib import Path

import pytest

from cli_runs import Run


def test_a_decision_is_kept_signed_listed_and_undone(run: Run, pile: Path) -> None:
    done = run("same", "Osk", "Runa Feld", str(pile), "--by", "Ann", "--no-cache", "-q")
    assert done.exit_code == 0, done.stderr
    listed = run("decisions", str(pile)).stdout
    assert "same  “" in listed
    assert "by Ann" in listed
    id_ = listed.split()[0]
    assert run("decisions", str(pile), "--undo", id_).stdout == ""
    assert run("decisions", str(pile)).stdout == ""
    assert len((pile / "headwater.decisions.jsonl").read_text("utf-8").splitlines()) == 2


def test_decisions_are_records_for_a_program(run: Run, pile: Path) -> None:
    run("same", "Osk", "Runa Feld", str(pile), "--by", "Ann", "--no-cache", "-q")
    (made,) = map(json.loads, run("decisions", str(pile), "--json").stdout.splitlines())
    assert (made["judgement"], made["by"]) == ("same", "Ann")
    assert {made["left"]["words"], made["right"]["words"]} == {"Osk", "Runa Feld"}


def test_who_is_not_there_cannot_be_decided_about(run: Run, pile: Path) -> None:
    done = run("different", "Nobody Atall", "Runa Feld", str(pile), "--no-cache", "-q")
    assert done.exit_code == 2
    assert "No actor is called 'Nobody Atall'" in done.stderr
    assert not (pile / "headwater.decisions.jsonl").exists()


def test_nobody_is_another_than_himself(run: Run, pile: Path) -> None:
    (pile / "wire.txt").unlink()
    done = run("same", "Osk", "osk", str(pile), "--no-cache", "-q")
    assert done.exit_code == 2


def test_what_was_never_decided_cannot_be_undone(run: Run, pile: Path) -> None:
    done = run("decisions", str(pile), "--undo", "j0")
    assert done.exit_code == 2
    assert "No decision j0" in done.stderr


@pytest.mark.parametrize("name", ["wi\x1b[2Jre.txt", "wi\nre.txt", "wi\u202ere.txt"])
def test_a_decision_is_listed_on_one_line_that_acts_on_nothing(run: Run, pile: Path, name: str) -> None:
    (pile / "wire.txt").rename(pile / name)
    made = run("same", "Osk", "Runa Feld", str(pile), "--by", "A\x1bnn", "--no-cache", "-q")
    assert made.exit_code == 0, made.stderr
    listed = run("decisions", str(pile))
    for printed in (made.stdout, listed.stdout):
        assert printed.count("\n") == 1
        assert printed.removesuffix("\n").isprintable()
