"""Records asyncio's public names with their signatures, as CPython 3.13 has them: `npm run parity -- --record`.

One row a name: `asyncio.sleep(delay, result=)`, `asyncio.Task.cancel(self, msg=)`; a property or constant without parentheses.
A default is only marked: its text says nothing of the call.
"""

import asyncio
import inspect
import json
import sys


def signature(value):
    try:
        parameters = list(inspect.signature(value).parameters.values())
    except (TypeError, ValueError):
        return None
    parts = []
    star = False
    for i, p in enumerate(parameters):
        if p.kind is p.VAR_POSITIONAL:
            star = True
        if p.kind is p.KEYWORD_ONLY and not star:
            parts.append("*")
            star = True
        prefix = {p.VAR_POSITIONAL: "*", p.VAR_KEYWORD: "**"}.get(p.kind, "")
        parts.append(f"{prefix}{p.name}{'=' if p.default is not p.empty else ''}")
        last = i + 1 == len(parameters) or parameters[i + 1].kind is not p.POSITIONAL_ONLY
        if p.kind is p.POSITIONAL_ONLY and last:
            parts.append("/")
    return f"({', '.join(parts)})"


def members(cls):
    for name in sorted(dir(cls)):
        if name.startswith("_") or hasattr(Exception, name):
            continue
        value = inspect.getattr_static(cls, name)
        if isinstance(value, (staticmethod, classmethod)):
            value = getattr(cls, name)
        yield name, (signature(value) or "(?)") if callable(value) else ""


rows = []
for name in sorted(asyncio.__all__):
    value = getattr(asyncio, name)
    if isinstance(value, type):
        rows.append(name)
        rows.extend(f"{name}.{member}{text}" for member, text in members(value))
    else:
        rows.append(f"{name}{(signature(value) or '(?)') if callable(value) else ''}")
json.dump(rows, sys.stdout, indent=0)
print()
