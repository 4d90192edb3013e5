import asyncio


async def boil(minutes):
    await asyncio.sleep(minutes / 100)
    return f"water, boiled for {minutes} minutes"


async def main():
    kettle = asyncio.create_task(boil(3))
    print("The kettle is on.")
    await asyncio.sleep(0)
    print("Cups are ready; waiting.")
    print("Got", await kettle)


asyncio.run(main())
