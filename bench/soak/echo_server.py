"""The server of the soak: echoes lines until its standard input ends."""

import asyncio
import sys


async def handle(reader, writer):
    try:
        while line := await reader.readline():
            writer.write(line)
            await writer.drain()
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        try:
            await asyncio.sleep(SECONDS)
        except asyncio.CancelledError:
            pass


SECONDS = 300
asyncio.run(main())
