"""Intake: files, pages and records become pages of text. The only stage that reads."""
