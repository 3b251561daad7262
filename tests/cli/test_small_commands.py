"""schema, manifest, clean, trace."""

import csv
import json
from pathlib import Path

from cli_runs import Run
from headwater.export.neutral import visible


def test_the_schema_is_json(run: Run) -> None:
    made = json.loads(run("schema").stdout)
    assert made["title"] == "headwater.account/1"
    assert "Account" in made["$defs"]


def test_a_manifest_has_a_row_for_each_article(run: Run, pile: Path) -> None:
    done = run("manifest", str(pile))
    assert done.exit_code == 0
    with (pile / "headwater.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["file"] for row in rows] == ["gazette.txt", "wire.txt"]
    assert list(rows[0]) == ["file", "url", "outlet", "title", "author", "published", "collected"]


def test_a_manifest_is_not_written_over_unasked(run: Run, pile: Path) -> None:
    (pile / "headwater.csv").write_text("file,outlet\nwire.txt,Osk Wire\n")
    done = run("manifest", str(pile))
    assert done.exit_code == 2
    assert "--force" in done.stderr
    assert run("manifest", str(pile), "--force").exit_code == 0


def test_a_manifest_can_be_printed(run: Run, pile: Path) -> None:
    assert run("manifest", str(pile), "-o", "-").stdout.startswith("file,url,outlet")
    assert not (pile / "headwater.csv").exists()


def test_a_printed_manifest_steers_no_terminal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(
        "Rudder\x9b fails \u202eat Osk\n\nThe rudder did not answer, the pilot said.\n"
    )
    printed = run("manifest", str(tmp_path), "-o", "-").stdout
    assert "fails" in printed
    assert printed == visible(printed)


def test_clean_prints_the_article_and_shows_its_zones(run: Run, pile: Path) -> None:
    file = str(pile / "wire.txt")
    assert "The rudder did not answer" in run("clean", file).stdout
    shown = run("clean", file, "--show").stdout
    assert "body          “The rudder did not answer" in shown
    assert json.loads(run("clean", file, "--json").stdout)["path"] == "wire.txt"


def test_a_corrected_line_stays_corrected(run: Run, pile: Path) -> None:
    file = str(pile / "wire.txt")
    assert "The rudder" not in run("clean", file, "--drop", "5").stdout
    assert "The rudder" not in run("clean", file).stdout
    assert "The rudder" not in run("clean", str(pile)).stdout
    assert "The rudder" in run("clean", file, "--keep", "5").stdout
    assert (pile / "wire.txt.zones").read_text("utf-8").startswith("keep\t5\t“The rudder")


def test_a_correction_names_lines_of_one_article(run: Run, pile: Path) -> None:
    assert run("clean", str(pile), "--drop", "1").exit_code == 2
    assert run("clean", str(pile / "wire.txt"), "--drop", "x").exit_code == 2
    assert run("clean", str(pile / "wire.txt"), "--drop", "99").exit_code == 2
    assert not list(pile.glob("*.zones"))


def test_trace_finds_a_sentence_and_says_where(run: Run, pile: Path) -> None:
    sentence = "Nine people were hurt when the ferry hit the pier"
    done = run("trace", sentence, str(pile), "--no-cache")
    assert done.exit_code == 0
    assert "in 2 articles" in done.stdout
    found = json.loads(run("trace", sentence, str(pile), "--no-cache", "--json").stdout)
    assert len({match["passage"]["document"] for match in found["matches"]}) == 2


def test_trace_needs_words(run: Run, pile: Path) -> None:
    assert run("trace", "…", str(pile)).exit_code == 2
