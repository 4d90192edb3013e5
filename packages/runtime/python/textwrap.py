"""Text brought into lines: wrapped, filled, shortened, indented.

Source: Library Reference, `textwrap`.
"""

_WHITESPACE = "\t\n\x0b\x0c\r "
_IN_WORDS = "_!\"'&.,?"


def _is_letter(c):
    return c == "_" or (c.isalnum() and not c.isdecimal())


def _may_precede_dash(c):
    return c in _IN_WORDS or c.isalnum()


def _space_end(text, at):
    while at < len(text) and text[at] in _WHITESPACE:
        at += 1
    return at


def _dash_end(text, at):
    """Where a dash of two hyphens or more between two words ends; `at` when there is none."""
    if at == 0 or not text.startswith("--", at) or not _may_precede_dash(text[at - 1]):
        return at
    end = at
    while end < len(text) and text[end] == "-":
        end += 1
    return end if end < len(text) and (text[end].isalnum() or text[end] == "_") else at


def _breaks_behind(text, at):
    """May a line end behind the hyphen at `at`: two letters, or a letter, hyphen and letter before it, and two letters behind?"""
    after = at + 2 if text[at + 2 : at + 3] == "-" else at + 1
    if not (_is_letter(text[at + 1 : at + 2] or " ") and _is_letter(text[after + 1 : after + 2] or " ")):
        if not (_is_letter(text[at + 1 : at + 2] or " ") and _is_letter(text[at + 2 : at + 3] or " ")):
            return False
    if at < 2 or not _is_letter(text[at - 1]):
        return False
    return _is_letter(text[at - 2]) or (at >= 3 and text[at - 2] == "-" and _is_letter(text[at - 3]))


def _piece_end(text, start):
    """Where the piece of a word that begins at `start` ends: at white space, before a dash, or behind a hyphen."""
    at = start + 1
    while at < len(text) and text[at] not in _WHITESPACE:
        if text[at] == "-":
            if _breaks_behind(text, at):
                return at + 1
            if _dash_end(text, at) > at:
                return at
        at += 1
    return at


def _pieces(text, by_hyphens):
    at = 0
    while at < len(text):
        end = _space_end(text, at)
        if end == at:
            if by_hyphens:
                end = _dash_end(text, at)
                if end == at:
                    end = _piece_end(text, at)
            else:
                while end < len(text) and text[end] not in _WHITESPACE:
                    end += 1
        yield text[at:end]
        at = end


def _ends_sentence(word):
    end = word[:-1] if word.endswith(("'", '"')) else word
    return end.endswith((".", "!", "?")) and "a" <= end[-2:-1] <= "z"


class TextWrapper:
    """Wraps text by rules that its attributes give."""

    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]",
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for space in "\t\n\x0b\x0c\r":
                text = text.replace(space, " ")
        return text

    def _split(self, text):
        return list(_pieces(text, self.break_on_hyphens is True))

    def _fix_sentence_endings(self, chunks):
        at = 0
        while at < len(chunks) - 1:
            if chunks[at + 1] == " " and _ends_sentence(chunks[at]):
                chunks[at + 1] = "  "
                at += 2
            else:
                at += 1

    def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
        space_left = 1 if width < 1 else width - cur_len
        if self.break_long_words:
            end = space_left
            chunk = reversed_chunks[-1]
            if self.break_on_hyphens and len(chunk) > space_left:
                # Behind the last hyphen that fits, unless nothing but hyphens stands before it.
                hyphen = chunk.rfind("-", 0, space_left)
                if hyphen > 0 and any(c != "-" for c in chunk[:hyphen]):
                    end = hyphen + 1
            cur_line.append(chunk[:end])
            reversed_chunks[-1] = chunk[end:]
        elif not cur_line:
            cur_line.append(reversed_chunks.pop())

    def _wrap_chunks(self, chunks):
        lines = []
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        # The next chunk is the last of the list.
        chunks.reverse()
        while chunks:
            line = []
            length = 0
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and chunks[-1].strip() == "" and lines:
                del chunks[-1]
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and line[-1].strip() == "":
                length -= len(line[-1])
                del line[-1]
            if not line:
                continue
            is_last = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (is_last and length <= width):
                lines.append(indent + "".join(line))
                continue
            self._end(lines, line, length, indent, width)
            break
        return lines

    def _end(self, lines, line, length, indent, width):
        """The last line allowed, with the placeholder where it fits."""
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line[-1])
            del line[-1]
        if lines:
            previous = lines[-1].rstrip()
            if len(previous) + len(self.placeholder) <= self.width:
                lines[-1] = previous + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _split_chunks(self, text):
        text = self._munge_whitespace(text)
        return self._split(text)

    def wrap(self, text):
        """The lines of a paragraph, without ends."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def fill(self, text):
        """The lines as one text."""
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    """Without the white space that all lines begin with; lines of white space alone become empty."""
    margin = None
    lines = text.split("\n")
    for i, line in enumerate(lines):
        if not line.strip(" \t"):
            lines[i] = ""
            continue
        indent = line[: len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = indent
        else:
            while not indent.startswith(margin):
                margin = margin[:-1]
    if margin:
        lines = [line[len(margin) :] if line else line for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """The prefix before every line that is not white space alone, or that the predicate is true of."""
    parts = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            parts.append(prefix)
        parts.append(line)
    return "".join(parts)
