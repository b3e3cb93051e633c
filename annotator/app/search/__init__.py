"""Searching a project: articles, quotes, notes, sources and comments; and the same passage elsewhere."""
