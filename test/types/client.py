"""A client of shapes."""
import shapes
from shapes import Square

LIMIT: int = 10


class Point:
    """Not the one of shapes."""

    def __init__(self, x: float) -> None:
        self.x = x


def corner(square: Square, box: shapes.Box[int]) -> shapes.Point:
    """Its lower left."""
    return shapes.Point(box.get(), 2)


async def fetch(url: str, retries: int = 3) -> str | None:
    """Nothing, after so many retries."""
    return url * retries or None


async def ticks(n: int):
    for i in range(n):
        yield i


def table() -> dict[str, tuple[int, float]]:
    return {"a": (1, 0.5)}


def pair(a: str, b: int = 3, *rest: int, key: bool = False) -> tuple[str, int]:
    return a, b + len(rest) + key
