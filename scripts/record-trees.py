"""Records CPython's syntax trees of the programs of test/compiler/trees.txt.

    python3.13 scripts/record-trees.py

The programs are separated by lines of `%%`; the trees go to trees.json beside them, in the form of scripts/oracle-ast.py.
"""
import importlib.util
import json
import pathlib

scripts = pathlib.Path(__file__).parent
spec = importlib.util.spec_from_file_location("oracle_ast", scripts / "oracle-ast.py")
oracle = importlib.util.module_from_spec(spec)
spec.loader.exec_module(oracle)

folder = scripts.parent / "test" / "compiler"
text = (folder / "trees.txt").read_text(encoding="utf-8")
trees = [oracle.tree(program, "test.py") for program in text.removesuffix("\n").split("\n%%\n")]
(folder / "trees.json").write_text(json.dumps(trees, indent=1) + "\n", encoding="utf-8")
