"""Promises, the host's timers and the loop's, and that a busy loop lets the host have its turn."""

import asyncio
import time
from js import Promise, clearInterval, queueMicrotask, setInterval, setTimeout


def later(value, milliseconds):
    return Promise(lambda resolve, reject: setTimeout(resolve, milliseconds, value))


def failing(words):
    return Promise(lambda resolve, reject: reject(ValueError(words)))


async def promises():
    print(await later("one", 5))
    print(await asyncio.gather(later(2, 5), later(0.5, 1), asyncio.sleep(0, "three")))
    try:
        await failing("a promise may fail")
    except ValueError as error:
        print("caught", repr(error))
    try:
        await asyncio.wait_for(Promise(lambda resolve, reject: None), 0.02)
    except TimeoutError as error:
        print("caught", repr(error))
    done, pending = await asyncio.wait([asyncio.ensure_future(later(n, 5)) for n in range(3)])
    print(sorted(future.result() for future in done), len(pending))


async def timers():
    loop = asyncio.get_running_loop()
    seen = []
    now = loop.time()
    for delay in (0.03, 0.01, 0.02):
        loop.call_at(now + delay, seen.append, delay)
    cancelled = loop.call_later(0.005, seen.append, "cancelled")
    cancelled.cancel()
    began = time.monotonic()
    await asyncio.sleep(0.1)
    print(seen, 0.09 < time.monotonic() - began < 5, cancelled.cancelled())


async def turns():
    """Ten thousand turns of the loop: the host's interval and microtask must not wait for their end."""
    ticks = []
    interval = setInterval(lambda: ticks.append("interval"), 1)
    queueMicrotask(lambda: ticks.append("microtask"))
    until = time.monotonic() + 0.3
    while time.monotonic() < until:
        await asyncio.sleep(0)
    print(ticks[0], ticks.count("interval") >= 3)
    clearInterval(interval)


async def main():
    await promises()
    await timers()
    await turns()


asyncio.run(main())
print("the end")


class Blocking:
    """A method runs a loop on the spot, where the host cannot be waited for: a page looks at its clock until it is time."""

    def run(self):
        loop = asyncio.new_event_loop()
        began = time.monotonic()
        time.sleep(0.01)
        result = loop.run_until_complete(asyncio.sleep(0.02, "waited"))
        loop.close()
        return result, time.monotonic() - began >= 0.03


print(Blocking().run())
