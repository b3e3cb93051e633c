"""The article view: reads a million words as easily as one page, and paints what is annotated."""
