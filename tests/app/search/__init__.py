"""Searching a project, and the same passage elsewhere."""
