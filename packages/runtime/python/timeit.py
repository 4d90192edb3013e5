"""How long a function takes. Statements as text would need a compiler, and are refused.

Source: Library Reference, `timeit`.
"""

import time

default_timer = time.perf_counter
default_number = 1000000
default_repeat = 5


def _nothing():
    pass


class Timer:
    def __init__(self, stmt=_nothing, setup=_nothing, timer=default_timer, globals=None):
        for part in (stmt, setup):
            if isinstance(part, str) and part != "pass":
                raise NotImplementedError("timeit with statements as text is not in the subset: give a function")
        if not callable(stmt) and stmt != "pass":
            raise ValueError("stmt is neither a string nor callable")
        if not callable(setup) and setup != "pass":
            raise ValueError("setup is neither a string nor callable")
        self._stmt = stmt if callable(stmt) else _nothing
        self._setup = setup if callable(setup) else _nothing
        self.timer = timer

    def timeit(self, number=default_number):
        self._setup()
        run = self._stmt
        start = self.timer()
        for _ in range(number):
            run()
        return self.timer() - start

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """As often as takes 0.2 seconds: 1, 2, 5, 10 times and so on."""
        scale = 1
        while True:
            for step in (1, 2, 5):
                number = scale * step
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt=_nothing, setup=_nothing, timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt=_nothing, setup=_nothing, timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
