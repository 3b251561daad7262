"""Trace: who took it from whom, the stemma and its origins."""
