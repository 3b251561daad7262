"""Times: expressions of time as EDTF."""
