"""The page of what is still to be looked at."""
