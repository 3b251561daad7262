"""What can go wrong, one tree:

    HeadwaterError
    ├── InputError      the user's paths, manifest or account cannot be used
    ├── SettingError    a setting or an installed model does not fit
    └── SpanError       a record points outside its document

Each message says what to do next.
"""

from __future__ import annotations


class HeadwaterError(Exception):
    """Anything this package raises on purpose."""


class InputError(HeadwaterError):
    """What the user gave cannot be used at all."""


class SettingError(HeadwaterError):
    """A setting, or a model it names, does not fit."""


class SpanError(HeadwaterError):
    """A record points outside its document."""
