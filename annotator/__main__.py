"""``annotator`` and ``python -m annotator``."""

import sys

from annotator.cli import run


def main() -> int:
    """Runs the command line; returns the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
