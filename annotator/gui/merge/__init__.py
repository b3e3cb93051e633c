"""Merging colleagues' files, and the bundles that are sent to them."""
