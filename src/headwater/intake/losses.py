"""What could not be read, and why."""

from __future__ import annotations

from headwater.record.document import Loss
from headwater.record.identity import content_id


def loss(path: str, reason: str) -> Loss:
    """A loss under the path of what was lost."""
    return Loss(id=content_id("l", path, reason), path=path, reason=reason)
