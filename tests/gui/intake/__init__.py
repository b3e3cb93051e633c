"""Articles that come in through the window."""
