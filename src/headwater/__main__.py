"""`python -m headwater`."""

from headwater.cli.main import main

main(prog_name="headwater")
