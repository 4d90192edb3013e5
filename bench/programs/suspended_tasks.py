# 100,000 tasks that wait for one future. Not timed: the heap is measured.
import asyncio


async def wait(future):
    await future


async def main(measure):
    future = asyncio.get_running_loop().create_future()
    before = measure()
    tasks = [asyncio.create_task(wait(future)) for _ in range(100_000)]
    await asyncio.sleep(0)
    used = measure() - before
    future.set_result(None)
    await asyncio.gather(*tasks)
    return used
