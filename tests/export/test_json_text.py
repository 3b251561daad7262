"""JSON that says the same and does nothing on a terminal."""

import json

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from headwater.export.json_text import escaped, to_line
from headwater.export.neutral import visible


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=30), max_size=4))
def test_a_record_reads_back_as_it_was_and_nothing_in_it_acts(record: dict[str, str]) -> None:
    line = to_line(record)
    assert msgspec.json.decode(line) == record
    text = line.decode("utf-8")
    assert visible(text) == text
    assert text.count("\n") == 1


def test_only_what_acts_is_escaped() -> None:
    assert to_line({"é“\u202e\x9b\U000e0041": "漢\x1b"}) == (
        '{"é“\\u202e\\u009b\\udb40\\udc41":"漢\\u001b"}\n'.encode()
    )


@given(st.text(max_size=30))
def test_lines_of_indented_json_stay_lines(text: str) -> None:
    written = json.dumps({"a": [text]}, indent=1, ensure_ascii=False)
    assert escaped(written).count("\n") == written.count("\n")
    assert json.loads(escaped(written)) == {"a": [text]}
