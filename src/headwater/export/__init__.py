"""Export: an account as JSON, Markdown, CSV, HTML, DOT, GraphML and the printed brief."""
