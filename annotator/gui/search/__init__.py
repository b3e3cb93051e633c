"""Searching in the window: the list below the search box, the page of results, the same passage elsewhere."""
