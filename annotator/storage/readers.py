"""Connections for reading: one a thread for a file, the one connection there is, under a lock, for memory."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import TypeVar

from annotator.storage.sqlite import Connection, Error

T = TypeVar("T")


class Readers:
    """Gives out connections; ``shared`` is the single one of a project in memory."""

    def __init__(
        self,
        connect: Callable[[], Connection],
        translate: Callable[[BaseException], Exception],
        shared: Connection | None = None,
    ) -> None:
        self._connect = connect
        self._translate = translate
        self._shared = shared
        self.lock = threading.RLock()
        self._own: dict[threading.Thread, Connection] = {}

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for this thread, inside ``with``. Errors of SQLite come out as WorldErrors."""
        try:
            if self._shared is not None:
                with self.lock:
                    yield self._shared
            else:
                yield self._of_this_thread()
        except Error as error:
            raise self._translate(error) from error

    @contextmanager
    def reading_anew(self) -> Iterator[Connection]:
        """``reading`` by a connection that has read nothing yet. SQLite's integrity check takes what a text index
        kept in mind, before others wrote, for damage."""
        if self._shared is not None:
            with self.reading() as connection:
                yield connection
            return
        try:
            with closing(self._connect()) as connection:
                yield connection
        except Error as error:
            raise self._translate(error) from error

    def each(self, read: Callable[[Connection], Iterator[T]]) -> Iterator[T]:
        """What ``read`` yields. From a file it comes piece by piece; from memory at once, so that no lock is kept."""
        if self._shared is None:
            return self._piecemeal(read)
        with self.reading() as connection:
            return iter(list(read(connection)))

    def _piecemeal(self, read: Callable[[Connection], Iterator[T]]) -> Iterator[T]:
        with self.reading() as connection:
            yield from read(connection)

    def _of_this_thread(self) -> Connection:
        thread = threading.current_thread()
        with self.lock:
            if thread not in self._own:
                self._close_of_the_dead()
                self._own[thread] = self._connect()
            return self._own[thread]

    def _close_of_the_dead(self) -> None:
        for thread in [thread for thread in self._own if not thread.is_alive()]:
            self._own.pop(thread).close()

    def renew(self) -> None:
        """The next reading is by new connections: what a text index kept in mind of a file made anew is wrong."""
        with self.lock:
            while self._own:
                self._own.popitem()[1].close()

    def close(self) -> None:
        """Closes all connections for reading, and the shared one."""
        with self.lock:
            self.renew()
            if self._shared is not None:
                self._shared.close()
