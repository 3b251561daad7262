import json
from pathlib import Path

from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, DOCUMENTS
from cli_runs import Run
from headwater.export.account_json import to_json


def test_a_sound_account_is_said_to_hold(run: Run, account_file: Path) -> None:
    done = run("verify", str(account_file))
    assert done.exit_code == 0
    assert "6 articles and 4 claims checked" in done.stdout


def test_a_breach_is_listed_with_status_one(run: Run) -> None:
    broken = replace(ACCOUNT, claims=(replace(CLAIMS[0], verdict="unsourced"), *CLAIMS[1:]))
    done = run("verify", "-", given=to_json(broken))
    assert done.exit_code == 1
    assert done.stdout.startswith("c-groan: is unsourced")


def test_a_program_gets_an_object(run: Run, account_file: Path) -> None:
    assert json.loads(run("verify", str(account_file), "--json").stdout) == {
        "documents": 6,
        "claims": 4,
        "problems": [],
    }
    broken = replace(ACCOUNT, claims=(replace(CLAIMS[0], verdict="unsourced"), *CLAIMS[1:]))
    done = run("verify", "-", "--json", given=to_json(broken))
    assert done.exit_code == 1
    assert json.loads(done.stdout)["problems"][0]["item"] == "c-groan"


def test_the_articles_are_read_again(run: Run, account_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for document in DOCUMENTS:
        (folder / document.path).write_text(document.text, "utf-8")
    (folder / DOCUMENTS[0].path).write_text(DOCUMENTS[0].text.replace("12", "21"), "utf-8")
    done = run("verify", str(account_file), str(folder))
    assert done.exit_code == 1
    assert "01_wire.txt: reads differently from character" in done.stdout


def test_what_is_no_account_is_status_two(run: Run, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("[]")
    assert run("verify", str(tmp_path / "other.json")).exit_code == 2
    assert run("verify", str(tmp_path / "gone.json")).exit_code == 2


def test_an_account_made_is_an_account_that_holds(run: Run, pile: Path, tmp_path: Path) -> None:
    file = tmp_path / "made.json"
    run("account", str(pile), "--no-cache", "--format", "json", "-o", str(file))
    done = run("verify", str(file), str(pile))
    assert (done.exit_code, done.stdout.count("\n")) == (0, 1), done.stdout
