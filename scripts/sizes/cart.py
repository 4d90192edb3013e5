import asyncio

class Cart:
    def __init__(self):
        self.items = {}
    def add(self, name, price, count=1):
        self.items[name] = self.items.get(name, 0) + price * count
    def total(self):
        return sum(self.items.values())

async def price_of(name):
    await asyncio.sleep(0.01)
    if name == "ghost":
        raise KeyError(name)
    return len(name) * 1.5

async def main():
    cart = Cart()
    results = await asyncio.gather(*[price_of(n) for n in ["tea", "cup", "ghost"]], return_exceptions=True)
    for name, result in zip(["tea", "cup", "ghost"], results):
        if isinstance(result, Exception):
            print(f"no price for {name}: {result!r}")
        else:
            cart.add(name, result)
    try:
        async with asyncio.timeout(1):
            print(f"total {cart.total():.2f}")
    except TimeoutError:
        print("late")

asyncio.run(main())
