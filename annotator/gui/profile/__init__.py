"""The profile of articles, as charts and as a table."""
