"""Snapshots of sources: attached, listed, read beside the article, linked to."""
