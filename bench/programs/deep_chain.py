# One suspension under 500 awaits. One operation is a suspension.
import asyncio


async def deep(depth, count):
    if depth == 0:
        for _ in range(count):
            await asyncio.sleep(0)
        return 0
    return await deep(depth - 1, count) + 1


async def main():
    return await deep(500, 50_000)
