/**
 * The tokenizer's state: where it stands in the text, what is open, and the tokens so far.
 *
 * Tokens are three parallel arrays of small integers rather than objects: a million lines make ten million tokens, and the
 * parser wants little more than their kinds.
 *
 * Source: The Python Language Reference, 2.1.
 */
import { type Code, type CompileError, compileError, type Details } from "../language/diagnostics.ts";
import type { Source } from "../language/source.ts";
import type { Comment } from "../language/tokens.ts";

/** Parallel arrays, index: token. Offsets are UTF-16 code units, end exclusive. The last token is ENDMARKER or ERRORTOKEN. */
export interface Tokens {
  readonly kinds: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly comments: readonly Comment[];
  /** Why the last token is an ERRORTOKEN; null when the text was read to its end. */
  readonly failure: Failure | null;
}

/** What stopped the tokenizer. */
export interface Failure {
  readonly error: CompileError;
  /**
   * Whether the error is raised even when the parser has failed before. CPython reads the rest of the tokens to find
   * such errors, but takes no notice of wrong indentation, of a wrong line continuation or of the end of the text.
   */
  readonly immediate: boolean;
  /** Offset of the innermost bracket open there, which may be the likelier mistake, or -1. */
  readonly bracket: number;
}

/** Thrown inside the tokenizer, and caught by `tokenize`. */
export class TokenizeError {
  readonly error: CompileError;
  readonly immediate: boolean;

  constructor(error: CompileError, immediate: boolean) {
    this.error = error;
    this.immediate = immediate;
  }
}

/** An f-string that has begun and not ended. */
export interface OpenFString {
  /** Offset of the prefix. */
  readonly start: number;
  /** Code of the quote character. */
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  /** For each replacement field that is open, outermost first: how many brackets are open inside it, its own included. */
  readonly fields: number[];
  /** Whether the literal part at hand is the format specifier of the innermost open field, and no field in it was read. */
  inFormat: boolean;
  /** Whether the characters at hand are literal text, not an expression's tokens. */
  inLiteral: boolean;
}

export class Scanner {
  readonly source: Source;
  readonly text: string;
  readonly kinds: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly comments: Comment[] = [];
  /** Where the next token is looked for. */
  pos = 0;
  /** Columns at which the open blocks begin: tabs up to multiples of eight, then tabs counted as one. */
  readonly indents: number[] = [0];
  readonly altIndents: number[] = [0];
  /** Codes and offsets of the open brackets, outermost first. */
  readonly brackets: number[] = [];
  readonly bracketStarts: number[] = [];
  readonly fstrings: OpenFString[] = [];

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
    // A byte order mark is not part of the program.
    if (this.text.charCodeAt(0) === 0xfeff) this.pos = 1;
  }

  /** Add a token and go on behind it. */
  push(kind: number, start: number, end: number): void {
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    this.pos = end;
  }

  /** An error that stands whatever the parser thinks of what comes before. */
  fail<C extends Code>(code: C, start: number, end: number, ...details: Details<C>): TokenizeError {
    return new TokenizeError(compileError(code, start, end, ...details), true);
  }

  /** An error that is heard only when the parser gets as far. */
  failWhenReached<C extends Code>(
    code: C,
    start: number,
    end: number,
    ...details: Details<C>
  ): TokenizeError {
    return new TokenizeError(compileError(code, start, end, ...details), false);
  }
}
