"""The account as JSON, and the schema that its records make."""

from __future__ import annotations

import json

import msgspec

from headwater.errors import InputError
from headwater.export.json_text import to_line
from headwater.record.account import SCHEMA, Account

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def to_json(account: Account) -> bytes:
    """One JSON object, UTF-8, one line."""
    return to_line(account)


def from_json(data: bytes) -> Account:
    """Read an account; an InputError tells where it is none."""
    try:
        account = msgspec.json.decode(data, type=Account)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(
            f"This is not an account ({error}). Make one: headwater account PATH --format json"
        ) from error
    if account.schema != SCHEMA:
        raise InputError(
            f"This account follows {account.schema!r}; this version reads {SCHEMA!r}. Make it anew."
        )
    return account


def schema() -> dict[str, object]:
    """The JSON Schema of an account, generated from its records."""
    made = msgspec.json.schema(Account)
    return {"$schema": DIALECT, "title": SCHEMA, **made}


def schema_json() -> str:
    """The JSON Schema, to be read."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
