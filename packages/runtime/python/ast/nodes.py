"""Nodes of an expression, as far as `ast.literal_eval` tells them apart.

Source: Library Reference, ast, "Node classes".
"""


class Node:
    """`kind` is the name of the class that `ast` has for it; `parts` what a literal is made of, else nothing."""

    def __init__(self, kind, first, parts=()):
        self.kind = kind
        #: The tokens it begins and ends with.
        self.first = first
        self.last = first
        self.parts = parts

    def __repr__(self):
        return f"<ast.{self.kind} object at {id(self):#x}>"
