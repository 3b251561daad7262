"""Gather: copies, stories, affairs and actors of a pile."""
