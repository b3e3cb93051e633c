"""Newer texts in the window."""
