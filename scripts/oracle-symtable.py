"""CPython's half of scripts/oracle-symtable.mjs: a line of JSON a file, with every scope and what its names mean there.

    python3.13 scripts/oracle-symtable.py       every .py file of its own library

A line is [path, [[name, line, {symbol: scope code}], ...]], scopes in the order of the table; files that are no program are
left out. The scope codes are those of symtable.c: 1 local, 2 global explicit, 3 global implicit, 4 free, 5 cell.
"""

import json
import os
import symtable
import sys
import sysconfig
import warnings

KINDS = {"module", "function", "class"}
HIDDEN = {"__class__", "__classdict__", "__type_params__"}


def rows(table):
    kind = getattr(table.get_type(), "value", table.get_type())
    if kind in KINDS:
        symbols = {
            symbol.get_name(): symbol._Symbol__scope
            for symbol in table.get_symbols()
            if not symbol.get_name().startswith(".") and symbol.get_name() not in HIDDEN
        }
        yield [table.get_name(), table.get_lineno(), symbols]
    for child in table.get_children():
        yield from rows(child)


warnings.simplefilter("ignore")
for folder, folders, names in os.walk(sysconfig.get_paths()["stdlib"]):
    folders.sort()
    for name in sorted(names):
        if not name.endswith(".py"):
            continue
        path = os.path.join(folder, name)
        try:
            with open(path, encoding="utf-8") as file:
                table = symtable.symtable(file.read(), path, "exec")
        except (SyntaxError, ValueError):
            continue
        json.dump([path, list(rows(table))], sys.stdout)
        sys.stdout.write("\n")
