"""Small changes to programs: the fixtures' own code, as somebody might have mistyped or misunderstood it.

    {"source": "print(1 + 2)", "seed": 7}          ->   {"source": "print(1 - 2)"}
    {"source": "x = 1\\nprint(2)", "without": 0}    ->   {"source": "print(2)"}

One JSON object a line. The answer is null where nothing could be changed, or CPython does not compile what came of it. Changes are made in
the tree: an operator, a constant or a name for another, a statement left out, doubled, moved or guarded, an argument too many or too few, of
another type or by keyword, a variable that hides a builtin. `without` leaves out the statement of that number, for shrinking.
"""
import ast
import copy
import json
import random
import sys
import warnings

BINARY = [ast.Add, ast.Sub, ast.Mult, ast.Div, ast.FloorDiv, ast.Mod, ast.BitOr, ast.BitAnd, ast.BitXor, ast.LShift, ast.RShift]
COMPARED = [ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn, ast.Is, ast.IsNot]
UNARY = [ast.Not, ast.USub, ast.UAdd, ast.Invert]
VALUES = [0, 1, -1, 2, 3, 10, 2**53, True, False, None, "", "a", "abc", "x y", "é", 0.0, 1.5, -2.0, 1e16, b"ab", ...]
HIDDEN = ["list", "len", "str", "print", "range", "type", "int", "sum", "id", "max"]
ERRORS = ["ValueError", "TypeError", "KeyError", "Exception", "LookupError", "AttributeError", "StopIteration", "RuntimeError"]
CALLED = ["list", "str", "repr", "len", "tuple", "iter", "set", "sorted", "bool", "type", "int", "dict", "reversed", "hash"]


def value(pick):
    kind = pick.random()
    if kind < 0.7:
        return constant(pick.choice(VALUES))
    if kind < 0.8:
        return ast.List(elts=[constant(v) for v in pick.sample(VALUES[:12], 2)], ctx=ast.Load())
    if kind < 0.9:
        return ast.Tuple(elts=[constant(v) for v in pick.sample(VALUES[:12], 2)], ctx=ast.Load())
    if kind < 0.95:
        return ast.Dict(keys=[constant("a")], values=[constant(1)])
    return ast.Name(id=pick.choice(CALLED), ctx=ast.Load())


def constant(v):
    return ast.UnaryOp(op=ast.USub(), operand=ast.Constant(-v)) if isinstance(v, (int, float)) and v < 0 else ast.Constant(v)


class Program:
    """A tree, and what stands where in it."""

    def __init__(self, source):
        self.tree = ast.parse(source)
        self.names = sorted({n.id for n in ast.walk(self.tree) if isinstance(n, ast.Name)})
        self.attributes = sorted({n.attr for n in ast.walk(self.tree) if isinstance(n, ast.Attribute)})

    def suites(self):
        for node in ast.walk(self.tree):
            for field in ("body", "orelse", "finalbody"):
                suite = getattr(node, field, None)
                if isinstance(suite, list) and suite and isinstance(suite[0], ast.stmt):
                    yield suite

    def all(self, *types):
        return [node for node in ast.walk(self.tree) if isinstance(node, types)]

    def slots(self):
        """Where an expression that is read may be put in the place of another."""
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.JoinedStr, ast.FormattedValue, ast.match_case, ast.pattern)):
                continue
            for field, child in ast.iter_fields(node):
                if isinstance(child, ast.expr) and isinstance(getattr(child, "ctx", ast.Load()), ast.Load):
                    yield child, lambda new, node=node, field=field: setattr(node, field, new)
                if isinstance(child, list):
                    for at, item in enumerate(child):
                        if isinstance(item, ast.expr) and isinstance(getattr(item, "ctx", ast.Load()), ast.Load):
                            yield item, lambda new, child=child, at=at: child.__setitem__(at, new)


def statement(program, pick):
    suite = pick.choice(list(program.suites()))
    at = pick.randrange(len(suite))
    if isinstance(suite[at], (ast.Import, ast.ImportFrom)):
        # Modules are linked before the program runs: docs/semantics.md.
        return
    how = pick.randrange(7)
    if how == 0:
        if len(suite) == 1:
            suite[at] = ast.Pass()
        else:
            del suite[at]
    elif how == 1:
        suite.insert(at, copy.deepcopy(suite[at]))
    elif how == 2:
        other = pick.randrange(len(suite))
        if isinstance(suite[other], (ast.Import, ast.ImportFrom)):
            return
        suite[at], suite[other] = suite[other], suite[at]
    elif how == 3:
        told = ast.parse("print(type(error).__name__, error)").body
        handler = ast.ExceptHandler(type=ast.Name("Exception", ast.Load()), name="error", body=told)
        suite[at] = ast.Try(body=[suite[at]], handlers=[handler], orelse=[], finalbody=[])
    elif how == 4:
        last = ast.parse("print('finally')").body
        suite[at] = ast.Try(body=[suite[at]], handlers=[], orelse=[], finalbody=last)
    elif how == 5:
        body = [suite[at], pick.choice([ast.Break(), ast.Continue(), ast.Pass()])]
        suite[at] = ast.For(ast.Name("each", ast.Store()), ast.parse("range(2)").body[0].value, body, [])
    else:
        other = pick.choice(list(program.suites()))
        suite.insert(at, copy.deepcopy(pick.choice(other)))


def operator(program, pick):
    node = pick.choice(program.all(ast.BinOp, ast.AugAssign, ast.Compare, ast.BoolOp, ast.UnaryOp))
    if isinstance(node, ast.Compare):
        node.ops[pick.randrange(len(node.ops))] = pick.choice(COMPARED)()
    elif isinstance(node, ast.BoolOp):
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    else:
        node.op = pick.choice(UNARY if isinstance(node, ast.UnaryOp) else BINARY)()


def expression(program, pick):
    node, put = pick.choice(list(program.slots()))
    how = pick.randrange(8)
    if how == 0:
        put(value(pick))
    elif how == 1 and program.names:
        put(ast.Name(pick.choice(program.names), ast.Load()))
    elif how == 2:
        put(ast.Call(ast.Name(pick.choice(CALLED), ast.Load()), [node], []))
    elif how == 3:
        put(ast.Subscript(node, pick.choice([value(pick), ast.Slice(None, constant(-1)), ast.Slice(constant(1))]), ast.Load()))
    elif how == 4 and program.attributes:
        put(ast.Attribute(node, pick.choice(program.attributes), ast.Load()))
    elif how == 5:
        put(pick.choice([ast.Tuple([node, value(pick)], ast.Load()), ast.List([node], ast.Load())]))
    elif how == 6:
        put(ast.IfExp(value(pick), node, value(pick)))
    else:
        other, _ = pick.choice(list(program.slots()))
        put(copy.deepcopy(other))


def literal(program, pick):
    node = pick.choice([n for n in program.all(ast.Constant) if not isinstance(n.value, type(...))])
    old = node.value
    if isinstance(old, str):
        node.value = pick.choice([old[1:], old + "x", old.upper(), old[::-1], old * 2, "", f"{old} {old}"])
    elif isinstance(old, int) and not isinstance(old, bool) and abs(old) < 10**6:
        node.value = pick.choice([abs(old + 1), abs(old - 1), old * 2, 0, 1, float(old), str(old)])
    elif isinstance(old, bytes):
        node.value = pick.choice([old[1:], old + b"x", old.decode("latin-1"), old * 2])
    else:
        node.value = pick.choice(VALUES)


def call(program, pick):
    node = pick.choice(program.all(ast.Call))
    how = pick.randrange(7)
    if how == 0 and node.args:
        del node.args[pick.randrange(len(node.args))]
    elif how == 1:
        node.args.insert(pick.randrange(len(node.args) + 1), value(pick))
    elif how == 2 and node.args:
        node.args[pick.randrange(len(node.args))] = value(pick)
    elif how == 3 and len(node.args) > 1:
        node.args.reverse()
    elif how == 4 and node.args:
        at = pick.randrange(len(node.args))
        node.args[at] = ast.Starred(ast.Tuple([node.args[at]], ast.Load()), ast.Load())
    elif how == 5 and node.args:
        names = sorted({a.arg for a in program.all(ast.arg)}) or ["key"]
        node.keywords.append(ast.keyword(pick.choice(names), node.args.pop()))
    elif node.keywords:
        gone = node.keywords.pop(pick.randrange(len(node.keywords)))
        if pick.random() < 0.5:
            node.args.append(gone.value)


def name(program, pick):
    node = pick.choice(program.all(ast.Name, ast.arg, ast.FunctionDef, ast.AsyncFunctionDef, ast.Attribute, ast.ExceptHandler))
    if isinstance(node, ast.Name):
        node.id = pick.choice(program.names if pick.random() < 0.7 else HIDDEN)
    elif isinstance(node, ast.arg):
        node.arg = pick.choice(HIDDEN + program.names)
    elif isinstance(node, ast.Attribute):
        node.attr = pick.choice(program.attributes)
    elif isinstance(node, ast.ExceptHandler):
        node.type = ast.Name(pick.choice(ERRORS), ast.Load())
    elif node.name.startswith("__") or not program.names:
        node.name = pick.choice(["__eq__", "__len__", "__iter__", "__getattr__", "__bool__", "__contains__", "__call__", "__repr__"])
    else:
        node.name = pick.choice(program.names + HIDDEN)


def definition(program, pick):
    node = pick.choice(program.all(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda))
    if isinstance(node, ast.ClassDef):
        how = pick.randrange(3)
        if how == 0 and node.bases:
            node.bases.pop(pick.randrange(len(node.bases)))
        elif how == 1 and len(node.bases) > 1:
            node.bases.reverse()
        else:
            node.bases.append(ast.Name(pick.choice(["list", "dict", "int", "str", "Exception", "tuple", "set"]), ast.Load()))
        return
    if not isinstance(node, ast.Lambda) and node.decorator_list and pick.random() < 0.5:
        node.decorator_list.pop()
        return
    parameters = node.args
    how = pick.randrange(4)
    if how == 0 and parameters.defaults:
        parameters.defaults.pop(0)
    elif how == 1 and parameters.args:
        parameters.kwonlyargs.append(parameters.args.pop())
        parameters.kw_defaults.append(parameters.defaults.pop() if parameters.defaults else None)
    elif how == 2 and parameters.args and len(parameters.defaults) < len(parameters.args):
        parameters.defaults.insert(0, value(pick))
    elif parameters.vararg is None:
        parameters.vararg = ast.arg("rest")


CHANGES = [statement, statement, statement, operator, expression, expression, expression, literal, literal, call, call, name, name, definition]


def mutated(source, seed):
    pick = random.Random(seed)
    program = Program(source)
    for _ in range(pick.choice([1, 1, 1, 2, 2, 3])):
        try:
            pick.choice(CHANGES)(program, pick)
        except IndexError:
            # There is nothing of that kind.
            pass
    return written(program.tree)


def without(source, number):
    program = Program(source)
    at = 0
    for suite in program.suites():
        if at <= number < at + len(suite):
            if len(suite) == 1:
                if isinstance(suite[0], ast.Pass):
                    return source
                suite[0] = ast.Pass()
            else:
                del suite[number - at]
            return written(program.tree)
        at += len(suite)
    return None


def written(tree):
    """The program, if CPython compiles it."""
    try:
        text = ast.unparse(ast.fix_missing_locations(tree))
        compile(text, "input.py", "exec")
        return text + "\n"
    except (SyntaxError, ValueError, TypeError, AttributeError, RecursionError):
        return ""


def main():
    warnings.simplefilter("ignore")
    for line in sys.stdin:
        question = json.loads(line)
        try:
            if "without" in question:
                text = without(question["source"], question["without"])
            else:
                text = mutated(question["source"], question["seed"])
        except SyntaxError:
            text = ""
        print(json.dumps({"source": text}), flush=True)


main()
