"""Threads, of which there is one: what another one would do is done when it is started, from beginning to end.

A thread that would have to wait for others (for a lock that is taken, an event that is not set, for time to pass) says by an exception that
it cannot, and so does the program.

Source: Library Reference, `threading`; docs/semantics.md.
"""

import sys
import traceback
import _threads

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError

_counts = {"thread": 0}
_alive = []
_hooks = {}


def _new_name(target):
    _counts["thread"] += 1
    name = f"Thread-{_counts['thread']}"
    if target is not None:
        shown = getattr(target, "__name__", None)
        if shown is not None:
            name += f" ({shown})"
    return name


class ExceptHookArgs(tuple):
    def __new__(cls, values):
        return super().__new__(cls, values)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    print(f"Exception in thread {name}:", file=sys.stderr)
    traceback.print_exception(args.exc_value, file=sys.stderr)


__excepthook__ = excepthook


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        self._name = str(name) if name else _new_name(target)
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._state = "initial"
        self._initialized = True

    def __repr__(self):
        state = self._state
        if self._daemonic:
            state += " daemon"
        if self._ident is not None:
            state += f" {self._ident}"
        return f"<{self.__class__.__name__}({self._name}, {state})>"

    def _check(self):
        if not getattr(self, "_initialized", False):
            raise RuntimeError("Thread.__init__() not called")

    @property
    def name(self):
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)

    @property
    def ident(self):
        self._check()
        return self._ident

    @property
    def native_id(self):
        self._check()
        return self._ident

    @property
    def daemon(self):
        self._check()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        self._check()
        if self._state == "started":
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def is_alive(self):
        self._check()
        return self._state == "started"

    def start(self):
        if not getattr(self, "_initialized", False):
            raise RuntimeError("thread.__init__() not called")
        if self._state != "initial":
            raise RuntimeError("threads can only be started once")
        before = _threads.enter_thread(self._name, False, self)
        self._ident = _threads.current_thread_record().ident
        self._state = "started"
        _alive.append(self)
        try:
            self.run()
        except _threads.WouldWait:
            raise
        except BaseException as e:
            # A thread's stack begins where it does, not where it was started.
            for _ in traceback.extract_stack():
                if e.__traceback__ is not None:
                    e.__traceback__ = e.__traceback__.tb_next
            hook = _hooks.get("except", excepthook)
            hook(ExceptHookArgs((type(e), e, e.__traceback__, self)))
        finally:
            self._state = "stopped"
            _alive.remove(self)
            _threads.leave_thread(before)

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        self._check()
        if self._state == "initial":
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if self._state == "started" and timeout is None:
            raise _threads.would_wait("threading.Thread.join()")


class _MainThread(Thread):
    def __init__(self):
        self._name = "MainThread"
        self._daemonic = False
        self._ident = _threads.main_thread_record().ident
        self._state = "started"
        self._initialized = True


class _DummyThread(Thread):
    def __init__(self, record):
        self._name = record.name
        self._daemonic = True
        self._ident = record.ident
        self._state = "started"
        self._initialized = True


def main_thread():
    record = _threads.main_thread_record()
    if record.thread is None:
        record.thread = _MainThread()
    return record.thread


def current_thread():
    record = _threads.current_thread_record()
    if record.thread is None:
        if record.ident == _threads.main_thread_record().ident:
            return main_thread()
        record.thread = _DummyThread(record)
    return record.thread


currentThread = current_thread


def enumerate():
    return [main_thread(), *_alive]


def active_count():
    return 1 + len(_alive)


activeCount = active_count


def get_ident():
    return _threads.current_thread_record().ident


def get_native_id():
    return _threads.current_thread_record().ident


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


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        if not self.finished.is_set():
            raise _threads.would_wait("threading.Timer")


class local:
    __module__ = "_thread"
    __qualname__ = "_local"

    def __new__(cls, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_kept", {})
        object.__setattr__(self, "_given", (args, kwargs))
        self._kept[get_ident()] = {}
        return self

    def __getattribute__(self, name):
        if name in ("_kept", "_given", "__class__", "__init__"):
            return object.__getattribute__(self, name)
        mine = _mine(self)
        if name == "__dict__":
            return mine
        if name in mine:
            return mine[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        _mine(self)[name] = value

    def __delattr__(self, name):
        mine = _mine(self)
        if name not in mine:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        del mine[name]


def _mine(self):
    """The attributes of this thread; a thread that sees the object for the first time initialises it."""
    kept = self._kept
    me = get_ident()
    if me not in kept:
        kept[me] = {}
        args, kwargs = self._given
        self.__init__(*args, **kwargs)
    return kept[me]
