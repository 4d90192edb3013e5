"""The grammar of expressions, for `ast.literal_eval`.

From: tokens
To:   nodes: of literals with all that is in them, of other expressions with their kind only; a SyntaxError for what is none

Source: The Python Language Reference, 6 and 10; the words of errors are CPython's.
"""
from _ast_nodes import Node
from _ast_strings import literal_value
from _ast_tokens import Tokenizer, syntax_error

_KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for from global if "
    "import in is lambda nonlocal not or pass raise return try while with yield".split()
)
_CONSTANTS = {"None": None, "True": True, "False": False}
_SOFT = ("_", "case", "match", "type")
_COMPARING = ("<", ">", "==", ">=", "<=", "!=", "in", "is", "not")
#: Binary operators, the weakest first.
_LEVELS = (("|",), ("^",), ("&",), ("<<", ">>"), ("+", "-"), ("*", "/", "//", "%", "@"))
#: What an error calls that to which nothing can be assigned.
_SPOKEN = {
    "Constant": "literal",
    "Attribute": "attribute",
    "Subscript": "subscript",
    "Call": "function call",
    "Await": "await expression",
    "Dict": "dict literal",
    "Set": "set display",
    "DictComp": "dict comprehension",
    "SetComp": "set comprehension",
    "JoinedStr": "f-string expression",
    "Lambda": "lambda",
}


class Reader:
    def __init__(self, text):
        self.source = Tokenizer(text)
        self.tokens = self.source.all()
        self.at = 0

    # Tokens.

    @property
    def token(self):
        return self.tokens[self.at]

    @property
    def last(self):
        return self.tokens[self.at - 1]

    def sees(self, *words):
        token = self.token
        return token.kind in ("operator", "name") and token.text in words

    def take(self, word):
        if not self.sees(word):
            return False
        self.at += 1
        return True

    def expect(self, word):
        if not self.take(word):
            raise self.fault()

    def done(self, node):
        node.last = self.last
        return node

    # Errors.

    def fault(self, words="invalid syntax", first=None, last=None):
        first = self.token if first is None else first
        last = first if last is None else last
        if self.token.kind == "end" and self.source.open:
            return self.source.never_closed()
        if first.kind == "indent":
            words = "unexpected indent"
        place = (
            first.line,
            first.at + 1,
            self.source.text_of(first.line),
            last.last_line,
            last.end + 1,
        )
        return syntax_error(words, place, IndentationError if first.kind == "indent" else SyntaxError)

    def no_colon(self, key_end):
        """CPython gives this one an end before its beginning."""
        line = key_end.last_line
        place = (line, key_end.end, self.source.text_of(line), line, 0)
        return syntax_error("':' expected after dictionary key", place)

    def missing_comma(self, node):
        """Two expressions one behind the other: between brackets a comma may be missing."""
        token = self.token
        if not self.begins_expression(token):
            return
        is_name = node.first is node.last and node.kind == "Name"
        legacy = is_name and node.first.text in ("print", "exec")
        if is_name and not legacy and (token.kind == "string" or node.first.text in _SOFT):
            return
        if not legacy and token.depth == 0 and token.text not in ("(", "[", "{"):
            return
        start = self.at
        try:
            other = self.expression()
        except SyntaxError:
            self.at = start
            return
        if legacy:
            name = node.first.text
            words = f"Missing parentheses in call to '{name}'. Did you mean {name}(...)?"
            raise self.fault(words, node.first, other.last)
        if other.last.depth > 0:
            raise self.fault("invalid syntax. Perhaps you forgot a comma?", node.first, other.last)
        self.at = start

    def begins_expression(self, token):
        if token.kind == "name":
            words = ("None", "True", "False", "lambda", "not", "await")
            return token.text not in _KEYWORDS or token.text in words
        return token.kind in ("number", "string") or token.text in ("(", "[", "{", "...", "~")

    # Expressions, the loosest first.

    def whole(self):
        node = self.several(self.expression)
        while self.token.kind == "newline":
            self.at += 1
        if self.token.kind != "end":
            raise self.fault()
        if self.source.open:
            raise self.source.never_closed()
        return node

    def several(self, one):
        """`one`, or a tuple of them without parentheses."""
        first = self.token
        items = [one()]
        if not self.sees(","):
            return items[0]
        while self.take(","):
            if self.ends_list():
                break
            items.append(one())
        return self.done(Node("Tuple", first, items))

    def ends_list(self):
        return self.token.kind in ("newline", "end") or self.sees(")", "]", "}", ":", "=", "in")

    def starred(self):
        first = self.token
        if self.take("*"):
            self.binary(0)
            return self.done(Node("Starred", first))
        return self.named()

    def named(self):
        first = self.token
        node = self.expression()
        if node.kind == "Name" and node.last is first and self.take(":="):
            self.expression()
            return self.done(Node("NamedExpr", first))
        if self.sees("="):
            self.assigned(node)
        return node

    def assigned(self, node):
        """`=` where only a value may stand."""
        start = self.at
        self.at += 1
        value = self.binary(0)
        if self.sees("=", ":="):
            self.at = start
            return
        if node.kind == "Name":
            raise self.fault("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", node.first, value.last)
        if node.kind not in ("List", "Tuple", "GeneratorExp") and node.first.text not in _CONSTANTS:
            spoken = _SPOKEN.get(node.kind, "expression")
            words = f"cannot assign to {spoken} here. Maybe you meant '==' instead of '='?"
            raise self.fault(words, node.first, node.last)
        self.at = start

    def expression(self):
        if self.sees("lambda"):
            return self.lambda_()
        first = self.token
        node = self.disjunction()
        if self.take("if"):
            test = self.disjunction()
            if not self.take("else"):
                if self.sees(":"):
                    raise self.fault()
                raise self.fault("expected 'else' after 'if' expression", first, test.last)
            self.expression()
            return self.done(Node("IfExp", first))
        self.missing_comma(node)
        return node

    def lambda_(self):
        first = self.token
        self.at += 1
        while not self.sees(":"):
            if not self.take("/"):
                starred = self.take("**") or self.take("*")
                if not (starred and self.sees(",")):
                    self.identifier()
                if self.take("="):
                    self.expression()
            if not self.take(","):
                break
        self.expect(":")
        self.expression()
        return self.done(Node("Lambda", first))

    def identifier(self):
        if self.token.kind != "name" or self.token.text in _KEYWORDS:
            raise self.fault()
        self.at += 1

    def disjunction(self):
        return self.joined("or", lambda: self.joined("and", self.inversion))

    def joined(self, word, operand):
        first = self.token
        node = operand()
        if not self.sees(word):
            return node
        while self.take(word):
            operand()
        return self.done(Node("BoolOp", first))

    def inversion(self):
        first = self.token
        if self.take("not"):
            self.inversion()
            return self.done(Node("UnaryOp", first, ("not", None)))
        node = self.binary(0)
        compared = False
        while self.sees(*_COMPARING):
            if self.take("is"):
                self.take("not")
            elif self.take("not"):
                self.expect("in")
            else:
                self.at += 1
            self.binary(0)
            compared = True
        return self.done(Node("Compare", first)) if compared else node

    def binary(self, level):
        if level == len(_LEVELS):
            return self.factor()
        first = self.token
        node = self.binary(level + 1)
        while self.sees(*_LEVELS[level]):
            word = self.token.text
            self.at += 1
            node = self.done(Node("BinOp", first, (node, word, self.binary(level + 1))))
        return node

    def factor(self):
        first = self.token
        if self.sees("+", "-", "~"):
            self.at += 1
            return self.done(Node("UnaryOp", first, (first.text, self.factor())))
        node = self.primary()
        if self.take("**"):
            node = self.done(Node("BinOp", first, (node, "**", self.factor())))
        return node

    def primary(self):
        first = self.token
        if self.take("await"):
            self.primary()
            return self.done(Node("Await", first))
        node = self.atom()
        while True:
            if self.take("."):
                self.identifier()
                node = Node("Attribute", first)
            elif self.take("("):
                node = Node("Call", first, (node, self.arguments()))
            elif self.take("["):
                self.several(self.slice)
                self.expect("]")
                node = Node("Subscript", first)
            else:
                return node
            self.done(node)

    def arguments(self):
        """How many there are."""
        count = 0
        while not self.take(")"):
            if self.take("**"):
                self.expression()
            elif self.token.kind == "name" and self.tokens[self.at + 1].text == "=":
                self.identifier()
                self.at += 1
                if self.sees(")", ","):
                    raise self.fault("expected argument value expression", self.tokens[self.at - 2], self.last)
                self.expression()
            else:
                self.starred()
                self.comprehension()
            count += 1
            if not self.take(","):
                self.expect(")")
                break
        return count

    def slice(self):
        if not self.sees(":"):
            node = self.starred()
            if not self.sees(":"):
                return node
        first = self.token
        while self.take(":"):
            if not self.sees(":", ",", "]"):
                self.expression()
        return self.done(Node("Slice", first))

    # Atoms.

    def atom(self):
        token = self.token
        if token.kind == "string":
            return self.strings()
        if token.kind == "number":
            self.at += 1
            return Node("Constant", token, self.number(token))
        if token.kind == "name" and (token.text not in _KEYWORDS or token.text in _CONSTANTS):
            self.at += 1
            if token.text in _CONSTANTS:
                return Node("Constant", token, _CONSTANTS[token.text])
            return Node("Name", token, token.text)
        if token.kind == "operator":
            if self.take("..."):
                return Node("Constant", token, ...)
            if self.take("("):
                return self.parenthesis(token)
            if self.take("["):
                return self.list(token)
            if self.take("{"):
                return self.braces(token)
        raise self.fault()

    def number(self, token):
        text = token.text.replace("_", "")
        if text[-1] in "jJ":
            return complex(0, float(text[:-1]))
        try:
            return int(text, 0)
        except ValueError as error:
            if "Exceeds" not in str(error):
                return float(text)
            hint = "Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
            raise self.fault(f"{error} - {hint}", token) from None

    def strings(self):
        first = self.token
        values = []
        formatted = False
        while self.token.kind == "string":
            text = self.token.text
            self.at += 1
            formatted = formatted or "f" in text[: text.index(text[-1])].lower()
            try:
                values.append(literal_value(text))
            except ValueError as error:
                raise self.fault(str(error), self.last) from None
        kinds = [isinstance(value, bytes) for value in values]
        if any(kinds) and not all(kinds):
            raise self.fault("cannot mix bytes and nonbytes literals")
        if formatted:
            return self.done(Node("JoinedStr", first))
        return self.done(Node("Constant", first, values[0][:0].join(values)))

    def comprehension(self):
        """`for x in xs if y` ..., when it stands here."""
        found = False
        while self.sees("for") or self.sees("async") and self.tokens[self.at + 1].text == "for":
            found = True
            self.take("async")
            self.at += 1
            self.several(lambda: self.starred_target())
            if not self.take("in"):
                raise self.fault("'in' expected after for-loop variables")
            self.disjunction()
            while self.take("if"):
                self.disjunction()
        return found

    def starred_target(self):
        self.take("*")
        return self.binary(0)

    def parenthesis(self, first):
        if self.take(")"):
            return self.done(Node("Tuple", first, []))
        if self.take("yield"):
            kind = "YieldFrom" if self.take("from") else "Yield"
            if not self.sees(")"):
                self.several(self.starred)
            self.expect(")")
            return self.done(Node(kind, first))
        node = self.several(self.starred)
        if node.kind != "Tuple" and self.comprehension():
            node = Node("GeneratorExp", first)
        self.expect(")")
        if node.kind == "Starred":
            raise self.fault("cannot use starred expression here", node.first, node.last)
        # Parentheses belong to a tuple, and to nothing else.
        return self.done(Node(node.kind, first, node.parts))

    def list(self, first):
        items = self.items("]")
        if items is None:
            return self.done(Node("ListComp", first))
        return self.done(Node("List", first, items))

    def items(self, close):
        """Those up to the bracket `close`; None for a comprehension."""
        items = []
        while not self.take(close):
            start = self.token
            items.append(self.starred())
            if self.sees("for", "async"):
                if len(items) > 1:
                    words = "did you forget parentheses around the comprehension target?"
                    raise self.fault(words, items[0].first, items[-1].last)
                if self.comprehension():
                    self.expect(close)
                    return None
            if not self.take(","):
                self.expect(close)
                break
        return items

    def braces(self, first):
        if self.take("}"):
            return self.done(Node("Dict", first, ([], [])))
        start = self.at
        if not self.sees("**", "*"):
            self.named()
        if self.sees(":", "**"):
            self.at = start
            return self.dict(first)
        self.at = start
        items = self.items("}")
        if items is None:
            return self.done(Node("SetComp", first))
        return self.done(Node("Set", first, items))

    def dict(self, first):
        keys, values = [], []
        while not self.take("}"):
            if self.take("**"):
                keys.append(None)
                values.append(self.binary(0))
            else:
                keys.append(self.expression())
                if not self.take(":"):
                    raise self.no_colon(self.last)
                values.append(self.dict_value())
                if self.comprehension():
                    self.expect("}")
                    return self.done(Node("DictComp", first))
            if not self.take(","):
                self.expect("}")
                break
        return self.done(Node("Dict", first, (keys, values)))

    def dict_value(self):
        if self.sees("}", ","):
            raise self.fault("expression expected after dictionary key and ':'", self.last)
        star = self.token
        if self.take("*"):
            value = self.binary(0)
            raise self.fault("cannot use a starred expression in a dictionary value", star, value.last)
        return self.expression()
