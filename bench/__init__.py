"""Measurements: speed, quality on our own piles, and quality on data kept outside the clone."""
