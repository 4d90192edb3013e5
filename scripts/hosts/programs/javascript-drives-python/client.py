"""What main.js imports."""

import asyncio

log = []


async def ticks(count):
    try:
        for i in range(count):
            await asyncio.sleep(0.001)
            yield i
    finally:
        log.append("ticks closed")


async def total(numbers):
    """The sum of an asynchronous iterable of JavaScript's."""
    result = 0
    async for number in numbers:
        result += number
    return result


async def nap(seconds):
    loop = asyncio.get_running_loop()
    began = loop.time()
    await asyncio.sleep(seconds)
    return loop.time() - began


async def serve():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        log.append("serve cancelled")
        raise


async def fail(words):
    await asyncio.sleep(0)
    raise LookupError(words)
