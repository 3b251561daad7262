"""Export: an account as JSON, Markdown, CSV, HTML and the printed brief."""
