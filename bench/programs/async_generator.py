# An asynchronous generator that suspends before each item. One operation is an item.
import asyncio


async def ticks(count):
    for i in range(count):
        await asyncio.sleep(0)
        yield i


async def main():
    total = 0
    async for tick in ticks(100_000):
        total += tick
    return total
