"""What goes in and out: pure functions of bytes and domain objects, one module a format, all named in the registry."""
