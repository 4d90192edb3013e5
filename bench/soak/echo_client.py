"""The client of the soak: CONNECTIONS at once, every second one slow to read; each line must come back as it went."""

import asyncio

CONNECTIONS = 1000
LINES = 20
PORT = 0


async def talk(n):
    reader, writer = await asyncio.open_connection("127.0.0.1", PORT)
    sent = []
    for i in range(LINES):
        line = f"{n}:{i}:".encode() + b"x" * (n % 700) + b"\n"
        sent.append(line)
        writer.write(line)
        await writer.drain()
        if n % 2:
            await asyncio.sleep(0.01)
        assert await reader.readline() == line
    writer.write_eof()
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()
    return sum(map(len, sent))


async def main():
    results = await asyncio.gather(*(talk(n) for n in range(CONNECTIONS)), return_exceptions=True)
    lost = [r for r in results if not isinstance(r, int)]
    print(len(results) - len(lost), "connections,", sum(r for r in results if isinstance(r, int)), "bytes,", len(lost), "lost", lost[:1])


asyncio.run(main())
