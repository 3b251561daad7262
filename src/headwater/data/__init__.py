"""The lexicons, as data files, and the reader of plain lists of words."""
