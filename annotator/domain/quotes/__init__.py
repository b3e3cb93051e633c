"""Whether a quote stands in a text, and how it differs."""
