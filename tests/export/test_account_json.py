import json

import jsonschema
import msgspec
import pytest
from msgspec.structs import replace

from accounts import ACCOUNT
from headwater.errors import InputError
from headwater.export.account_json import from_json, schema, schema_json, to_json


def test_an_account_comes_back_as_it_was() -> None:
    assert from_json(to_json(ACCOUNT)) == ACCOUNT


def test_the_schema_admits_the_account() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(msgspec.json.decode(to_json(ACCOUNT)), schema())


def test_the_schema_refuses_what_is_no_account() -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"schema": "other"}, schema())


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b'{"schema": 1}', b"\xff\xfe"])
def test_what_is_no_account_is_told(data: bytes) -> None:
    with pytest.raises(InputError, match="not an account"):
        from_json(data)


def test_an_account_of_another_version_is_told() -> None:
    with pytest.raises(InputError, match=r"headwater\.account/9"):
        from_json(to_json(replace(ACCOUNT, schema="headwater.account/9")))


def test_the_json_is_one_line_and_the_schema_many() -> None:
    assert to_json(ACCOUNT).count(b"\n") == 1
    assert to_json(ACCOUNT).endswith(b"}\n")
    written = schema_json()
    assert written.startswith('{\n  "$schema"')
    assert written.endswith("}\n")
    assert written == json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
