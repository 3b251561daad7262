"""Collate: a story's marks become aligned claims and disagreements."""
