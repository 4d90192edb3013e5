"""`ast.literal_eval`: the value of a text that is a literal, or a display of literals.

Source: Library Reference, ast.literal_eval; the words of errors are CPython's.
"""
from _ast_nodes import Node
from _ast_reading import Reader


def literal_eval(node_or_string):
    if isinstance(node_or_string, str):
        node_or_string = Reader(node_or_string.lstrip(" \t")).whole()
    return _value(node_or_string)


def _malformed(node):
    words = "malformed node or string"
    if isinstance(node, Node):
        words += f" on line {node.first.line}"
    return ValueError(f"{words}: {node!r}")


def _value(node):
    if not isinstance(node, Node):
        raise _malformed(node)
    match node.kind:
        case "Constant":
            return node.parts
        case "Tuple":
            return tuple(map(_value, node.parts))
        case "List":
            return list(map(_value, node.parts))
        case "Set":
            return set(map(_value, node.parts))
        case "Call" if _is_empty_set(node):
            return set()
        case "Dict":
            keys, values = node.parts
            return dict(zip(map(_value, keys), map(_value, values)))
        case "BinOp" if node.parts[1] in ("+", "-"):
            left, sign, right = node.parts
            real = _signed(left)
            imaginary = _number(right)
            if isinstance(real, (int, float)) and isinstance(imaginary, complex):
                return real + imaginary if sign == "+" else real - imaginary
            raise _malformed(node)
    return _signed(node)


def _is_empty_set(node):
    called, count = node.parts
    return count == 0 and called.kind == "Name" and called.parts == "set"


def _number(node):
    if node.kind != "Constant" or type(node.parts) not in (int, float, complex):
        raise _malformed(node)
    return node.parts


def _signed(node):
    if node.kind == "UnaryOp" and node.parts[0] in ("+", "-"):
        sign, operand = node.parts
        value = _number(operand)
        return +value if sign == "+" else -value
    return _number(node)
