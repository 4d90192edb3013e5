import asyncio
import time

class YieldToEventLoop:
    def __await__(self):
        yield

async def simpler_async_sleep(seconds):
    time_to_wake = time.time() + seconds
    while True:
        if time.time() >= time_to_wake:
            return
        else:
            await YieldToEventLoop()

asyncio.run(simpler_async_sleep(0.05))
print("slept without a future")
