"""Planted truth: grow a story through an invented news world and know who took what from whom."""
