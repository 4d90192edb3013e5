"""`asyncio.staggered`: attempts that start one after the other, of which the first to succeed wins.

From: `await staggered_race([fast, slow], 0.25)`
To:   the same call; it gives `(result, index, exceptions)`

Each attempt is a task, which waits for its turn (the one before has failed, or had its time), then makes the task of the next one and runs.

Source: Lib/asyncio/staggered.py.
"""

from asyncio.events import get_running_loop
from asyncio.locks import Event
from asyncio.tasks import wait, wait_for


class _Race:
    """The state that the attempts of one race share."""

    def __init__(self, functions, delay, loop):
        self.functions = iter(functions)
        self.delay = delay
        self.loop = loop
        self.tasks = []
        self.exceptions = []
        self.result = None
        self.winner = None

    def begin(self, before):
        """Make the task of the next attempt; `before` is set when the attempt before it has failed."""
        self.tasks.append(self.loop.create_task(self.attempt(before)))

    async def turn(self, before):
        """Wait until the next attempt may start."""
        try:
            await wait_for(before.wait(), self.delay)
        except TimeoutError:
            pass

    async def attempt(self, before):
        if before is not None:
            await self.turn(before)
        try:
            function = next(self.functions)
        except StopIteration:
            return
        failed = Event()
        self.begin(failed)
        index = len(self.exceptions)
        self.exceptions.append(None)
        try:
            result = await function()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.exceptions[index] = error
            failed.set()
            return
        self.winner = index
        self.result = result
        for position, task in enumerate(self.tasks):
            if position != index:
                task.cancel()

    async def finish(self):
        """Wait for all the tasks, those included that are made meanwhile."""
        done = ()
        while len(done) != len(self.tasks):
            done, _ = await wait(self.tasks)
            for task in done:
                if not task.cancelled() and task.exception() is not None:
                    raise task.exception()


async def staggered_race(coro_fns, delay, *, loop=None):
    """Run coroutine functions with staggered starts.

    `delay` is in seconds; None waits for each attempt to fail. Gives the winner's result and index, None where nobody won, and
    the list of the exceptions of the attempts that were started, None for the winner.
    """
    race = _Race(coro_fns, delay, loop or get_running_loop())
    race.begin(None)
    try:
        await race.finish()
        return race.result, race.winner, race.exceptions
    finally:
        for task in race.tasks:
            task.cancel()
