/**
 * The second reading: the parser found no rule that fits, and now the mistake is looked for.
 *
 *     if x = 1:   =>   invalid syntax. Maybe you meant '==' or ':=' instead of '='?
 *
 * Which of several mistakes is reported depends on the order in which readings are tried and on how far each got. So this
 * reading tries them in the order of CPython's grammar, gives up no sooner than its parser does, and remembers results where
 * that one does. It goes twice through the program, as that one: once to see how far the grammar carries, once for the mistakes.
 * It builds no tree, and it skips the statements that the parser has been through.
 *
 * A rule returns null when it does not fit, with the cursor where it was. A rule that recognises a mistake throws it.
 *
 * Source: CPython 3.13's own answers, recorded in test/compiler/syntax-errors.json.
 */
import type { Tokens } from "../../1-tokenize/index.ts";
import { type Code, compileError, type Details } from "../../language/diagnostics.ts";
import type { Source } from "../../language/source.ts";
import * as T from "../../language/tokens.ts";
import type { Seen } from "./seen.ts";

/** The rules that lower files call. */
export interface DiagnosisRules {
  readonly expression: (d: Diagnosis) => Seen | null;
  readonly namedExpression: (d: Diagnosis) => Seen | null;
  readonly starExpressions: (d: Diagnosis) => Seen | null;
  readonly starNamedExpression: (d: Diagnosis) => Seen | null;
  readonly annotatedRhs: (d: Diagnosis) => Seen | null;
  readonly yieldExpression: (d: Diagnosis) => Seen | null;
  readonly disjunction: (d: Diagnosis) => Seen | null;
  readonly bitwiseOr: (d: Diagnosis) => Seen | null;
  readonly primary: (d: Diagnosis) => Seen | null;
  readonly unnamedExpression: (d: Diagnosis) => Seen | null;
  readonly assignmentExpression: (d: Diagnosis) => Seen | null;
  readonly atom: (d: Diagnosis) => Seen | null;
  readonly block: (d: Diagnosis) => boolean;
}

interface Remembered {
  readonly result: unknown;
  readonly pos: number;
}

export class Diagnosis {
  readonly source: Source;
  readonly text: string;
  readonly tokens: Tokens;
  readonly rules: DiagnosisRules;
  /** Index: first token of a statement; the token behind it when the first reading has been through it, else 0. */
  readonly statementEnds: Int32Array;
  /** Index of the token at hand. */
  pos = 0;
  /** How many tokens any rule of either reading has looked at: the last of them is where CPython points when it has no better place. */
  fill = 0;
  /** Whether mistakes are looked for. Not at first, nor while a rule only wants to know if an expression could follow. */
  checking = false;
  readonly #memo = new Map<string, Map<number, Remembered>>();
  #levels: Uint8Array | null = null;

  constructor(tokens: Tokens, source: Source, rules: DiagnosisRules, statementEnds: Int32Array) {
    this.tokens = tokens;
    this.source = source;
    this.text = source.text;
    this.rules = rules;
    this.statementEnds = statementEnds;
  }

  /** Begin again, now looking for mistakes. */
  restart(): void {
    this.pos = 0;
    this.checking = true;
    this.#memo.clear();
  }

  /** The kind of the token at hand. */
  get kind(): number {
    return this.peek(0);
  }

  /** The kind of the token `ahead` of the one at hand. To look at the place where the tokenizer failed is to fail. */
  peek(ahead: number): number {
    const index = this.pos + ahead;
    const kind = this.tokens.kinds[index]!;
    if (index >= this.fill) this.fill = index + 1;
    if (kind === T.ERRORTOKEN) throw this.tokens.failure!.error;
    return kind;
  }

  get start(): number {
    return this.tokens.starts[this.pos]!;
  }

  /** Offset at which the last token that is more than layout ends. */
  get end(): number {
    let pos = this.pos - 1;
    while (pos > 0 && this.tokens.kinds[pos]! <= T.DEDENT) pos--;
    return this.tokens.ends[pos]!;
  }

  accept(kind: number): boolean {
    if (this.peek(0) !== kind) return false;
    this.pos++;
    return true;
  }

  /** Whether the token at hand is the name `word`. */
  isSoft(word: string): boolean {
    if (this.peek(0) !== T.NAME) return false;
    return this.tokenText() === word;
  }

  tokenText(): string {
    return this.text.slice(this.tokens.starts[this.pos]!, this.tokens.ends[this.pos]!);
  }

  /** `rule`, read once a place: also the way it went is remembered, mistakes looked for or not, as CPython does. */
  remember<R>(name: string, rule: (d: Diagnosis) => R): R {
    let results = this.#memo.get(name);
    if (results === undefined) {
      results = new Map();
      this.#memo.set(name, results);
    }
    const { pos } = this;
    const known = results.get(pos);
    if (known !== undefined) {
      this.pos = known.pos;
      return known.result as R;
    }
    const result = rule(this);
    results.set(pos, { result, pos: this.pos });
    return result;
  }

  /** Read `rule` without looking for mistakes in it. */
  unchecked<R>(rule: (d: Diagnosis) => R): R {
    const { checking } = this;
    this.checking = false;
    try {
      return rule(this);
    } finally {
      this.checking = checking;
    }
  }

  /** The number of brackets open behind the token of an index. */
  level(index: number): number {
    this.#levels ??= levels(this.tokens.kinds);
    return this.#levels[index]!;
  }

  /** The mistake `code` at a place. */
  error<C extends Code>(code: C, start: number, end: number, ...details: Details<C>) {
    return compileError(code, start, end, ...details);
  }

  /** The mistake `code` from an expression's start to another's end. */
  errorIn<C extends Code>(code: C, from: Range, to: Range, ...details: Details<C>) {
    return compileError(code, from.start, to.end, ...details);
  }

  /** The mistake `code` at the token of an index. */
  errorAt<C extends Code>(code: C, index: number, ...details: Details<C>) {
    const kind = this.tokens.kinds[index]!;
    const start = this.tokens.starts[index]!;
    if (kind === T.NEWLINE || kind > T.DEDENT) {
      return compileError(code, start, this.tokens.ends[index]!, ...details);
    }
    const place =
      kind === T.ENDMARKER ? this.lineStart(this.textEnd) : Math.max(this.lineStart(start), start - 1);
    return compileError(code, place, place, ...details);
  }

  private lineStart(offset: number): number {
    return this.source.lineStarts[this.source.line(offset) - 1]!;
  }

  /** The end of the last line. */
  private get textEnd(): number {
    return this.text.length - (/\r\n$/.test(this.text) ? 2 : /[\r\n]$/.test(this.text) ? 1 : 0);
  }

  /** The mistake `code` at the last token looked at. */
  errorHere<C extends Code>(code: C, ...details: Details<C>) {
    const last = this.fill - 1;
    if (this.tokens.kinds[last]! <= T.DEDENT && this.tokens.starts[last]! >= this.text.length) {
      return compileError(code, this.textEnd, this.textEnd, ...details);
    }
    return this.errorAt(code, last, ...details);
  }

  /** The mistake `code` from the token of an index on; CPython's range stops short of the last character looked at. */
  errorFrom<C extends Code>(code: C, index: number, ...details: Details<C>) {
    const start = this.tokens.starts[index]!;
    const last = this.fill - 1;
    const end = this.tokens.ends[last]! - (this.tokens.kinds[last] === T.NEWLINE ? 0 : 1);
    return compileError(code, start, Math.max(start, end), ...details);
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function levels(kinds: readonly number[]): Uint8Array {
  const result = new Uint8Array(kinds.length);
  let level = 0;
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]!;
    if (kind === T.LPAR || kind === T.LSQB || kind === T.LBRACE) level++;
    else if (kind === T.RPAR || kind === T.RSQB || kind === T.RBRACE) level--;
    result[i] = level;
  }
  return result;
}
