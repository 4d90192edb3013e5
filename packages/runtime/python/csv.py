"""Tables as text, a row a line.

Source: Library Reference, `csv`; the words of errors are CPython's.
"""


QUOTE_MINIMAL = 0
QUOTE_ALL = 1
QUOTE_NONNUMERIC = 2
QUOTE_NONE = 3
QUOTE_STRINGS = 4
QUOTE_NOTNULL = 5


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        try:
            _Format(self, {})
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_dialects = {"excel": excel, "excel-tab": excel_tab, "unix": unix_dialect}
_limit = 131072


class _Format:
    """The rules of a dialect, checked, with what the call changes of them."""

    def __init__(self, dialect, changes):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        known = {
            "delimiter": ",",
            "quotechar": '"',
            "escapechar": None,
            "doublequote": True,
            "skipinitialspace": False,
            "lineterminator": "\r\n",
            "quoting": QUOTE_MINIMAL,
            "strict": False,
        }
        for name in changes:
            if name not in known:
                raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        for name, otherwise in known.items():
            if name in changes:
                value = changes[name]
            else:
                value = getattr(dialect, name, otherwise)
            setattr(self, name, value)
        quoting = self.quoting
        if not isinstance(quoting, int):
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                kind = "string" if name == "delimiter" else "string or None"
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        if quoting != QUOTE_NONE and self.quotechar is None:
            if "quotechar" in changes and "quoting" not in changes:
                self.quoting = QUOTE_NONE
            else:
                raise TypeError("quotechar must be set if quoting enabled")
        self._check_characters()

    def _check_characters(self):
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value in ("\n", "\r") or (value == " " and self.skipinitialspace and name != "delimiter"):
                raise ValueError(f"bad {name} value")
        for first, second in (("delimiter", "escapechar"), ("delimiter", "quotechar"), ("escapechar", "quotechar")):
            value = getattr(self, first)
            if value is not None and value == getattr(self, second):
                raise ValueError(f"bad {first} or {second} value")
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is not None and value in self.lineterminator:
                raise ValueError(f"bad {name} or lineterminator value")


class Reader:
    __module__ = "_csv"

    def __init__(self, lines, dialect, changes):
        self.dialect = _Format(dialect, changes)
        self.line_num = 0
        self._lines = iter(lines)

    def __iter__(self):
        return self

    def __next__(self):
        rules = self.dialect
        self._row = []
        self._field = ""
        self._quoted = False
        state = "start"
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if self._field or state == "in quotes":
                    if rules.strict:
                        raise Error("unexpected end of data") from None
                    self._save()
                    return self._row
                raise
            if not isinstance(line, str):
                raise Error(
                    f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)"
                )
            self.line_num += 1
            for c in line:
                state = self._step(state, c)
            state = self._step(state, "")
            if state == "start":
                return self._row

    def _save(self):
        value = self._field
        if not self._quoted and self.dialect.quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS) and value:
            value = float(value)
        elif not self._quoted and self.dialect.quoting in (QUOTE_NOTNULL, QUOTE_STRINGS) and not value:
            value = None
        self._row.append(value)
        self._field = ""
        self._quoted = False

    def _add(self, c):
        if len(self._field) >= _limit:
            raise Error(f"field larger than field limit ({_limit})")
        self._field += c

    def _step(self, state, c):
        """The state behind `c`, which is empty at the end of a line."""
        rules = self.dialect
        ends = c in ("\n", "\r", "")
        if state == "start":
            if c == "":
                return "start"
            if ends:
                return "after line"
            state = "field start"
        if state == "field start":
            if ends:
                self._save()
                return "start" if c == "" else "after line"
            if c == rules.quotechar and rules.quoting != QUOTE_NONE:
                self._quoted = True
                return "in quotes"
            if c == rules.escapechar:
                return "escaped"
            if c == " " and rules.skipinitialspace:
                return "field start"
            if c == rules.delimiter:
                self._save()
                return "field start"
            self._add(c)
            return "in field"
        if state == "escaped":
            self._add(c or "\n")
            return "behind newline" if c in ("\n", "\r") and c else "in field"
        if state == "behind newline":
            # The field goes on in the next line.
            if c == "":
                return state
            state = "in field"
        if state == "in field":
            if ends:
                self._save()
                return "start" if c == "" else "after line"
            if c == rules.escapechar:
                return "escaped"
            if c == rules.delimiter:
                self._save()
                return "field start"
            self._add(c)
            return "in field"
        if state == "in quotes":
            if c == "":
                return "in quotes"
            if c == rules.escapechar:
                return "escaped in quotes"
            if c == rules.quotechar and rules.quoting != QUOTE_NONE:
                return "quote in quotes" if rules.doublequote else "in field"
            self._add(c)
            return "in quotes"
        if state == "escaped in quotes":
            self._add(c or "\n")
            return "in quotes"
        if state == "quote in quotes":
            if rules.quoting != QUOTE_NONE and c == rules.quotechar:
                self._add(c)
                return "in quotes"
            if c == rules.delimiter:
                self._save()
                return "field start"
            if ends:
                self._save()
                return "start" if c == "" else "after line"
            if rules.strict:
                raise Error(f"'{rules.delimiter}' expected after '{rules.quotechar}'")
            self._add(c)
            return "in field"
        if ends:
            return "start" if c == "" else "after line"
        raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")


class Writer:
    __module__ = "_csv"

    def __init__(self, file, dialect, changes):
        if not hasattr(file, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self.dialect = _Format(dialect, changes)
        self._write = file.write

    def _text(self, value, alone):
        rules = self.dialect
        quoting = rules.quoting
        numeric = isinstance(value, (int, float))
        text = "" if value is None else str(value)
        quoted = (
            quoting == QUOTE_ALL
            or (quoting == QUOTE_NONNUMERIC and not numeric)
            or (quoting == QUOTE_STRINGS and isinstance(value, str))
            or (quoting == QUOTE_NOTNULL and value is not None)
        )
        if not text and alone and not quoted:
            if quoting == QUOTE_NONE or (value is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("single empty field record must be quoted")
            quoted = True
        out = ""
        for c in text:
            escape = False
            if c in (rules.delimiter, rules.escapechar, rules.quotechar, "\n", "\r") or c in rules.lineterminator:
                if quoting == QUOTE_NONE:
                    escape = True
                elif c == rules.quotechar:
                    if rules.doublequote:
                        out += c
                        quoted = True
                    else:
                        escape = True
                elif c == rules.escapechar:
                    escape = True
                else:
                    quoted = True
                if escape:
                    if rules.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    out += rules.escapechar
            out += c
        if not text and not quoted and rules.skipinitialspace and rules.delimiter == " ":
            if quoting == QUOTE_NONE or (value is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL)):
                raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
            quoted = True
        return f"{rules.quotechar}{out}{rules.quotechar}" if quoted else out

    def writerow(self, row, /):
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        alone = len(values) == 1
        texts = [self._text(value, alone) for value in values]
        return self._write(self.dialect.delimiter.join(texts) + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


def reader(iterable, /, dialect="excel", **fmtparams):
    return Reader(iterable, dialect, fmtparams)


def writer(fileobj, /, dialect="excel", **fmtparams):
    return Writer(fileobj, dialect, fmtparams)


def register_dialect(name, /, dialect="excel", **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Format(dialect, fmtparams)


def unregister_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name, /):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(*limit):
    global _limit
    before = _limit
    if limit:
        if not isinstance(limit[0], int):
            raise TypeError("limit must be an integer")
        _limit = limit[0]
    return before


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        record = dict(zip(names, row))
        if len(row) > len(names):
            record[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            record[name] = self.restval
        return record


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, record):
        if self.extrasaction == "raise":
            wrong = [name for name in record if name not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join(repr(name) for name in wrong))
        return (record.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    def __init__(self):
        raise NotImplementedError("csv.Sniffer is not in the subset; name the dialect")
