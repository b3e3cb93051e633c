"""The language of searching: from what is typed to a small tree, and what a text must have to fit it."""
