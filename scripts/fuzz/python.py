"""CPython's side of the fuzzer: one process that runs many programs, each in a namespace of its own.

    {"id": 7, "source": "print(1)"}   ->   {"id": 7, "stdout": "1\\n", "error": null}

`"late": true` in a question has the methods of calls looked up after their arguments, as asyncdef does (docs/semantics.md):
`x.m(f())` runs as `getattr_late(x, "m", f())`.

One JSON object a line. `error` is what ended the program, as the last line of its traceback would say it. Time is virtual, so
that a program that sleeps takes no time and the order of timers does not hang on the machine.
"""
import ast
import asyncio
import contextlib
import gc
import io
import json
import math
import signal
import sys
import warnings

SECONDS = 5
# Characters of what a program prints that are compared: one that never ends prints a hundred million.
LONGEST = 1_000_000


class Expired(BaseException):
    """A program that took longer than SECONDS."""


class VirtualLoop(asyncio.SelectorEventLoop):
    """Jumps to the next timer where other loops wait for it."""

    def __init__(self):
        super().__init__()
        self.now = 0.0
        select = self._selector.select

        def jump(timeout=None):
            if timeout is not None and timeout > 0:
                # A selector waits for whole milliseconds.
                self.now += math.ceil(timeout * 1e3) * 1e-3
            return select(0)

        self._selector.select = jump

    def time(self):
        # No two calls of a real clock give the same time, and the order of timers that are due together hangs on it.
        self.now += 1e-9
        return self.now


class Ordered(dict):
    """A set that keeps the order of insertion: a TaskGroup cancels in the order of addresses otherwise."""

    add = dict.setdefault

    def discard(self, item):
        self.pop(item, None)


class OrderedGroup(asyncio.TaskGroup):
    def __init__(self):
        super().__init__()
        self._tasks = Ordered()


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = VirtualLoop


def expire(*_):
    raise Expired


def getattr_late(x, name, /, *args, **kwargs):
    return getattr(x, name)(*args, **kwargs)


class Late(ast.NodeTransformer):
    """Calls of attributes become calls of `getattr_late`; names that a class would mangle stay."""

    def visit_Call(self, node):
        self.generic_visit(node)
        called = node.func
        if isinstance(called, ast.Attribute) and (not called.attr.startswith("__") or called.attr.endswith("__")):
            node.args[:0] = [called.value, ast.Constant(called.attr)]
            node.func = ast.Name("getattr_late", ast.Load())
        return node


def run(source, late):
    """What the program prints, and what ended it."""
    out = io.StringIO()
    error = None
    signal.alarm(SECONDS)
    try:
        variables = {"__name__": "__main__"}
        if late:
            variables["getattr_late"] = getattr_late
            source = ast.fix_missing_locations(Late().visit(ast.parse(source)))
        code = compile(source, "input.py", "exec")
        with contextlib.redirect_stdout(out):
            exec(code, variables)
    except Expired:
        error = "Expired"
    except SyntaxError as e:
        error = f"SyntaxError: {e.msg}"
    except BaseException as e:
        words = str(e)
        error = f"{type(e).__name__}: {words}" if words else type(e).__name__
    finally:
        signal.alarm(0)
    return {"stdout": out.getvalue()[:LONGEST], "error": error}


def main():
    warnings.simplefilter("ignore")
    asyncio.set_event_loop_policy(Policy())
    asyncio.TaskGroup = OrderedGroup
    signal.signal(signal.SIGALRM, expire)
    # What is there already is not looked through after every program.
    gc.freeze()
    answers = sys.stdout
    # What a generator prints that dies only after its program has nothing to do with any answer.
    sys.stdout = io.StringIO()
    for line in sys.stdin:
        question = json.loads(line)
        answer = run(question["source"], question.get("late", False))
        gc.collect()
        answers.write(json.dumps({"id": question["id"], **answer}) + "\n")
        answers.flush()


main()
