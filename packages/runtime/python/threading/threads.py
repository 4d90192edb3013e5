"""Threads, of which there is one: what another one would do is done when it is started, from beginning to end.

A thread that would have to wait for others (for a lock that is taken, an event that is not set, for time to pass) says by an exception that
it cannot, and so does the program.

Source: Library Reference, `threading`; docs/semantics.md.
"""

import sys
import traceback
import _threads

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
