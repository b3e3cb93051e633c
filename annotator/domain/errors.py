"""The two families of errors: the world's (an analyst can act on the sentence) and ours (logged, our fault)."""


class WorldError(Exception):
    """Something outside the program is not as it must be. ``str(error)`` is one sentence for an analyst."""


class BadInput(WorldError):
    """What was given (a file, a field, an offset) cannot be used as it is."""


class NotYours(WorldError):
    """Judgements are owned: nobody edits another's annotation, link or comment."""


class Missing(WorldError):
    """The thing spoken of is not in the project (any more)."""


class AlreadyOpen(WorldError):
    """Somebody has the project open for writing; it may be opened read-only. ``holder`` says who, where and since."""

    def __init__(self, sentence: str, holder: str = "") -> None:
        super().__init__(sentence)
        self.holder = holder


class NewerProject(WorldError):
    """A newer version of this program made the project; it may be opened read-only."""


class OurFault(Exception):
    """A rule of our own was broken: a defect of the program, to be logged and reported as such."""
