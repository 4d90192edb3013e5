"""Instances: creation, attributes, methods of receivers that are known and that are not."""


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def norm1(self):
        return abs(self.x) + abs(self.y)

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        return 0


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side * self.side


class Box(Shape):
    def __init__(self, width, height):
        super().__init__("box")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Account:
    rate = 2

    def __init__(self):
        self._balance = 0

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        self._balance = value

    def deposit(self, amount):
        self._balance += amount * self.rate


def bench_creation():
    total = 0
    for i in range(50_000):
        p = Point(i, 1)
        total += p.y
    return total


def bench_creation_with_super():
    shape = None
    for i in range(30_000):
        shape = Square(i)
    return shape.area()


def bench_methods_known():
    account = Account()
    for i in range(100_000):
        account.deposit(i)
    return account.balance


def total_area(shapes):
    total = 0
    for shape in shapes:
        total += shape.area()
    return total


def bench_methods_unknown():
    shapes = []
    for i in range(100):
        shapes.append(Square(i))
        shapes.append(Box(i, 2))
    total = 0
    for i in range(500):
        total += total_area(shapes)
    return total


def sum_of_coordinates(points):
    total = 0
    for p in points:
        total += p.x + p.y
    return total


def bench_attributes_unknown():
    points = [Point(i, i + 1) for i in range(1_000)]
    total = 0
    for i in range(50):
        total += sum_of_coordinates(points)
    return total


def bench_attribute_stores():
    points = [Point(i, i + 1) for i in range(1_000)]
    for i in range(50):
        for p in points:
            p.x = p.y
            p.y += 1
    return points[7].x


def bench_property():
    account = Account()
    for i in range(50_000):
        account.balance = account.balance + 1
    return account.balance


def bench_special_methods():
    p = Point(0, 0)
    step = Point(1, 2)
    for i in range(30_000):
        p = p + step
        if p == step:
            p = step
    return p.norm1()
