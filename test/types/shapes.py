"""Shapes, and what may be done with them."""
from __future__ import annotations
import asyncio
import enum
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterator, Sequence, Mapping, Awaitable
from dataclasses import dataclass, field
from typing import ClassVar, Final, Generic, Literal, NamedTuple, NewType, Optional, Protocol, Self, TypeAlias, TypeVar, Any, overload
import typing as t

T = TypeVar("T")
UserId = NewType("UserId", int)
Pair: TypeAlias = tuple[int, str]
type Tree[X] = X | list[Tree[X]]
Mode = Literal["fast", "slow"]
VERSION = "1.0"
LIMIT: Final[int] = 10
_private = 3

class Color(enum.Enum):
    RED = 1
    GREEN = 2

class Shape(ABC):
    """What has an area."""
    count: ClassVar[int] = 0
    kind = "shape"

    def __init__(self, name: str, *, tags: Sequence[str] = ()) -> None:
        self.name = name
        self.tags: list[str] = list(tags)
        self.sizes = {}
        self._hidden = 1

    @abstractmethod
    def area(self) -> float: ...

    @property
    def label(self) -> str:
        """As shown."""
        return self.name

    @label.setter
    def label(self, value: str) -> None:
        self.name = value

    @classmethod
    def named(cls, name: str) -> Self:
        return cls(name)

    @staticmethod
    def add(a: int, b: int = 1) -> int:
        return a + b

    async def draw(self, on: "Canvas", mode: Mode = "fast") -> None:
        await asyncio.sleep(0)

class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> float:
        return self.side ** 2

@dataclass(frozen=True)
class Canvas:
    width: int
    height: int = 10
    names: dict[str, list[Pair]] = field(default_factory=dict)
    cache: int = field(init=False, default=0)

class Point(NamedTuple):
    x: int
    y: int = 0

class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item
    def get(self) -> T:
        return self.item
    def map(self, f: Callable[[T], "U"]) -> "Box[U]":
        return Box(f(self.item))

U = TypeVar("U")

class Closable(Protocol):
    def close(self) -> None: ...

class Failure(Exception):
    def __init__(self, code: int):
        self.code = code

def first(xs: Sequence[T], default: T | None = None) -> T | None:
    return xs[0] if xs else default

def largest[N: (int, float)](*values: N, key: Callable[[N], int] | None = None) -> N:
    return max(values)

def options(a, b=2, /, *, new: int, **rest: Any) -> t.Optional[t.Dict[str, t.Set[bytes]]]:
    return None

def squares(n: int) -> Iterator[int]:
    yield from range(n)

async def ticks(n: int) -> AsyncIterator[float]:
    for i in range(n):
        yield i / 2

async def load(ids: list[UserId], by: Mapping[str, Callable[..., Awaitable[int]]] = {}) -> dict[str, tuple[float, ...]]:
    """Loads.

    All of them.
    """
    return {str(i): (i / 2, 1.5) for i in ids}

def plain(a, b):
    print(a)

def future() -> asyncio.Future[str]:
    return asyncio.get_event_loop().create_future()


async def run_all(jobs: Mapping[str, Callable[[], Awaitable[None]]], done: Callable[[str], None] | None = None) -> int:
    for name, job in jobs.items():
        await job()
        if done is not None:
            done(name)
    return len(jobs)
