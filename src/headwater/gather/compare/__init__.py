"""Small comparators: each says how alike two things are, and is named as a fact."""
