# Recursion through await; nothing suspends. One operation is a call.
async def fib(n):
    if n < 2:
        return n
    return await fib(n - 1) + await fib(n - 2)


async def main():
    return await fib(25)
