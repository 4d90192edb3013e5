"""The words of an expression, for `ast.literal_eval`.

From: `{'a': 0x1f}`
To:   tokens: an opening brace, a string, an operator, a number ...; what no tokenizer takes is a SyntaxError

A fault here is told before any the grammar finds, as in CPython, which reads the whole text on before it complains.

Source: The Python Language Reference, 2; the words of errors are CPython's.
"""

OPENING = {"(": ")", "[": "]", "{": "}"}
CLOSING = {")": "(", "]": "[", "}": "{"}
_LONG_OPERATORS = ("...", "**", "//", "<<", ">>", "<=", ">=", "==", "!=", "<>", "->", ":=")
_ASSIGNING = ("**=", "//=", "<<=", ">>=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=")
_OPERATORS = "+-*/%@&|^~<>()[]{},:.;="
_AFTER_NUMBER = ("and", "else", "for", "if", "in", "is", "not", "or")
_DIGITS = {
    "x": ("0123456789abcdefABCDEF", "hexadecimal"),
    "o": ("01234567", "octal"),
    "b": ("01", "binary"),
}
_DECIMAL = "0123456789"


class Token:
    """`kind` is name, number, string, operator, newline, indent, error or end; `at` and `end` are columns counted from 0."""

    def __init__(self, kind, text, line, at, end, last_line, depth):
        self.kind = kind
        self.text = text
        self.line = line
        self.at = at
        self.end = end
        self.last_line = last_line
        #: How many brackets are open behind it.
        self.depth = depth


def syntax_error(words, place, cls=SyntaxError):
    """`place` is line, offset, text of the line, last line, last offset."""
    line, offset, text, last_line, last_offset = place
    return cls(words, ("<unknown>", line, offset, text, last_line, last_offset))


class Tokenizer:
    def __init__(self, text):
        if "\0" in text:
            raise SyntaxError("source code string cannot contain null bytes")
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.chars = list("\n".join(self.lines))
        self.at = 0
        self.line = 1
        self.line_start = 0
        self.tokens = []
        #: Open brackets: character, line, column.
        self.open = []

    def text_of(self, line):
        return self.lines[line - 1] if line > 0 else ""

    def fault(self, words, at=None, end_offset=None):
        """An error at one place of the line that is being read."""
        offset = (self.at if at is None else at) - self.line_start + 1
        place = (self.line, offset, self.text_of(self.line), self.line, offset if end_offset is None else end_offset)
        return syntax_error(words, place)

    def never_closed(self):
        bracket, line, column = self.open[-1]
        return syntax_error(f"'{bracket}' was never closed", (line, column + 1, self.text_of(line), line, 0))

    def peek(self, ahead=0):
        at = self.at + ahead
        return self.chars[at] if at < len(self.chars) else ""

    def add(self, kind, start, line=None, line_start=None):
        text = "".join(self.chars[start : self.at])
        first = self.line_start if line_start is None else line_start
        first_line = self.line if line is None else line
        end = self.at - self.line_start
        self.tokens.append(Token(kind, text, first_line, start - first, end, self.line, len(self.open)))

    def next_line(self):
        self.line += 1
        self.line_start = self.at

    def all(self):
        """The tokens of the whole text, the last of which is `end`. Raises SyntaxError."""
        fresh = True
        while self.at < len(self.chars):
            if fresh and not self.open:
                fresh = False
                self.indentation()
                continue
            char = self.peek()
            if char in " \t\f":
                self.at += 1
            elif char == "#":
                while self.peek() not in ("", "\n"):
                    self.at += 1
            elif char == "\n":
                if not self.open:
                    fresh = True
                    if self.tokens and self.tokens[-1].kind != "newline":
                        self.tokens.append(Token("newline", "", self.line, -1, -1, self.line, 0))
                self.at += 1
                self.next_line()
            elif char == "\\":
                self.continuation()
            else:
                self.token(char)
        if not self.tokens:
            blank = len(self.chars) == 0
            line = 0 if blank else self.line - 1
            text = "" if blank else "\n"
            raise syntax_error("invalid syntax", (line, 0, text, line, 0))
        last = self.tokens[-1]
        self.tokens.append(Token("end", "", last.line, -1, -1, last.line, len(self.open)))
        return self.tokens

    def indentation(self):
        """The first line was stripped; any other one that is indented, and no comment, is one too many."""
        start = self.at
        while self.peek() in (" ", "\t", "\f"):
            self.at += 1
        width = self.at - start
        if width == 0 or self.line == 1 or self.peek() in ("#", "\n"):
            return
        self.tokens.append(Token("indent", "", self.line, width - 1, -2, self.line, 0))

    def continuation(self):
        if self.peek(1) == "\n":
            self.at += 2
            self.next_line()
            return
        at = self.at + 1 if self.peek(1) else self.at
        raise self.fault("unexpected character after line continuation character", at, 0)

    def token(self, char):
        start = self.at
        if char.isdigit() and char.isascii() or char == "." and self.peek(1) in _DECIMAL and self.peek(1):
            return self.number(start)
        if char in "'\"":
            return self.string(start, "")
        if char == "_" or char.isidentifier():
            return self.name(start)
        for width in (3, 2):
            word = "".join(self.chars[start : start + width])
            if word in _LONG_OPERATORS or word in _ASSIGNING:
                self.at += width
                return self.add("operator", start)
        if char in _OPERATORS:
            self.bracket(char)
            self.at += 1
            return self.add("operator", start)
        if not char.isascii():
            code = f"U+{ord(char):04X}"
            if char.isprintable():
                raise self.fault(f"invalid character '{char}' ({code})")
            raise self.fault(f"invalid non-printable character {code}")
        self.at += 1
        self.add("error", start)

    def bracket(self, char):
        if char in OPENING:
            self.open.append((char, self.line, self.at - self.line_start))
        elif char in CLOSING:
            if not self.open:
                raise self.fault(f"unmatched '{char}'")
            bracket, line, _ = self.open.pop()
            if bracket != CLOSING[char]:
                where = f" on line {line}" if line != self.line else ""
                raise self.fault(
                    f"closing parenthesis '{char}' does not match opening parenthesis '{bracket}'{where}"
                )

    def name(self, start):
        while self.peek() and (self.peek() == "_" or ("a" + self.peek()).isidentifier()):
            self.at += 1
        word = "".join(self.chars[start : self.at]).lower()
        if self.peek() in ("'", '"') and word in ("r", "u", "b", "f", "br", "rb", "fr", "rf"):
            return self.string(start, word)
        self.add("name", start)

    def digits(self, allowed, kind):
        """Digits with single underscores between them."""
        while True:
            if self.peek() not in allowed or not self.peek():
                raise self.fault(f"invalid {kind} literal", self.at - 1)
            while self.peek() and self.peek() in allowed:
                self.at += 1
            if self.peek() != "_":
                return
            self.at += 1

    def number(self, start):
        kind = "decimal"
        base = self.peek(1).lower()
        if self.peek() == "0" and base and base in "xob":
            allowed, kind = _DIGITS[base]
            self.at += 2
            if self.peek() == "_":
                self.at += 1
            self.based(allowed, kind)
        else:
            kind = self.decimal(start)
        self.end_of_number(kind)
        self.add("number", start)

    def based(self, allowed, kind):
        if self.peek() and self.peek() in _DECIMAL and self.peek() not in allowed:
            raise self.fault(f"invalid digit '{self.peek()}' in {kind} literal")
        self.digits(allowed, kind)
        if self.peek() and self.peek() in _DECIMAL:
            raise self.fault(f"invalid digit '{self.peek()}' in {kind} literal")

    def decimal(self, start):
        if self.peek() != ".":
            self.digits(_DECIMAL, "decimal")
        whole = "".join(self.chars[start : self.at])
        is_float = False
        if self.peek() == ".":
            is_float = True
            self.at += 1
            if self.peek() and self.peek() in _DECIMAL:
                self.digits(_DECIMAL, "decimal")
        if self.peek() in ("e", "E"):
            signed = self.peek(1) in ("+", "-")
            first = self.peek(2 if signed else 1)
            if first and first in _DECIMAL:
                is_float = True
                self.at += 2 if signed else 1
                self.digits(_DECIMAL, "decimal")
            elif signed:
                raise self.fault("invalid decimal literal", self.at + 1)
        if self.peek() in ("j", "J"):
            self.at += 1
            return "imaginary"
        if not is_float and whole[0] == "0" and whole.strip("0_"):
            zeros = len(whole) - len(whole.lstrip("0_"))
            words = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
            raise self.fault(words, start, start - self.line_start + zeros + 1)
        return "decimal"

    def end_of_number(self, kind):
        """A letter behind a number is a fault, unless it begins a keyword that may stand there."""
        char = self.peek()
        if not char or not (char == "_" or char.isidentifier()):
            return
        end = self.at
        while end < len(self.chars) and self.chars[end].isalpha():
            end += 1
        word = "".join(self.chars[self.at : end])
        if not any(word.startswith(each) for each in _AFTER_NUMBER):
            raise self.fault(f"invalid {kind} literal", self.at - 1)

    def string(self, start, prefix):
        line, line_start = self.line, self.line_start
        quote = self.peek()
        triple = self.peek(1) == quote and self.peek(2) == quote
        width = 3 if triple else 1
        self.at += width
        while True:
            char = self.peek()
            if char == "" or (char == "\n" and not triple):
                name = "f-string" if "f" in prefix else "string"
                kind = f"triple-quoted {name}" if triple else name
                # A last line that is empty is none.
                detected = self.line - 1 if char == "" and triple and not self.text_of(self.line) else self.line
                self.line, self.line_start = line, line_start
                words = f"unterminated {kind} literal (detected at line {max(detected, line)})"
                raise self.fault(words, start)
            if char == "\\" and self.peek(1):
                self.at += 1
                char = self.peek()
            elif char == quote and (not triple or self.peek(1) == quote and self.peek(2) == quote):
                self.at += width
                return self.add("string", start, line, line_start)
            self.at += 1
            if char == "\n":
                self.next_line()
