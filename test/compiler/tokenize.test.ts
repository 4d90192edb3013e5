/**
 * The tokenizer: what a tree does not show.
 */
import { tokenize } from "../../packages/compiler/src/1-tokenize/index.ts";
import { Source } from "../../packages/compiler/src/language/source.ts";
import { kindName } from "../../packages/compiler/src/language/tokens.ts";

/** Kinds and texts of the tokens, a string each. */
function tokens(text: string): string[] {
  const { kinds, starts, ends } = tokenize(new Source(text, "test.py"));
  return kinds.map((kind, index) => `${kindName(kind)} ${text.slice(starts[index], ends[index])}`.trim());
}

function kinds(text: string): string {
  return tokenize(new Source(text, "test.py")).kinds.map(kindName).join(" ");
}

test("blocks", () => {
  expect(kinds("if a:\n  b\n\n  # c\n d\n")).toContain("ERRORTOKEN");
  expect(kinds("if a:\n  b\n\n# c\nd")).toBe(
    "NAME NAME COLON NEWLINE INDENT NAME NEWLINE DEDENT NAME NEWLINE ENDMARKER",
  );
  expect(kinds("if a:\n\tb\n        c")).toContain("ERRORTOKEN");
});

test("lines are joined in brackets and by a backslash", () => {
  expect(kinds("(\n\n  a\n)\nb \\\n  c\n")).toBe("LPAR NAME RPAR NEWLINE NAME NAME NEWLINE ENDMARKER");
});

test("a text without tokens has none", () => {
  for (const text of ["", "\n", "  \n\t\n", "# comment", "\f\n"]) expect(kinds(text)).toBe("ENDMARKER");
});

test("the longest operator wins", () => {
  expect(tokens("a**=b//c>>=d->e:=f...!=g").slice(0, -2)).toEqual([
    "NAME a",
    "DOUBLESTAREQUAL **=",
    "NAME b",
    "DOUBLESLASH //",
    "NAME c",
    "RIGHTSHIFTEQUAL >>=",
    "NAME d",
    "RARROW ->",
    "NAME e",
    "COLONEQUAL :=",
    "NAME f",
    "ELLIPSIS ...",
    "NOTEQUAL !=",
    "NAME g",
  ]);
});

test("a number may touch a keyword", () => {
  expect(tokens("1if 2else 3").slice(0, -2)).toEqual([
    "NUMBER 1",
    "NAME if",
    "NUMBER 2",
    "NAME else",
    "NUMBER 3",
  ]);
  expect(tokens("0xfor x").slice(0, -2)).toEqual(["NUMBER 0xf", "NAME or", "NAME x"]);
});

test("f-strings hold tokens", () => {
  expect(tokens("f'a{b!r:>{c}}{{d'").slice(0, -2)).toEqual([
    "FSTRING_START f'",
    "FSTRING_MIDDLE a",
    "LBRACE {",
    "NAME b",
    "EXCLAMATION !",
    "NAME r",
    "COLON :",
    "FSTRING_MIDDLE >",
    "LBRACE {",
    "NAME c",
    "RBRACE }",
    "FSTRING_MIDDLE",
    "RBRACE }",
    "FSTRING_MIDDLE {{d",
    "FSTRING_END '",
  ]);
  expect(tokens(`f'{f"{'a'}"}'`).slice(0, -2)).toEqual([
    "FSTRING_START f'",
    "LBRACE {",
    'FSTRING_START f"',
    "LBRACE {",
    "STRING 'a'",
    "RBRACE }",
    'FSTRING_END "',
    "RBRACE }",
    "FSTRING_END '",
  ]);
});

test("a fault ends the tokens and is kept", () => {
  const { kinds: found, failure } = tokenize(new Source("a = 'b\nc", "test.py"));
  expect(found.map(kindName)).toEqual(["NAME", "EQUAL", "ERRORTOKEN"]);
  expect(failure).toMatchObject({
    immediate: true,
    error: { message: "unterminated string literal (detected at line 1)", start: 4 },
  });
});
