# 64 different coroutine functions in turn; nothing suspends. One operation is a call.
async def f0(x):
    return x + 0


async def f1(x):
    return x + 1


async def f2(x):
    return x + 2


async def f3(x):
    return x + 3


async def f4(x):
    return x + 4


async def f5(x):
    return x + 5


async def f6(x):
    return x + 6


async def f7(x):
    return x + 7


async def f8(x):
    return x + 8


async def f9(x):
    return x + 9


async def f10(x):
    return x + 10


async def f11(x):
    return x + 11


async def f12(x):
    return x + 12


async def f13(x):
    return x + 13


async def f14(x):
    return x + 14


async def f15(x):
    return x + 15


async def f16(x):
    return x + 16


async def f17(x):
    return x + 17


async def f18(x):
    return x + 18


async def f19(x):
    return x + 19


async def f20(x):
    return x + 20


async def f21(x):
    return x + 21


async def f22(x):
    return x + 22


async def f23(x):
    return x + 23


async def f24(x):
    return x + 24


async def f25(x):
    return x + 25


async def f26(x):
    return x + 26


async def f27(x):
    return x + 27


async def f28(x):
    return x + 28


async def f29(x):
    return x + 29


async def f30(x):
    return x + 30


async def f31(x):
    return x + 31


async def f32(x):
    return x + 32


async def f33(x):
    return x + 33


async def f34(x):
    return x + 34


async def f35(x):
    return x + 35


async def f36(x):
    return x + 36


async def f37(x):
    return x + 37


async def f38(x):
    return x + 38


async def f39(x):
    return x + 39


async def f40(x):
    return x + 40


async def f41(x):
    return x + 41


async def f42(x):
    return x + 42


async def f43(x):
    return x + 43


async def f44(x):
    return x + 44


async def f45(x):
    return x + 45


async def f46(x):
    return x + 46


async def f47(x):
    return x + 47


async def f48(x):
    return x + 48


async def f49(x):
    return x + 49


async def f50(x):
    return x + 50


async def f51(x):
    return x + 51


async def f52(x):
    return x + 52


async def f53(x):
    return x + 53


async def f54(x):
    return x + 54


async def f55(x):
    return x + 55


async def f56(x):
    return x + 56


async def f57(x):
    return x + 57


async def f58(x):
    return x + 58


async def f59(x):
    return x + 59


async def f60(x):
    return x + 60


async def f61(x):
    return x + 61


async def f62(x):
    return x + 62


async def f63(x):
    return x + 63


async def main():
    total = 0
    for i in range(2_000):
        total += await f0(i)
        total += await f1(i)
        total += await f2(i)
        total += await f3(i)
        total += await f4(i)
        total += await f5(i)
        total += await f6(i)
        total += await f7(i)
        total += await f8(i)
        total += await f9(i)
        total += await f10(i)
        total += await f11(i)
        total += await f12(i)
        total += await f13(i)
        total += await f14(i)
        total += await f15(i)
        total += await f16(i)
        total += await f17(i)
        total += await f18(i)
        total += await f19(i)
        total += await f20(i)
        total += await f21(i)
        total += await f22(i)
        total += await f23(i)
        total += await f24(i)
        total += await f25(i)
        total += await f26(i)
        total += await f27(i)
        total += await f28(i)
        total += await f29(i)
        total += await f30(i)
        total += await f31(i)
        total += await f32(i)
        total += await f33(i)
        total += await f34(i)
        total += await f35(i)
        total += await f36(i)
        total += await f37(i)
        total += await f38(i)
        total += await f39(i)
        total += await f40(i)
        total += await f41(i)
        total += await f42(i)
        total += await f43(i)
        total += await f44(i)
        total += await f45(i)
        total += await f46(i)
        total += await f47(i)
        total += await f48(i)
        total += await f49(i)
        total += await f50(i)
        total += await f51(i)
        total += await f52(i)
        total += await f53(i)
        total += await f54(i)
        total += await f55(i)
        total += await f56(i)
        total += await f57(i)
        total += await f58(i)
        total += await f59(i)
        total += await f60(i)
        total += await f61(i)
        total += await f62(i)
        total += await f63(i)
    return total
