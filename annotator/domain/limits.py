"""How large what comes from others may be. Beyond this a file is refused; honest ones stay far below."""

LARGEST_FILE = 2_000_000_000
"""Bytes of a project or a bundle, packed and unpacked."""

MOST_OPS = 5_000_000
"""Ops in one file (as many txns at most)."""

LARGEST_BODY = 50_000_000
"""Bytes of an op's body in UTF-8. A document of a million words takes 7 MB."""

LARGEST_NAME = 10_000
"""Code points of an id, a label, a file name, a media type."""

LARGEST_ATTACHMENT = 200_000_000
"""Bytes of a kept file, as large as an import may be."""

MOST_ATTACHMENTS = 100_000
"""Kept files in one file."""

DEEPEST = 100
"""Lists and objects inside each other in an op's body."""
