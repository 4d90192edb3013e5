"""Which files are ready? What a program hands to an event loop, or derives a selector of its own from.

The host watches no file descriptors: what is registered is remembered, and cannot be waited for.

Source: Library Reference, `selectors`.
"""

import time
from abc import ABCMeta, abstractmethod
from collections import namedtuple

EVENT_READ = 1
EVENT_WRITE = 2


class SelectorKey(namedtuple("SelectorKey", "fileobj, fd, events, data")):
    """A file as it was registered."""

    __slots__ = ()


def _descriptor(fileobj):
    if isinstance(fileobj, int):
        fd = fileobj
    else:
        try:
            fd = int(fileobj.fileno())
        except (AttributeError, TypeError, ValueError):
            raise ValueError(f"Invalid file object: {fileobj!r}") from None
    if fd < 0:
        raise ValueError(f"Invalid file descriptor: {fd}")
    return fd


class BaseSelector(metaclass=ABCMeta):
    @abstractmethod
    def register(self, fileobj, events, data=None):
        raise NotImplementedError

    @abstractmethod
    def unregister(self, fileobj):
        raise NotImplementedError

    def modify(self, fileobj, events, data=None):
        self.unregister(fileobj)
        return self.register(fileobj, events, data)

    @abstractmethod
    def select(self, timeout=None):
        raise NotImplementedError

    def close(self):
        pass

    def get_key(self, fileobj):
        known = self.get_map()
        if known is None:
            raise RuntimeError("Selector is closed")
        try:
            return known[fileobj]
        except KeyError:
            raise KeyError(f"{fileobj!r} is not registered") from None

    @abstractmethod
    def get_map(self):
        raise NotImplementedError

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _Remembering(BaseSelector):
    def __init__(self):
        self._keys = {}

    def register(self, fileobj, events, data=None):
        if not events or events & ~(EVENT_READ | EVENT_WRITE):
            raise ValueError(f"Invalid events: {events!r}")
        key = SelectorKey(fileobj, _descriptor(fileobj), events, data)
        if fileobj in self._keys:
            raise KeyError(f"{fileobj!r} (FD {key.fd}) is already registered")
        self._keys[fileobj] = key
        return key

    def unregister(self, fileobj):
        if fileobj not in self._keys:
            raise KeyError(f"{fileobj!r} is not registered")
        return self._keys.pop(fileobj)

    def select(self, timeout=None):
        if self._keys or timeout is None:
            raise NotImplementedError("selectors: the host watches no file descriptors; asyncio's streams and loop.add_reader wait for sockets")
        time.sleep(max(timeout, 0))
        return []

    def close(self):
        self._keys = None

    def get_map(self):
        return self._keys


class SelectSelector(_Remembering):
    pass


class PollSelector(_Remembering):
    pass


class EpollSelector(_Remembering):
    pass


DefaultSelector = EpollSelector
