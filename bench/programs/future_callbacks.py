# A future that a callback sets wakes the task that waits. One operation is a future.
import asyncio


def settle(future):
    future.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(100_000):
        future = loop.create_future()
        loop.call_soon(settle, future)
        await future
