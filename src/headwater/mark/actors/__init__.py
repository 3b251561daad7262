"""Actors: who is mentioned in an article, which mentions mean the same, what kind of somebody it is."""
