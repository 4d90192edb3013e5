# A producer and a consumer with a queue of one. One operation is an item. JavaScript's consumer runs before its producer goes on, so that
# neither of them ever waits; here both do, for each item, in the order of CPython.
import asyncio


async def produce(queue, count):
    for i in range(count):
        await queue.put(i)


async def consume(queue, count):
    total = 0
    for _ in range(count):
        total += await queue.get()
    return total


async def main():
    queue = asyncio.Queue(1)
    await asyncio.gather(produce(queue, 100_000), consume(queue, 100_000))
