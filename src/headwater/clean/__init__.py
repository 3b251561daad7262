"""Clean: a page becomes a document with its zones and what is known of it."""
