"""Which passages of a text bear on a claim: its words, weighed; windows of a few sentences, ranked."""
