"""What CPython makes of text and bytes: tables for test/runtime/text, printed as one JSON object.

Run by record-runtime.mjs. The values and results are written as record-numbers.py writes them.
"""

import importlib.util
import json
import pathlib
import sys

spec = importlib.util.spec_from_file_location("numbers_tables", pathlib.Path(__file__).with_name("record-numbers.py"))
tables = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tables)
table = tables.table


def method(name, kind=str):
    return {name: lambda self, *args: getattr(self, name)(*args)}


def methods(*names):
    return {name: method(name)[name] for name in names}


TEXTS = [
    "", "a", "abc", "Hello World", "  spaced out  ", "hello hello hello", "ABC def Ghi", "one,two,,three", "\tline\nnext\r\nlast\x0b\x0c",
    "\u00e4\u00f6\u00fc\u00df", "\u01c6\u01c4 \ufb01x", "\u03a3\u03b1\u03c3 \u03a3\u03a3", "\U0001f600 smile \U0001f600", "x\U0001f600y", "\u2028a\x85b\x1cc", "123", "\u0663\u00b2\u2460\u4e00", "a1_b2", "_x", "1x", "\u0130\u0131i I",
    "'quoted'", "it's \"both\"", "back\\slash", "\x00\x7f\x80\xad\u200b\ue000", "-42", "+7", "don't stop", "aXbXc", "\ud800 lone",
]
PARTS = ["", "a", "l", "lo", " ", "hello", ",", "X", "\U0001f600", "\u03c3", "zz"]
BYTES = [b"", b"a", b"Hello World", b"  spaced out  ", b"one,two,,three", b"\tline\nnext\r\nlast\x0b\x0c", b"\xe4\xff\x80 \x00", b"123", b"ABC def Ghi", b"-42", b"a'b", b"a'b\"c\\"]


def text():
    return {
        "plain": table(
            methods(
                "upper", "lower", "title", "capitalize", "swapcase", "casefold", "isalpha", "isalnum", "isascii", "isdecimal", "isdigit", "isidentifier",
                "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "expandtabs",
            ) | {"repr": repr, "ascii": ascii, "len": len, "list": list},
            TEXTS,
        ),
        "search": table(methods("find", "rfind", "index", "rindex", "count", "startswith", "endswith", "partition", "rpartition", "removeprefix", "removesuffix", "split", "rsplit", "strip", "lstrip", "rstrip", "join"), TEXTS, PARTS),
        "slices": table(methods("find", "rfind", "count", "startswith", "endswith"), ["hello hello", "x\U0001f600y\U0001f600", ""], ["", "l", "\U0001f600", "lo"], [None, 0, 2, -3, 50, -50], [None, 0, 4, -1, 50]),
        "limits": table(methods("split", "rsplit"), ["a b  c d ", "one,two,,three", ",,", "  "], [None, ",", " "], [-1, 0, 1, 2, 10]),
        "replace": table(methods("replace"), ["hello hello", "", "aaa", "x\U0001f600y"], ["l", "", "aa", "\U0001f600", "zz"], ["", "L", "$&", "[]"], [-1, 0, 1, 2, 100]),
        "pad": table(methods("ljust", "rjust", "center"), ["", "ab", "\U0001f600"], [0, 1, 5, 6, -3], ["*", " ", "\U0001f600"]),
        "zfill": table(methods("zfill"), ["", "42", "-42", "+4", "--1", "\U0001f600"], [0, 3, 5, -1]),
        "tabs": table(methods("expandtabs"), ["a\tb", "ab\tc\n\td", "\t\t", "x\r\ty"], [8, 4, 1, 0, -2]),
        "lines": table(methods("splitlines"), TEXTS, [True, False]),
        "wrong": table(
            methods("upper", "split", "rsplit", "find", "rfind", "index", "rindex", "count", "strip", "lstrip", "replace", "join", "partition", "rpartition", "center", "ljust", "zfill", "removeprefix", "removesuffix", "encode", "expandtabs", "splitlines", "startswith", "endswith", "translate", "format_map", "casefold", "isalpha"),
            ["abc"],
            [1, None, 1.5, [1], (1,), b"a"],
        ),
        "missing": table(methods("join", "find", "rfind", "index", "count", "replace", "partition", "center", "ljust", "zfill", "removeprefix", "startswith", "endswith", "translate", "format_map"), ["abc"]),
        "extra": table({name: (lambda name: lambda self, *args: getattr(self, name)(*args, "x", "x", "x", "x"))(name) for name in ("upper", "split", "find", "count", "strip", "replace", "join", "partition", "center", "zfill", "removeprefix", "encode", "expandtabs", "splitlines", "startswith", "isalpha", "title")}, ["abc"]),
    }


FORMATS = [
    "", "plain", "{}", "{0}", "{} {}", "{1} {0}", "{0} {}", "{} {0}", "{{}}", "{{{}}}", "{", "}", "{0", "{!r}", "{!s:>5}", "{!a}", "{!x}", "{!", "{!r", "{!}", "{!rr}", "{0.real}", "{0.nope}", "{0[0]}", "{0[a]}", "{0[}", "{0[]}", "{0[0]x}", "{0.}",
    "{:>10}", "{:{}}", "{:{1}}", "{0:{1}}", "{:{:{}}}", "{a}", "{a!r:^10}|", "{2}", "{:d}", "{:.2f}", "{0:{1}.{1}f}", "{:}", "{!s}", "{0!r:}", "}{", "a{{b", "a}}b", "{a.b}", "{[0]}", "{.real}", "{ 0}", "{0 }", "{-1}", "{0[-1]}", "{0[:]}", "{:,}", "{:x^{}}", "{:}}", "{{{0}", "{0}}",
]


def formatting():
    return {
        "format": table(methods("format"), FORMATS, [5, "text", 3.5, [1, 2], None], [6, "<8"]),
        "one": table(methods("format"), FORMATS, [5, "text"]),
        "named": table({"named": lambda self, a: self.format(a=a), "map": lambda self, a: self.format_map({"a": a})}, FORMATS, [5, "text", 2.5]),
    }


def translation():
    return {
        "maketrans": table({"maketrans": lambda *args: str.maketrans(*args)}, ["abc", "a", ""], ["xyz", "x", "", 1]),
        "maketrans3": table({"maketrans": lambda *args: str.maketrans(*args)}, ["ab"], ["xy"], ["c", "", "abc", 1]),
        "maketrans1": table({"maketrans": lambda *args: str.maketrans(*args)}, [{}, {"a": "b"}, {97: None}, {"ab": 1}, {1.5: 1}, 1, "a", {"\U0001f600": "x", "b": 99}]),
        "translate": table(methods("translate"), ["abc", "", "\U0001f600b"], [{}, {97: "X"}, {97: None, 98: 99}, {0x1F600: "yy"}, {97: 1.5}, {97: -1}, [1], "abc"]),
    }


ENCODINGS = ["utf-8", "UTF8", "ascii", "latin-1", "iso-8859-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-8-sig", "nope", "US-ASCII"]
HANDLERS = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "nope"]
BAD = [b"", b"abc", b"\xc3\xa4", b"\xff", b"a\xc3", b"\xe2\x82", b"\xe2\x28\xa1", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80", b"\x80abc", b"\xef\xbb\xbfx", b"\xff\xfea\x00", b"a\x00b", b"\x00\xd8", b"\x00\x00\x00a"]


def codecs():
    return {
        "encode": table(methods("encode"), ["", "abc", "\u00e4\u00df", "\u20acx\U0001f600", "a\ud800b"], ENCODINGS),
        "errors": table(methods("encode"), ["abc", "\u00e4\u00df!", "\u20acx\U0001f600", "a\udc80b"], ["ascii", "latin-1", "utf-8"], HANDLERS),
        "decode": table(methods("decode"), BAD, ENCODINGS),
        "handlers": table(methods("decode"), BAD, ["ascii", "utf-8"], [handler for handler in HANDLERS if handler != "xmlcharrefreplace"]),
    }


def octets():
    parts = [b"", b"a", b"l", b",", b" ", b"lo", 97, 300, "a"]
    return {
        "plain": table(methods("upper", "lower", "title", "capitalize", "swapcase", "isalpha", "isalnum", "isascii", "isdigit", "islower", "isupper", "isspace", "istitle", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "expandtabs", "hex") | {"repr": repr, "len": len, "list": list, "bytearray": bytearray, "str": str}, BYTES),
        "search": table(methods("find", "rfind", "index", "rindex", "count", "startswith", "endswith", "partition", "rpartition", "removeprefix", "removesuffix", "split", "rsplit", "strip"), BYTES, parts),
        "replace": table(methods("replace"), [b"hello", b"", b"aaa"], [b"l", b"", b"aa"], [b"", b"LL"], [-1, 0, 1]),
        "pad": table(methods("ljust", "rjust", "center"), [b"", b"ab"], [0, 5, 6], [b"*", b"**", "*"]),
        "make": table({"bytes": bytes, "bytearray": bytearray}, [0, 3, -1, 2**70, "a", None, 1.5, [1, 2], [256], [-1], ["a"], (65, 66), b"ab", bytearray(b"cd"), {}]),
        "encoded": table({"bytes": bytes, "bytearray": bytearray}, ["a\u00e4", b"a", 3], ["utf-8", "ascii", 1]),
        "items": table({"getitem": lambda x, i: x[i], "contains": lambda x, i: i in x}, [b"abc", bytearray(b"abc")], [0, -1, 3, True, 97, b"b", 300]),
        "compare": table({name: getattr(__import__("operator"), name) for name in ("eq", "ne", "lt", "ge", "add")}, [b"", b"a", b"ab", bytearray(b"a")], [b"", b"a", b"b", bytearray(b"a"), "a", 1]),
        "hex": table(methods("hex"), [b"abcde", b"\x00\xff"], ["-", ":"], [1, 2, -2, 3]),
    }


def main():
    json.dump(
        {"text": text(), "formatting": formatting(), "translation": translation(), "codecs": codecs(), "bytes": octets()},
        sys.stdout,
        ensure_ascii=True,
        separators=(",", ":"),
    )


main()
