# 100,000 tasks that return at once, gathered. One operation is a task.
import asyncio


async def trivial(value):
    return value


async def main():
    results = await asyncio.gather(*[trivial(i) for i in range(100_000)])
    return len(results)
