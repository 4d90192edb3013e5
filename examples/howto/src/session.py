"""What the article types at Python's prompt, as a program."""
import asyncio

from penguin import get_random_number, hello_printer, loudmouth_penguin

hello_printer()

print(type(loudmouth_penguin).__name__, "makes a", end=" ")
lazy = loudmouth_penguin(magic_number=3)
print(type(lazy).__name__)
lazy.close()

generator = get_random_number()
print(next(generator))
print(next(generator))


async def schedule():
    coroutine = loudmouth_penguin(magic_number=5)
    # This creates a Task object and schedules its execution via the event loop.
    task = asyncio.create_task(coroutine)
    await task


asyncio.run(schedule())
