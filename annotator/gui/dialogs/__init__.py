"""Dialogs: each asks one question; what comes of it is done by who opened them."""
