"""Weigh: readings and origins become verdicts and the account."""
