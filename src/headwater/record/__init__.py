"""The nouns of the field, frozen; this package imports nothing of ours."""
