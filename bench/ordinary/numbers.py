"""Numbers: loops over ints, floats, sieves, bits, big ints."""


def bench_int_loop():
    total = 0
    for i in range(200_000):
        total += i * 3 % 7
    return total


def bench_while_loop():
    n = 837_799
    steps = 0
    for start in range(600, 1_200):
        n = start
        while n != 1:
            n = n // 2 if n % 2 == 0 else 3 * n + 1
            steps += 1
    return steps


def bench_sieve():
    n = 100_000
    prime = [True] * (n + 1)
    prime[0] = prime[1] = False
    for i in range(2, int(n**0.5) + 1):
        if prime[i]:
            for j in range(i * i, n + 1, i):
                prime[j] = False
    return sum(prime)


def bench_floats():
    x, y, vx, vy = 1.0, 0.0, 0.0, 1.0
    for i in range(50_000):
        r2 = x * x + y * y
        a = -1.0 / (r2 * r2**0.5)
        vx += a * x * 0.001
        vy += a * y * 0.001
        x += vx * 0.001
        y += vy * 0.001
    return f"{x:.6f} {y:.6f}"


def mandelbrot(cx, cy):
    x = y = 0.0
    for i in range(50):
        if x * x + y * y > 4.0:
            return i
        x, y = x * x - y * y + cx, 2.0 * x * y + cy
    return 50


def bench_mandelbrot():
    total = 0
    for row in range(24):
        for column in range(40):
            total += mandelbrot(column / 16 - 2.0, row / 12 - 1.0)
    return total


def bench_bits():
    h = 17
    for i in range(100_000):
        h = ((h << 5) ^ (h >> 3) ^ i) & 0xFFFFFF
    return h


def bench_big_ints():
    a, b = 0, 1
    for i in range(2_000):
        a, b = b, a + b
    return len(str(a))


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def bench_gcd():
    total = 0
    for a in range(1, 150):
        for b in range(1, 150):
            total += gcd(a, b)
    return total


def bench_matrix():
    n = 40
    a = [[i * j % 7 for j in range(n)] for i in range(n)]
    b = [[i + j for j in range(n)] for i in range(n)]
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c[3][5] + sum(c[7])
