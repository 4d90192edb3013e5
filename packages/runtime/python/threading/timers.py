"""`threading.Timer`: a thread that would have to wait before it runs.

Source: Library Reference, `threading`, "Timer Objects".
"""

import _threads
from _threading_locks import Event
from _threading_threads import Thread


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
