"""What the system has and a page has not is refused by name, where it is asked for."""

import asyncio
import os
import signal
import subprocess
import sys


async def connect():
    await asyncio.open_connection("127.0.0.1", 9)


async def serve():
    await asyncio.start_server(print, "127.0.0.1", 0)


async def datagrams():
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0))


async def execute():
    await asyncio.create_subprocess_exec("true")


async def listen():
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print)


async def main():
    for ask in (connect, serve, datagrams, execute, listen):
        try:
            await ask()
        except Exception as error:
            print(f"{ask.__name__}: {type(error).__name__}: {error}")
    for ask in (
        lambda: open("tea.txt"),
        lambda: os.listdir("."),
        lambda: os.getcwd(),
        lambda: subprocess.run(["true"]),
        lambda: input(),
        lambda: sys.stdin.readline(),
    ):
        try:
            print(ask())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")


asyncio.run(main())
