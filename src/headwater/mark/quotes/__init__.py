"""Quotes: words, thoughts and intentions attributed to a source."""
