/**
 * Diagnostics: every message the compiler has for a mistake in a program, by code, and the error that carries one.
 *
 *     diagnostics.invalid_syntax()   =>   "invalid syntax"
 *
 * From the tokenizer, the parser and the analysis, to the user. Where CPython has a message for the same mistake, ours is
 * CPython's, word for word, so that a search for it finds an answer.
 *
 * Source: CPython 3.13's own answers, recorded in test/compiler/syntax-errors.json.
 */

/** Which of Python's exceptions the mistake is. */
export type ErrorKind = "SyntaxError" | "IndentationError" | "TabError";

/** Code to message; the arguments are what the message must be told. */
export const diagnostics = {
  // 1-tokenize
  unterminated_string: ({ line }: { line: number }) =>
    `unterminated string literal (detected at line ${line})`,
  unterminated_string_escaped_quote: ({ line }: { line: number }) =>
    `unterminated string literal (detected at line ${line}); perhaps you escaped the end quote`,
  unterminated_triple_quoted_string: ({ line }: { line: number }) =>
    `unterminated triple-quoted string literal (detected at line ${line})`,
  unterminated_fstring: ({ line }: { line: number }) =>
    `unterminated f-string literal (detected at line ${line})`,
  unterminated_triple_quoted_fstring: ({ line }: { line: number }) =>
    `unterminated triple-quoted f-string literal (detected at line ${line})`,
  fstring_single_brace: () => "f-string: single '}' is not allowed",
  fstring_expecting_brace: () => "f-string: expecting '}'",
  fstring_unmatched: ({ bracket }: { bracket: string }) => `f-string: unmatched '${bracket}'`,
  fstring_too_deep: () => "f-string: expressions nested too deeply",
  fstring_too_many: () => "too many nested f-strings",
  fstring_newline_in_format: () =>
    "f-string: newlines are not allowed in format specifiers for single quoted f-strings",
  invalid_character: ({ character, code }: { character: string; code: string }) =>
    `invalid character '${character}' (U+${code})`,
  invalid_nonprintable_character: ({ code }: { code: string }) => `invalid non-printable character U+${code}`,
  invalid_number: ({ kind }: { kind: string }) => `invalid ${kind} literal`,
  invalid_digit: ({ digit, kind }: { digit: string; kind: string }) =>
    `invalid digit '${digit}' in ${kind} literal`,
  leading_zeros: () =>
    "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
  unexpected_after_continuation: () => "unexpected character after line continuation character",
  unexpected_eof: () => "unexpected EOF while parsing",
  unmatched_bracket: ({ bracket }: { bracket: string }) => `unmatched '${bracket}'`,
  mismatched_bracket: ({ close, open }: { close: string; open: string }) =>
    `closing parenthesis '${close}' does not match opening parenthesis '${open}'`,
  mismatched_bracket_on_line: ({ close, open, line }: { close: string; open: string; line: number }) =>
    `closing parenthesis '${close}' does not match opening parenthesis '${open}' on line ${line}`,
  never_closed: ({ bracket }: { bracket: string }) => `'${bracket}' was never closed`,
  too_many_brackets: () => "too many nested parentheses",
  too_many_indents: () => "too many levels of indentation",
  inconsistent_dedent: () => "unindent does not match any outer indentation level",
  inconsistent_tabs: () => "inconsistent use of tabs and spaces in indentation",
  null_byte: () => "source code string cannot contain null bytes",

  // 2-parse
  mixed_bytes: () => "cannot mix bytes and nonbytes literals",
  bytes_not_ascii: () => "bytes can only contain ASCII literal characters",
  invalid_x_escape: ({ position }: { position: number }) =>
    `(value error) invalid \\x escape at position ${position}`,
  unicode_error: ({ from, to, reason }: { from: number; to: number; reason: string }) =>
    `(unicode error) 'unicodeescape' codec can't decode bytes in position ${from}-${to}: ${reason}`,
  too_complex: () => "too many levels of nesting: the program is too complex to parse",
  too_many_digits: ({ limit, digits }: { limit: number; digits: number }) =>
    `Exceeds the limit (${limit} digits) for integer string conversion: value has ${digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.`,
  invalid_syntax: () => "invalid syntax",
} as const satisfies Record<string, (details: never) => string>;

/** The codes that are not a plain SyntaxError. */
const kinds: { readonly [C in Code]?: ErrorKind } = {
  too_many_indents: "IndentationError",
  inconsistent_dedent: "IndentationError",
  inconsistent_tabs: "TabError",
};

export type Code = keyof typeof diagnostics;

/** What the message of a code must be told: nothing, or one record. */
export type Details<C extends Code> = Parameters<(typeof diagnostics)[C]>;

/** A mistake in a Python program. Offsets are UTF-16 code units into the source, end exclusive. */
export class CompileError extends SyntaxError {
  readonly code: Code;
  readonly kind: ErrorKind;
  readonly start: number;
  readonly end: number;

  constructor(code: Code, message: string, kind: ErrorKind, start: number, end: number) {
    super(message);
    this.name = "CompileError";
    this.code = code;
    this.kind = kind;
    this.start = start;
    this.end = end;
  }
}

/** The error of `code` at a place; its kind follows from the code. */
export function compileError<C extends Code>(
  code: C,
  start: number,
  end: number,
  ...details: Details<C>
): CompileError {
  const message = diagnostics[code] as (...details: Details<C>) => string;
  return new CompileError(code, message(...details), kinds[code] ?? "SyntaxError", start, end);
}
