"""Runs programs under a storm, in CPython: what scripts/soak/storm.mjs compares with.

Reads a JSON object from standard input: {"mode": "cancel" or "throw", "programs": {name: text}, "most": strikes at most}.
Writes one JSON line a program: {"name", "strikes": places found, "runs": [[what was printed, how it ended], ...]}; run 0 has no strike.

A strike of "cancel": when step number k of any task has left it pending, the task is cancelled there and then.
A strike of "throw": callback number k of the program's own raises an exception in place of running.

The loop's clock jumps, as that of asyncdef's use_virtual_clock does. Tasks are asyncio's own in Python, since those in C cannot be watched.
"""

import asyncio
import asyncio.base_events
import asyncio.events
import asyncio.tasks
import gc
import io
import itertools
import json
import logging
import sys
import warnings


class Storm(Exception):
    pass


class Deadlock(Exception):
    """Nothing is ready and nothing is scheduled: the program would wait for ever."""


class Weather:
    def __init__(self, mode, strike):
        self.mode = mode
        self.strike = strike
        self.count = 0

    def place(self):
        """Another place where a strike may come. Does it?"""
        self.count += 1
        if self.count > 5000:
            raise Deadlock("endless")
        return self.count == self.strike


weather = Weather("cancel", 0)


class Task(asyncio.tasks._PyTask):
    made = 0

    def __init__(self, *args, **options):
        Task.made += 1
        self.number = Task.made
        super().__init__(*args, **options)

    def _Task__step(self, exc=None):
        super()._Task__step(exc)
        if weather.mode == "cancel" and not self.done() and weather.place():
            self.cancel("storm")


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.now = 0.0
        self.generators = []

    def time(self):
        return self.now

    def _run_once(self):
        while self._scheduled and self._scheduled[0]._cancelled:
            self._timer_cancelled_count -= 1
            asyncio.base_events.heapq.heappop(self._scheduled)._scheduled = False
        if not self._ready and not self._stopping:
            if not self._scheduled:
                raise Deadlock("nothing to do")
            self.now = max(self.now, self._scheduled[0]._when)
        super()._run_once()


    def _asyncgen_firstiter_hook(self, agen):
        # A generator left unfinished is closed when the loop shuts down, not when its last reference goes.
        self.generators.append(agen)
        super()._asyncgen_firstiter_hook(agen)

    def shutdown_asyncgens(self):
        # Those that have ended would be gone but for the list.
        self.generators = [agen for agen in self.generators if agen.ag_frame is not None]
        return super().shutdown_asyncgens()


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return Loop()


plain_run = asyncio.events.Handle._run


def watched_run(self):
    of_program = "__storm__" in getattr(self._callback, "__globals__", {})
    if weather.mode == "throw" and of_program and not self._cancelled and weather.place():
        self._callback = struck
    plain_run(self)


def struck(*_args):
    raise Storm("storm")


class Ordered(dict):
    """A set in the order of insertion: CPython's own order is that of addresses."""

    def __init__(self, items=()):
        super().__init__((item, None) for item in items)

    def add(self, item):
        self[item] = None

    def discard(self, item):
        self.pop(item, None)

    def remove(self, item):
        del self[item]


def all_tasks(loop=None):
    return sorted(plain_all_tasks(loop), key=lambda task: task.number)


plain_all_tasks = asyncio.tasks.all_tasks
asyncio.taskgroups.set = asyncio.tasks.set = Ordered
asyncio.tasks.all_tasks = all_tasks
asyncio.events.Handle._run = watched_run
asyncio.tasks.Task = asyncio.Task = Task
# In one thread a plain function is run at the loop's next turn.


def run_in_executor(self, _executor, callable, *args):
    future = self.create_future()

    def work():
        if future.done():
            return
        try:
            future.set_result(callable(*args))
        except Exception as error:
            future.set_exception(error)

    asyncio.SelectorEventLoop.call_soon(self, work)
    return future


Loop.run_in_executor = run_in_executor


def run(code, mode, strike):
    global weather
    weather = Weather(mode, strike)
    asyncio.tasks._task_name_counter = itertools.count(1).__next__
    asyncio.set_event_loop_policy(Policy())
    out, sys.stdout = sys.stdout, io.StringIO()
    err, sys.stderr = sys.stderr, io.StringIO()
    end = "ok"
    try:
        exec(code, {"__name__": "__main__", "__storm__": True})
    except BaseException as error:
        end = f"{type(error).__name__}: {error}"
    finally:
        printed = sys.stdout.getvalue()
        weather = Weather(mode, 0)
        gc.collect()
        sys.stdout, sys.stderr = out, err
    return printed, end


def main():
    order = json.load(sys.stdin)
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    for name, text in order["programs"].items():
        code = compile(text, "input.py", "exec")
        first = run(code, order["mode"], 0)
        probe = count_of(code, order["mode"])
        runs = [first, *(run(code, order["mode"], k) for k in range(1, min(probe, order["most"]) + 1))]
        print(json.dumps({"name": name, "strikes": probe, "runs": runs}), flush=True)


def count_of(code, mode):
    """How many places there are when no strike comes."""
    global weather
    counted = []
    real = Weather.place

    def place(self):
        counted.append(1)
        return real(self)

    Weather.place = place
    try:
        run(code, mode, 0)
    finally:
        Weather.place = real
    return len(counted)


main()
