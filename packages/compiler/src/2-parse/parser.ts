/**
 * The parser's cursor: which token is at hand, how to go on, and how to say that nothing fits.
 *
 * Every parse function takes it first. A rule that must call a rule of a file above its own (a parenthesis holds any
 * expression) reaches it through `rules`, so that the files import downward only.
 *
 * Source: The Python Language Reference, 10 "Full Grammar specification".
 */
import type { Tokens } from "../1-tokenize/index.ts";
import { type Code, compileError, type Details } from "../language/diagnostics.ts";
import type { Expression, Statement } from "../language/nodes.ts";
import type { Source } from "../language/source.ts";
import { DEDENT, NAME } from "../language/tokens.ts";

/** Thrown when no rule fits; there is one, without a stack, for a failed try costs nothing then. */
export class ParseFailure {}

/** CPython's parser gives up at about 4,000; brackets and blocks are bounded by the tokenizer already. */
const MAX_DEPTH = 1000;

const failure = /* @__PURE__ */ new ParseFailure();

/** The rules that lower files call. */
export interface Rules {
  readonly expression: (p: Parser) => Expression;
  readonly namedExpression: (p: Parser) => Expression;
  readonly starNamedExpression: (p: Parser) => Expression;
  readonly starExpressions: (p: Parser) => Expression;
  readonly starExpression: (p: Parser) => Expression;
  readonly yieldExpression: (p: Parser) => Expression;
  readonly disjunction: (p: Parser) => Expression;
  readonly primary: (p: Parser) => Expression;
  readonly bitwiseOr: (p: Parser) => Expression;
  readonly block: (p: Parser) => Statement[];
}

export class Parser {
  readonly source: Source;
  readonly text: string;
  readonly tokens: Tokens;
  readonly kinds: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly rules: Rules;
  /** Names in a program of ASCII alone need no normalisation. */
  readonly ascii: boolean;
  /** Index of the token at hand, and its kind. */
  pos = 0;
  kind: number;
  /** Index: first token of a statement that has been read; the token behind it, else 0. For the diagnosis of a mistake. */
  readonly statementEnds: Int32Array;
  /** How many rules that may call themselves are under way. */
  depth = 0;

  constructor(tokens: Tokens, source: Source, rules: Rules) {
    this.source = source;
    this.text = source.text;
    this.tokens = tokens;
    this.kinds = tokens.kinds;
    this.starts = tokens.starts;
    this.ends = tokens.ends;
    this.rules = rules;
    this.statementEnds = new Int32Array(tokens.kinds.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the class is ASCII itself.
    this.ascii = !/[^\x00-\x7f]/.test(source.text);
    this.kind = tokens.kinds[0]!;
  }

  /** Offset at which the token at hand begins. */
  get start(): number {
    return this.starts[this.pos]!;
  }

  /** Offset at which the last token that is more than layout ends. */
  get end(): number {
    let pos = this.pos - 1;
    while (pos > 0 && this.kinds[pos]! <= DEDENT) pos--;
    return this.ends[pos]!;
  }

  /** The kind of the token after the one at hand. */
  get next(): number {
    return this.kinds[this.pos + 1]!;
  }

  advance(): void {
    this.kind = this.kinds[++this.pos]!;
  }

  accept(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.kind = this.kinds[++this.pos]!;
    return true;
  }

  expect(kind: number): void {
    if (this.kind !== kind) throw this.fail();
    this.kind = this.kinds[++this.pos]!;
  }

  /** Nothing fits the token at hand. */
  fail(): ParseFailure {
    return failure;
  }

  /** A mistake with a name, which no other reading of the program could mend. */
  error<C extends Code>(code: C, start: number, end: number, ...details: Details<C>) {
    return compileError(code, start, end, ...details);
  }

  /** Go back (or on) to the token of index `pos`. */
  rewind(pos: number): void {
    this.pos = pos;
    this.kind = this.kinds[pos]!;
  }

  /** The result of `rule`, or null, with the cursor where it was, when it does not fit. */
  attempt<T>(rule: (p: Parser) => T): T | null {
    const { pos, depth } = this;
    try {
      return rule(this);
    } catch (thrown) {
      if (!(thrown instanceof ParseFailure)) throw thrown;
      this.rewind(pos);
      this.depth = depth;
      return null;
    }
  }

  /** One level of nesting deeper: signs, lambdas and conditions may follow one another without end. */
  enter(): void {
    if (++this.depth > MAX_DEPTH) throw this.error("too_complex", this.start, this.start);
  }

  leave(): void {
    this.depth--;
  }

  /** Read a NAME, as the interpreter knows it: identifiers are compared in their NFKC form. */
  name(): string {
    if (this.kind !== NAME) throw this.fail();
    const { pos } = this;
    this.kind = this.kinds[++this.pos]!;
    const name = this.text.slice(this.starts[pos]!, this.ends[pos]!);
    return this.ascii ? name : name.normalize("NFKC");
  }

  /** Whether the token at hand is the soft keyword `word`. */
  isSoft(word: string): boolean {
    if (this.kind !== NAME) return false;
    const start = this.start;
    return this.ends[this.pos]! - start === word.length && this.text.startsWith(word, start);
  }
}
