"""Run: who executes the stages, never what they do."""
