"""The nouns of the field and their rules. Pure Python: no Qt, no SQL, no clock, no random numbers."""
