"""The source library in the window: what may be the same, the form, what is pasted, the list."""
