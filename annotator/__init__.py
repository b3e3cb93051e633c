"""Annotator: take a news article apart, mark what it asserts, and link it to evidence."""

__version__ = "0.3.0"
