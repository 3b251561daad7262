"""Places: named places and the gazetteer."""
