# Two tasks and two queues: each item comes back before the next one goes. One operation is an item one way.
import asyncio


async def echo(ask, answer, count):
    for _ in range(count):
        await answer.put(await ask.get())


async def main():
    ask, answer = asyncio.Queue(), asyncio.Queue()
    other = asyncio.create_task(echo(ask, answer, 50_000))
    for i in range(50_000):
        await ask.put(i)
        await answer.get()
    await other
