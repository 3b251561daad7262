"""The register of outlets and agencies: names, domains, countries and publisher families."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisteredOutlet:
    """An outlet or agency as the register knows it; `family` is its publisher."""

    name: str
    kind: Literal["outlet", "agency"]
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    country: str | None = None
    family: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletRegister:
    """Outlets findable by any of their names, case folded, or by domain."""

    by_name: dict[str, RegisteredOutlet] = field(default_factory=dict)
    by_domain: dict[str, RegisteredOutlet] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> OutletRegister:
        """Read the register's tab-separated form."""
        return cls()
