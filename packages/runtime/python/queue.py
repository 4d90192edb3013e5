"""Queues. There are no threads: what would wait for ever raises instead.

Source: Library Reference, `queue`.
"""

import heapq
from collections import deque

import _threads


class Empty(Exception):
    pass


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if self.full():
            self._would_wait(block, timeout, "put", Full)
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        if self.is_shutdown and not self._qsize():
            raise ShutDown
        if not self._qsize():
            self._would_wait(block, timeout, "get", Empty)
        return self._get()

    def _would_wait(self, block, timeout, doing, nothing):
        if not block:
            raise nothing
        if _threads.in_thread():
            raise _threads.would_wait(f"queue.Queue.{doing}()")
        if timeout is None:
            raise RuntimeError(f"queue.Queue.{doing}() would wait for ever: there are no other threads")
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        raise nothing

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1

    def join(self):
        if self.unfinished_tasks and _threads.in_thread():
            raise _threads.would_wait("queue.Queue.join()")
        if self.unfinished_tasks:
            raise RuntimeError("queue.Queue.join() would wait for ever: there are no other threads")

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heapq.heappush(self.queue, item)

    def _get(self):
        return heapq.heappop(self.queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue(Queue):
    def __init__(self):
        super().__init__()
