import json
from pathlib import Path

from cli_runs import Run

MATERIAL = Path(__file__).parents[2] / "examples" / "material"
SMALL = Path(__file__).parents[1] / "simulate" / "world"


def test_pile_is_written_with_its_truth(run: Run, tmp_path: Path) -> None:
    options = ["--seed", "2", "--articles", "8", "--stories", "1"]
    done = run("simulate", "--material", str(MATERIAL), "--output", str(tmp_path / "pile"), *options)
    assert done.exit_code == 0
    gold = json.loads((tmp_path / "pile" / "gold.json").read_text("utf-8"))
    assert len(gold["documents"]) == 8
    assert all((tmp_path / "pile" / name).exists() for name in gold["documents"])


def test_check_counts_what_is_there(run: Run) -> None:
    done = run("simulate", "--check", str(MATERIAL))
    assert done.exit_code == 0
    assert "kinds of happening" in done.stdout


def test_check_says_what_is_missing(run: Run) -> None:
    done = run("simulate", "--check", str(SMALL))
    assert done.exit_code == 2
    assert "at least 25 are needed" in done.stdout


def test_material_and_output_are_asked_for(run: Run) -> None:
    done = run("simulate")
    assert done.exit_code == 2
    assert "--material" in done.stderr
