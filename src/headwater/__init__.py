"""Headwater reads a pile of articles and tells who says what, from whom, and what stands behind it."""
