"""Executors. There is one thread: a function that is handed in is run to its end at once, and its future is done when it is given back.

Source: Library Reference, `concurrent.futures`; docs/semantics.md, "Threads".
"""

import _executors
import _threads

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

Future = _executors.ConcurrentFuture
Error = _executors.ConcurrentError
CancelledError = _executors.ConcurrentCancelledError
InvalidStateError = _executors.ConcurrentInvalidStateError
TimeoutError = TimeoutError

_counts = {"pool": 0}


class BrokenExecutor(RuntimeError):
    __module__ = "concurrent.futures._base"


class DoneAndNotDoneFutures(tuple):
    __module__ = "concurrent.futures._base"

    def __new__(cls, done, not_done):
        return super().__new__(cls, (done, not_done))

    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def _waiting(futures, enough, doing):
    if not enough(futures):
        raise _threads.would_wait(doing)


def as_completed(fs, timeout=None):
    futures = list(dict.fromkeys(fs))
    done = [f for f in futures if f.done()]
    for f in done:
        yield f
    left = [f for f in futures if not f.done()]
    if left:
        if timeout is not None:
            raise TimeoutError(f"{len(left)} (of {len(futures)}) futures unfinished")
        raise _threads.would_wait("concurrent.futures.as_completed()")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = set(fs)
    done = {f for f in futures if f.done()}
    if timeout is None:
        first = return_when == FIRST_COMPLETED and done
        failed = return_when == FIRST_EXCEPTION and any(not f.cancelled() and f.exception() for f in done)
        if len(done) < len(futures) and not first and not failed:
            raise _threads.would_wait("concurrent.futures.wait()")
    return DoneAndNotDoneFutures(done, futures - done)


@_executors.known
class Executor:
    __module__ = "concurrent.futures._base"

    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            futures.reverse()
            while futures:
                yield futures.pop().result()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


class BrokenThreadPool(BrokenExecutor):
    __module__ = "concurrent.futures.thread"


class ThreadPoolExecutor(Executor):
    __module__ = "concurrent.futures.thread"

    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = 32
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers
        self._shutdown = False
        if not thread_name_prefix:
            thread_name_prefix = f"ThreadPoolExecutor-{_counts['pool']}"
            _counts["pool"] += 1
        self._thread_name_prefix = thread_name_prefix
        self._initializer = initializer
        self._initargs = initargs
        self._broken = False
        self._worker = None

    def submit(self, fn, /, *args, **kwargs):
        return self._run(False, fn, args, kwargs)

    def _run(self, sleeps, fn, args, kwargs):
        if self._broken:
            raise BrokenThreadPool(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        before = self._entered(sleeps)
        try:
            if self._initializer is not None:
                initializer, self._initializer = self._initializer, None
                initializer(*self._initargs)
            future.set_running_or_notify_cancel()
            result = fn(*args, **kwargs)
        except _threads.WouldWait:
            raise
        except BaseException as e:
            future.set_exception(e)
        else:
            future.set_result(result)
        finally:
            _threads.leave_thread(before)
        return future

    def _entered(self, sleeps):
        if self._worker is not None and self._worker.sleeps == sleeps:
            return _threads.resume_thread(self._worker)
        before = _threads.enter_thread(f"{self._thread_name_prefix}_0", sleeps)
        self._worker = _threads.current_thread_record()
        return before

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
