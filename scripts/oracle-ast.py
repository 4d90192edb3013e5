"""Write CPython's syntax trees of many files to standard output, for scripts/oracle-ast.mjs.

Reads one path a line. For each writes a header line, the number of characters, and that many
ASCII characters: a line a node, with its class and place, and a line a field that is no node. A file that CPython rejects is
written as "! " and its message.
"""
import ast
import json
import struct
import sys
import warnings

warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
SKIPPED = {"type_comment", "type_ignores", "ctx", "op", "ops"}


def constant(value):
    if value is None:
        return "None"
    if value is Ellipsis:
        return "Ellipsis"
    if isinstance(value, bool):
        return "bool " + str(value).lower()
    if isinstance(value, int):
        return "int " + format(value, "x")
    if isinstance(value, float):
        return "float " + struct.pack(">d", value).hex()
    if isinstance(value, complex):
        return "imaginary " + struct.pack(">d", value.imag).hex()
    if isinstance(value, bytes):
        return "bytes " + json.dumps(value.decode("latin-1"))
    return "str " + json.dumps(value)


def dump(node, out):
    cls = node.__class__
    line = getattr(node, "lineno", None)
    place = "" if line is None else f" {line}:{node.col_offset} {node.end_lineno}:{node.end_col_offset}"
    out.append(cls.__name__ + place)
    if cls is ast.Constant:
        out.append(constant(node.value))
        out.append(node.kind or "-")
        return
    if cls is ast.MatchSingleton:
        out.append(constant(node.value))
        return
    for name in cls._fields:
        if name in SKIPPED:
            if name == "ops":
                out.append(" ".join(op.__class__.__name__ for op in node.ops))
            elif name in ("ctx", "op"):
                out.append(getattr(node, name).__class__.__name__)
            continue
        value = getattr(node, name)
        if value.__class__ is list:
            out.append(f"[{len(value)}")
            for item in value:
                if item is None or item.__class__ is str:
                    out.append(json.dumps(item))
                else:
                    dump(item, out)
        elif isinstance(value, ast.AST):
            dump(value, out)
        else:
            out.append(json.dumps(value))


def tree(data, path):
    """The dump of a program, or "! " and why CPython rejects it."""
    try:
        out = []
        dump(ast.parse(data, path), out)
        return "\n".join(out)
    except (SyntaxError, ValueError) as error:
        return "! " + ascii(getattr(error, "msg", str(error)))


def main():
    for path in sys.stdin.read().splitlines():
        with open(path, "rb") as file:
            text = tree(file.read(), path)
        sys.stdout.write(f"{len(text)}\n{text}")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
