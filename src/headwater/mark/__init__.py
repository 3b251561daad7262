"""Mark: what one article says, as standoff records. Pure: a parsed document in, its marks out."""
