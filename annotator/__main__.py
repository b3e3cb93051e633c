"""``annotator`` and ``python -m annotator``."""

import sys


def main() -> int:
    """Runs the command line, or opens the window; returns the exit code."""
    arguments = sys.argv[1:]
    if not arguments or (len(arguments) == 1 and arguments[0].lower().endswith(".annodb")):
        # The window does not wait until the command line is read in.
        from pathlib import Path

        from annotator.gui.start import start

        return start(Path(arguments[0]) if arguments else None)
    from annotator.cli import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
