"""Units of length, time and mass, and how much of one unit for its dimension each is."""

from __future__ import annotations

METRES = {
    "m": 1.0,
    "km": 1000.0,
    "cm": 0.01,
    "mm": 0.001,
    "mi": 1609.0,
    "nmi": 1852.0,
    "ft": 0.305,
    "yd": 0.914,
    "in": 0.0254,
}
MINUTES = {
    "seconds": 1 / 60,
    "minutes": 1.0,
    "hours": 60.0,
    "days": 1440.0,
    "weeks": 10080.0,
    "months": 43830.0,
    "years": 525960.0,
}
KILOGRAMS = {"g": 0.001, "kg": 1.0, "t": 1000.0, "lb": 0.454}
# The dimension of each unit, and how many of the dimension's own unit it is.
UNITS = {
    unit: (dimension, size)
    for dimension, sizes in (("length", METRES), ("time", MINUTES), ("mass", KILOGRAMS))
    for unit, size in sizes.items()
}
LENGTHS_AND_TERMS = frozenset(METRES) | frozenset(MINUTES)
