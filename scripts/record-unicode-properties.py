"""Write packages/runtime/src/stdlib/unicodedata/tables.ts: the properties of characters that CPython's unicodedata knows.

    python3.13 scripts/record-unicode-properties.py

A property of all code points is a row of runs: how many code points, in base 36, and a sign that stands for the value. Numbers are a
list of `first:value:count`, the values of one entry going up by one.
"""
import fractions
import pathlib
import unicodedata

OUT = pathlib.Path(__file__).parent.parent / "packages/runtime/src/stdlib/unicodedata/tables.ts"
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ$'`!#%&()*+,-./:;<=>?@[]^_{|}~"
LAST = 0x10FFFF


def base36(number):
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
        if number == 0:
            return digits


def runs(values):
    row, first = "", 0
    names = sorted(set(values))
    signs = dict(zip(names, SIGNS, strict=False)) if len(names) <= len(SIGNS) else None
    if signs is None:
        raise SystemExit(f"more values than signs: {len(names)}")
    for code in range(1, LAST + 2):
        if code > LAST or values[code] != values[first]:
            row += base36(code - first) + signs[values[first]]
            first = code
    return names, row


def numbers(function):
    entries = []
    for code in range(LAST + 1):
        value = function(chr(code), None)
        if value is None:
            continue
        value = fractions.Fraction(value).limit_denominator(1000)
        if entries and entries[-1][0] + entries[-1][2] == code and entries[-1][1] + entries[-1][2] == value:
            entries[-1][2] += 1
        else:
            entries.append([code, value, 1])
    return " ".join(f"{base36(code)}:{value}" + (f":{count}" if count > 1 else "") for code, value, count in entries)


def main():
    characters = [chr(code) for code in range(LAST + 1)]
    text = f"""/**
 * Properties of characters as Unicode {unicodedata.unidata_version} has them.
 *
 * GENERATED from CPython's unicodedata by scripts/record-unicode-properties.py. Do not edit.
 */
"""
    for name, function in (
        ("CATEGORY", unicodedata.category),
        ("BIDIRECTIONAL", unicodedata.bidirectional),
        ("COMBINING", unicodedata.combining),
        ("EAST_ASIAN_WIDTH", unicodedata.east_asian_width),
        ("MIRRORED", unicodedata.mirrored),
    ):
        names, row = runs([function(character) for character in characters])
        words = " ".join(str(each) if each != "" else "-" for each in names)
        text += f'\nexport const {name} = {{\n  values: "{words}",\n  runs: "{row}",\n}};\n'
    for name, function in (("DIGITS", unicodedata.digit), ("NUMBERS", unicodedata.numeric)):
        text += f'\nexport const {name} =\n  "{numbers(function)}";\n'
    OUT.write_text(text)


main()
