/**
 * Sources: decoding files, and offsets to lines and columns.
 */
import { decode } from "../../packages/compiler/src/language/decode.ts";
import { CompileError } from "../../packages/compiler/src/language/diagnostics.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";
import { characterNamed } from "../../packages/compiler/src/language/unicode-names.ts";

const bytes = (...parts: readonly (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...Buffer.from(part)])));

function messageOf(source: Uint8Array): string {
  try {
    decode(source);
  } catch (error) {
    if (error instanceof CompileError) return error.message;
    throw error;
  }
  return "";
}

test("columns in each of the units", () => {
  const source = new Source("a = 1\né😀 = b", "test.py");
  const offset = source.text.indexOf("b");
  expect(source.position(offset)).toEqual({ line: 2, column: 6 });
  expect(source.characterColumn(offset)).toBe(5);
  expect(source.utf8Column(offset)).toBe(9);
  expect(source.lineText(2)).toBe("é😀 = b");
});

test("lines end at \\n, \\r\\n and \\r", () => {
  const source = new Source("a\nb\r\nc\rd", "test.py");
  expect([...source.text].map((_, offset) => source.line(offset))).toEqual([1, 1, 2, 2, 2, 3, 3, 4]);
  expect([1, 2, 3, 4].map((line) => source.lineText(line))).toEqual(["a", "b", "c", "d"]);
});

test("UTF-8, with and without a byte order mark", () => {
  expect(decode(bytes("é€😀"))).toBe("é€😀");
  expect(decode(bytes(0xef, 0xbb, 0xbf, "x"))).toBe("x");
  expect(decode(bytes())).toBe("");
  const long = "é".repeat(30_000);
  expect(decode(bytes(long))).toBe(long);
});

test("declared encodings", () => {
  expect(decode(bytes("# -*- coding: latin-1 -*-\n", 0xe9))).toContain("é");
  expect(decode(bytes("#!/usr/bin/python\n# vim: set fileencoding=iso-8859-15 :\n", 0xa4))).toContain("€");
  expect(decode(bytes("# coding: cp1252\n", 0x80))).toContain("€");
  expect(decode(bytes("# coding: koi8-r\n", 0xc1))).toContain("а");
  expect(decode(bytes("x = 1\n\n# coding: latin-1\né"))).toContain("é");
});

test("what is no text is refused in CPython's words", () => {
  const codec = "(unicode error) 'utf-8' codec can't decode byte";
  expect(messageOf(bytes("x", 0xff))).toBe(`${codec} 0xff in position 1: invalid start byte`);
  expect(messageOf(bytes(0xc3, "a"))).toBe(`${codec} 0xc3 in position 0: invalid continuation byte`);
  expect(messageOf(bytes(0xe2, 0x82))).toBe(`${codec} 0xe2 in position 0: unexpected end of data`);
  expect(messageOf(bytes(0xc0, 0x80))).toBe(`${codec} 0xc0 in position 0: invalid start byte`);
  expect(messageOf(bytes(0xed, 0xa0, 0x80))).toBe(`${codec} 0xed in position 0: invalid continuation byte`);
  expect(messageOf(bytes("# coding: ascii\n", 0xe9))).toContain("ordinal not in range(128)");
  expect(messageOf(bytes("# coding: nonsense\n"))).toBe("unknown encoding: nonsense");
  expect(messageOf(bytes(0xef, 0xbb, 0xbf, "# coding: latin-1\n"))).toBe(
    "encoding problem: iso-8859-1 with BOM",
  );
});

test("characters by name, alias and rule", () => {
  expect(characterNamed("BULLET")).toBe("•");
  expect(characterNamed("latin small letter e with acute")).toBe("é");
  expect(characterNamed("LINE FEED")).toBe("\n");
  expect(characterNamed("CJK UNIFIED IDEOGRAPH-4E00")).toBe("一");
  expect(characterNamed("HANGUL SYLLABLE GAG")).toBe("각");
  expect(characterNamed("HANGUL SYLLABLE HIH")).toBe("힣");
  expect(characterNamed("PILE OF POO")).toBe("💩");
  for (const name of ["", "NO SUCH CHARACTER", "CJK UNIFIED IDEOGRAPH-0041", "BULLET ", "constructor"]) {
    expect(characterNamed(name)).toBeNull();
  }
});
