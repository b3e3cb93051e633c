"""Finding evidence in the window: the best passages for a claim, and one key each to link them."""
