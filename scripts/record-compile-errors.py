"""Records what CPython's compiler says to the programs of test/compiler/compile-errors.txt and syntax-errors.txt.

    python3.13 scripts/record-compile-errors.py && npx biome format --write test/compiler/compile-errors.json

The programs are separated by lines of `%%`; the answers go to a .json of the same name, one a line and in the same
order: null when the program is accepted, else [kind, message, line, column, end line, end column], 1-based, columns in
characters, null where CPython gives none.
"""

import json
import pathlib
import sys
import warnings

folder = pathlib.Path(__file__).parent.parent / "test" / "compiler"


def answer(program):
    try:
        compile(program, "test.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        return [
            type(error).__name__,
            error.msg,
            error.lineno,
            error.offset,
            error.end_lineno,
            error.end_offset,
        ]
    return None


assert sys.version_info[:2] == (3, 13), "the language is that of Python 3.13"
warnings.simplefilter("ignore")
for name in ["compile-errors", "syntax-errors"]:
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    answers = [answer(program) for program in text.removesuffix("\n").split("\n%%\n")]
    lines = ",\n".join("  " + json.dumps(one, ensure_ascii=False) for one in answers)
    (folder / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{name}: {sum(one is not None for one in answers)} of {len(answers)} programs are refused")
