"""The team: who reads what, blind mode, guidelines and rules."""
