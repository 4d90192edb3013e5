"""Functions to be called at their times, the earliest first.

Source: Library Reference, `sched`.
"""

import heapq
import time
from collections import namedtuple
from time import monotonic as _monotonic

_nothing = object()


class Event(namedtuple("Event", "time, priority, sequence, action, argument, kwargs")):
    """`sequence` keeps those of one time and priority in the order in which they came."""


class scheduler:
    def __init__(self, timefunc=_monotonic, delayfunc=time.sleep):
        self._queue = []
        self._count = 0
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_nothing):
        event = Event(time, priority, self._count, action, argument, {} if kwargs is _nothing else kwargs)
        self._count += 1
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_nothing):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        """Call what is due, waiting for it when `blocking`; otherwise the time left until the next."""
        while self._queue:
            event = self._queue[0]
            now = self.timefunc()
            if event.time > now:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
                continue
            heapq.heappop(self._queue)
            event.action(*event.argument, **event.kwargs)
            self.delayfunc(0)

    @property
    def queue(self):
        return sorted(self._queue)
