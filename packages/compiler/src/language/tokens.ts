/**
 * Token kinds: what the tokenizer makes of the characters and the parser reads.
 *
 *     x += 1  # one        NAME PLUSEQUAL NUMBER NEWLINE ENDMARKER, and a Comment
 *
 * From 1-tokenize, to 2-parse. The names are CPython's, except that every keyword has a kind of its own here, so
 * that the parser compares small integers and never text. The soft keywords (`match`, `case`, `type`, `_`) are
 * names; only the parser can tell. Kinds are plain constants, not an enum, because the sources are JavaScript
 * with types.
 *
 * Source: The Python Language Reference, 2.3 to 2.6; Library Reference, "token".
 */

export const ENDMARKER: number = 0;
/** The place where the tokenizer gave up; `Tokens.error` says why. */
export const ERRORTOKEN: number = 1;
export const NEWLINE: number = 2;
export const INDENT: number = 3;
export const DEDENT: number = 4;
export const NAME: number = 5;
export const NUMBER: number = 6;
export const STRING: number = 7;
export const FSTRING_START: number = 8;
export const FSTRING_MIDDLE: number = 9;
export const FSTRING_END: number = 10;
/** A character that belongs to no token of Python: `$`, `?` or a backquote. */
export const OP: number = 11;

export const LPAR: number = 12;
export const RPAR: number = 13;
export const LSQB: number = 14;
export const RSQB: number = 15;
export const LBRACE: number = 16;
export const RBRACE: number = 17;
export const COLON: number = 18;
export const COMMA: number = 19;
export const SEMI: number = 20;
export const DOT: number = 21;
export const ELLIPSIS: number = 22;
export const RARROW: number = 23;
export const COLONEQUAL: number = 24;
export const EXCLAMATION: number = 25;
export const EQUAL: number = 26;

// Binary operators that are not keywords: VBAR to NOTEQUAL, without a gap.
export const VBAR: number = 27;
export const CIRCUMFLEX: number = 28;
export const AMPER: number = 29;
export const LEFTSHIFT: number = 30;
export const RIGHTSHIFT: number = 31;
export const PLUS: number = 32;
export const MINUS: number = 33;
export const STAR: number = 34;
export const SLASH: number = 35;
export const DOUBLESLASH: number = 36;
export const PERCENT: number = 37;
export const AT: number = 38;
export const DOUBLESTAR: number = 39;
export const LESS: number = 40;
export const GREATER: number = 41;
export const EQEQUAL: number = 42;
export const LESSEQUAL: number = 43;
export const GREATEREQUAL: number = 44;
export const NOTEQUAL: number = 45;
export const TILDE: number = 46;

// Augmented assignment: PLUSEQUAL to DOUBLESTAREQUAL, without a gap.
export const PLUSEQUAL: number = 47;
export const MINEQUAL: number = 48;
export const STAREQUAL: number = 49;
export const ATEQUAL: number = 50;
export const SLASHEQUAL: number = 51;
export const PERCENTEQUAL: number = 52;
export const AMPEREQUAL: number = 53;
export const VBAREQUAL: number = 54;
export const CIRCUMFLEXEQUAL: number = 55;
export const LEFTSHIFTEQUAL: number = 56;
export const RIGHTSHIFTEQUAL: number = 57;
export const DOUBLESLASHEQUAL: number = 58;
export const DOUBLESTAREQUAL: number = 59;

// Keywords, FALSE to YIELD, without a gap.
export const FALSE: number = 60;
export const NONE: number = 61;
export const TRUE: number = 62;
export const AND: number = 63;
export const AS: number = 64;
export const ASSERT: number = 65;
export const ASYNC: number = 66;
export const AWAIT: number = 67;
export const BREAK: number = 68;
export const CLASS: number = 69;
export const CONTINUE: number = 70;
export const DEF: number = 71;
export const DEL: number = 72;
export const ELIF: number = 73;
export const ELSE: number = 74;
export const EXCEPT: number = 75;
export const FINALLY: number = 76;
export const FOR: number = 77;
export const FROM: number = 78;
export const GLOBAL: number = 79;
export const IF: number = 80;
export const IMPORT: number = 81;
export const IN: number = 82;
export const IS: number = 83;
export const LAMBDA: number = 84;
export const NONLOCAL: number = 85;
export const NOT: number = 86;
export const OR: number = 87;
export const PASS: number = 88;
export const RAISE: number = 89;
export const RETURN: number = 90;
export const TRY: number = 91;
export const WHILE: number = 92;
export const WITH: number = 93;
export const YIELD: number = 94;

/** How many kinds there are. */
export const KIND_COUNT: number = 95;

/** The keywords of Python 3.13 and their kinds. */
export const keywords: ReadonlyMap<string, number> = new Map([
  ["False", FALSE],
  ["None", NONE],
  ["True", TRUE],
  ["and", AND],
  ["as", AS],
  ["assert", ASSERT],
  ["async", ASYNC],
  ["await", AWAIT],
  ["break", BREAK],
  ["class", CLASS],
  ["continue", CONTINUE],
  ["def", DEF],
  ["del", DEL],
  ["elif", ELIF],
  ["else", ELSE],
  ["except", EXCEPT],
  ["finally", FINALLY],
  ["for", FOR],
  ["from", FROM],
  ["global", GLOBAL],
  ["if", IF],
  ["import", IMPORT],
  ["in", IN],
  ["is", IS],
  ["lambda", LAMBDA],
  ["nonlocal", NONLOCAL],
  ["not", NOT],
  ["or", OR],
  ["pass", PASS],
  ["raise", RAISE],
  ["return", RETURN],
  ["try", TRY],
  ["while", WHILE],
  ["with", WITH],
  ["yield", YIELD],
]);

/** How kinds before the keywords are shown to people: CPython's names. Index: kind. */
const kindNames: readonly string[] = [
  "ENDMARKER",
  "ERRORTOKEN",
  "NEWLINE",
  "INDENT",
  "DEDENT",
  "NAME",
  "NUMBER",
  "STRING",
  "FSTRING_START",
  "FSTRING_MIDDLE",
  "FSTRING_END",
  "OP",
  "LPAR",
  "RPAR",
  "LSQB",
  "RSQB",
  "LBRACE",
  "RBRACE",
  "COLON",
  "COMMA",
  "SEMI",
  "DOT",
  "ELLIPSIS",
  "RARROW",
  "COLONEQUAL",
  "EXCLAMATION",
  "EQUAL",
  "VBAR",
  "CIRCUMFLEX",
  "AMPER",
  "LEFTSHIFT",
  "RIGHTSHIFT",
  "PLUS",
  "MINUS",
  "STAR",
  "SLASH",
  "DOUBLESLASH",
  "PERCENT",
  "AT",
  "DOUBLESTAR",
  "LESS",
  "GREATER",
  "EQEQUAL",
  "LESSEQUAL",
  "GREATEREQUAL",
  "NOTEQUAL",
  "TILDE",
  "PLUSEQUAL",
  "MINEQUAL",
  "STAREQUAL",
  "ATEQUAL",
  "SLASHEQUAL",
  "PERCENTEQUAL",
  "AMPEREQUAL",
  "VBAREQUAL",
  "CIRCUMFLEXEQUAL",
  "LEFTSHIFTEQUAL",
  "RIGHTSHIFTEQUAL",
  "DOUBLESLASHEQUAL",
  "DOUBLESTAREQUAL",
];

/** CPython's name of a kind; a keyword's kind is called NAME there. */
export function kindName(kind: number): string {
  return kindNames[kind] ?? "NAME";
}

/** A comment, from `#` to the end of its line; `text` begins with the `#`. Offsets as in `Positioned`. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
