"""Comparing annotators: lanes, texts side by side, the table of clusters, the figures of agreement."""
