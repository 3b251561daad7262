"""Store: where marks are kept between runs."""
