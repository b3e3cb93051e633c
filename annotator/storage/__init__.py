"""Where projects are kept: the only SQL of the program."""
