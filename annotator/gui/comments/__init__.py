"""Comments in threads."""
