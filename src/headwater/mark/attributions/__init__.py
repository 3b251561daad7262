"""Attributions: an article's own words on whom it has something from."""
