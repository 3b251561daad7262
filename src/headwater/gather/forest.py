"""A disjoint-set forest: what has been found to be one."""

from __future__ import annotations


class Forest:
    """Numbered items in groups; the least number of a group stands for it."""

    def __init__(self, size: int) -> None:
        self._above = list(range(size))
        self._members = {item: [item] for item in range(size)}

    def root(self, item: int) -> int:
        """The item that stands for the group of this one."""
        while self._above[item] != item:
            self._above[item] = self._above[self._above[item]]
            item = self._above[item]
        return item

    def members(self, item: int) -> list[int]:
        """All that are one with this item."""
        return self._members[self.root(item)]

    def join(self, left: int, right: int) -> None:
        """Make two groups one."""
        low, high = sorted((self.root(left), self.root(right)))
        if low != high:
            self._above[high] = low
            self._members[low] += self._members.pop(high)

    def groups(self) -> list[list[int]]:
        """All groups, each in order, in the order of their least items."""
        return [sorted(self._members[root]) for root in sorted(self._members)]
