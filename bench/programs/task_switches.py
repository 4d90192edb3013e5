# 1,000 tasks that each give way 200 times. One operation is a switch.
import asyncio


async def spin(count):
    for _ in range(count):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*[spin(200) for _ in range(1000)])
