"""Locks, and what is made of them: nobody else can hold one, or set an event, while the program waits.

So what CPython would wait for is an error that says so; what need not wait is as there.

Source: Library Reference, `threading`, "Lock Objects" to "Barrier Objects"; docs/semantics.md.
"""

import _threads
from _threading_threads import get_ident

TIMEOUT_MAX = 9223372036.0


def _deadline(timeout, blocking=True):
    """Whether to wait at all. @throws as a lock of CPython's does"""
    if not blocking and timeout != -1:
        raise ValueError("can't specify a timeout for a non-blocking call")
    if timeout < 0 and timeout != -1:
        raise ValueError("timeout value must be a non-negative number")


class Lock:
    __module__ = "_thread"
    __qualname__ = "lock"

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        _deadline(timeout, blocking)
        if not self._locked:
            self._locked = True
            return True
        if blocking and timeout == -1:
            raise _threads.would_wait("threading.Lock.acquire()")
        return False

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False

    def locked(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, type, value, traceback):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._locked else 'unlocked'} _thread.lock object at {hex(id(self))}>"


class RLock:
    __module__ = "_thread"

    def __init__(self):
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        _deadline(timeout, blocking)
        me = get_ident()
        if self._owner is not None and self._owner != me:
            if blocking and timeout == -1:
                raise _threads.would_wait("threading.RLock.acquire()")
            return False
        self._owner = me
        self._count += 1
        return True

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if self._count == 0:
            self._owner = None

    def __enter__(self):
        return self.acquire()

    def __exit__(self, type, value, traceback):
        self.release()

    def _is_owned(self):
        return self._owner == get_ident()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        owner = 0 if self._owner is None else self._owner
        return f"<{state} _thread.RLock object owner={owner} count={self._count} at {hex(id(self))}>"


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return f"<Condition({self._lock}, 0)>"

    def _require(self, doing):
        owned = self._lock._is_owned() if isinstance(self._lock, RLock) else self._lock.locked()
        if not owned:
            raise RuntimeError(f"cannot {doing} on un-acquired lock")

    def wait(self, timeout=None):
        self._require("wait")
        if timeout is None:
            raise _threads.would_wait("threading.Condition.wait()")
        return False

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if not result:
            self.wait(timeout)
            result = predicate()
        return result

    def notify(self, n=1):
        self._require("notify")

    def notify_all(self):
        self._require("notify")

    notifyAll = notify_all


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value

    def __repr__(self):
        kind = self.__class__
        return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0:
            if blocking and timeout is None:
                raise _threads.would_wait("threading.Semaphore.acquire()")
            return False
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        kind = self.__class__
        return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        self._value += n


class Event:
    def __init__(self):
        self._flag = False

    def __repr__(self):
        kind = self.__class__
        status = "set" if self._flag else "unset"
        return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: {status}>"

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if not self._flag and (timeout is None or _threads.in_thread()):
            raise _threads.would_wait("threading.Event.wait()")
        return self._flag


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties = parties
        self._action = action
        self._broken = False

    def __repr__(self):
        kind = self.__class__
        name = f"{kind.__module__}.{kind.__qualname__} at {id(self):#x}"
        return f"<{name}: broken>" if self._broken else f"<{name}: waiters=0/{self._parties}>"

    def wait(self, timeout=None):
        if self._broken:
            raise BrokenBarrierError
        if self._parties > 1:
            raise _threads.would_wait("threading.Barrier.wait()")
        if self._action:
            self._action()
        return 0

    def reset(self):
        self._broken = False

    def abort(self):
        self._broken = True

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return 0

    @property
    def broken(self):
        return self._broken
