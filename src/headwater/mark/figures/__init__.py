"""Figures: stated numbers and what they count."""
