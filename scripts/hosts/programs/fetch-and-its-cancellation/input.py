"""Requests by the host's fetch, awaited, ended by a timeout, by a cancellation and by a signal."""

import asyncio
import js
from asyncdef import abort_signal, to_py
from js import AbortController, fetch

process = getattr(js, "process", None)
origin = process.argv[2] if process else js.location.origin


async def answer():
    response = await fetch(f"{origin}/answer")
    return response.status, to_py(await response.json())


async def slow(**options):
    try:
        await fetch(f"{origin}/slow", options)
    except asyncio.CancelledError:
        print("cancelled while it waited")
        raise


async def who_left(at_least):
    """The server hears of it a moment later."""
    for _ in range(500):
        left = await (await fetch(f"{origin}/left")).json()
        if left >= at_least:
            return left
        await asyncio.sleep(0.01)
    return left


async def main():
    print(await asyncio.gather(answer(), answer()))

    try:
        async with asyncio.timeout(0.3):
            await slow()
    except TimeoutError as error:
        print("timeout:", repr(error), await who_left(1))

    task = asyncio.create_task(slow())
    await asyncio.sleep(0.3)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("task:", error, task.cancelled(), await who_left(2))

    controller = AbortController()
    asyncio.get_running_loop().call_later(0.3, controller.abort)
    try:
        await slow(signal=controller.signal)
    except Exception as error:
        print("signal:", type(error).__name__, await who_left(3))

    async def until_cancelled():
        signal = abort_signal()
        print("aborted before:", signal.aborted)
        try:
            await asyncio.sleep(60)
        finally:
            print("aborted after:", signal.aborted)

    task = asyncio.create_task(until_cancelled())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print("done", task.cancelled())


asyncio.run(main())
