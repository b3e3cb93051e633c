"""Newer texts of an article in the window."""
