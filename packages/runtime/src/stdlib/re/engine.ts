/**
 * Where a pattern matches: by the host's regular expressions when they mean the same, else by our own matcher.
 *
 * From: a tree and a text. To: a `Found`, which knows the text and the place of each group
 *
 * Positions are UTF-16 code units here.
 *
 * Source: Library Reference, `re.Pattern`.
 */
import { is_ascii } from "../../objects/unicode.ts";
import { type Condition, code_at, match_at, search_from, units_of } from "./machine.ts";
import { type Program, program_of } from "./program.ts";
import { type Alphabet, translate } from "./translation.ts";
import { contains, type Tree } from "./tree.ts";

/** At the place given; there and up to the end of the text; there or anywhere behind. */
export type How = "match" | "fullmatch" | "search";

/** A match. Group 0 is all of it. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** The text of a group; undefined when it took no part. */
  text(group: number): string | undefined;
  /** Where a group begins (side 0) or ends (side 1); -1 when it took no part. */
  place(group: number, side: 0 | 1): number;
  /** Number of the group that closed last; 0 when none did. */
  readonly last: number;
}

class OwnFound implements Found {
  private readonly whole: string;
  private readonly marks: Int32Array;

  constructor(whole: string, marks: Int32Array) {
    this.whole = whole;
    this.marks = marks;
  }
  get start(): number {
    return this.marks[0]!;
  }
  get end(): number {
    return this.marks[1]!;
  }
  text(group: number): string | undefined {
    const [from, to] = [this.place(group, 0), this.place(group, 1)];
    return from < 0 || to < 0 ? undefined : this.whole.slice(from, to);
  }
  place(group: number, side: 0 | 1): number {
    const { marks } = this;
    return marks[2 * group + 1]! < 0 ? -1 : marks[2 * group + side]!;
  }
  get last(): number {
    return this.marks[this.marks.length - 1]!;
  }
}

/** What `exec` gives, with the places of the groups when asked for by flag `d`. */
type Result = RegExpExecArray & { readonly indices?: readonly (readonly [number, number] | undefined)[] };

class HostFound implements Found {
  private readonly engine: Engine;
  private readonly result: Result;
  private marked: Result | null = null;

  constructor(engine: Engine, result: Result) {
    this.engine = engine;
    this.result = result;
  }
  get start(): number {
    return this.result.index;
  }
  get end(): number {
    return this.result.index + this.result[0].length;
  }
  text(group: number): string | undefined {
    return this.result[group];
  }
  place(group: number, side: 0 | 1): number {
    if (group === 0) return side === 0 ? this.start : this.end;
    this.marked ??= this.engine.again(this.result.input, this.start, this.end);
    return this.marked.indices?.[group]?.[side] ?? -1;
  }
  get last(): number {
    let last = 0;
    for (const number of this.engine.tree.closing) if (this.result[number] !== undefined) last = number;
    return last;
  }
}

function splits_pair(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

const ANYHOW: Condition = { full: false, advance: false };

export class Engine {
  readonly tree: Tree;
  private readonly folds: boolean;
  private readonly is_text: boolean;
  private own: Program | null = null;
  /** The host's regular expressions by alphabet and use; null where there is none. */
  private readonly made: Map<string, RegExp | null> = new Map();
  /** A long text that was looked at before, and whether it was ASCII. */
  private known = "";
  private known_ascii = false;

  constructor(tree: Tree, is_text: boolean) {
    this.tree = tree;
    this.is_text = is_text;
    this.folds = contains(tree.root, (node) => "fold" in node && node.fold !== "none");
  }

  private get program(): Program {
    this.own ??= program_of(this.tree);
    return this.own;
  }

  private alphabet(text: string): Alphabet {
    if (!this.is_text && !this.folds) return "ascii";
    if (text.length < 200) return is_ascii(text) ? "ascii" : "unicode";
    if (this.known !== text) this.known_ascii = is_ascii(text);
    // Also when it was equal: comparing a text with itself takes no time, with one like it as long as it is.
    this.known = text;
    return this.known_ascii ? "ascii" : "unicode";
  }

  /** @param use  "g" to search, "y" to match, "full", "d" to learn the places of the groups */
  private host(text: string, use: string): RegExp | null {
    const alphabet = this.alphabet(text);
    const key = `${alphabet}${use}`;
    let made = this.made.get(key);
    if (made === undefined) {
      made = this.make(alphabet, use);
      this.made.set(key, made);
    }
    return made;
  }

  private make(alphabet: Alphabet, use: string): RegExp | null {
    const translated = translate(this.tree, alphabet);
    if (translated === null) return null;
    const { source, flags } = translated;
    const whole = use === "full" ? `(?:${source})$` : source;
    try {
      return new RegExp(whole, flags + (use === "g" ? "g" : use === "d" ? "dy" : "y"));
    } catch {
      // The host has limits of its own, on the size of a pattern for one.
      return null;
    }
  }

  /** The same match once more, for the places of its groups. */
  again(text: string, start: number, end: number): Result {
    const expression = this.host(text, "d")!;
    expression.lastIndex = start;
    const result = expression.exec(text) as Result;
    if (result[0].length === end - start) return result;
    // A full match may be longer than the first one.
    const full = this.host(text.slice(0, end), "d")!;
    const exact = new RegExp(`(?:${full.source})$`, full.flags);
    exact.lastIndex = start;
    return exact.exec(text.slice(0, end)) as Result;
  }

  /** @param advance  a match that begins at `start` must not be empty */
  find(text: string, start: number, how: How, advance: boolean): Found | null {
    // Between `endpos` and a `pos` behind it there is nothing, which an empty pattern matches.
    if (start > text.length) return this.find_ourselves(text, start, how, advance);
    const expression = this.host(text, how === "search" ? "g" : how === "match" ? "y" : "full");
    if (expression === null) return this.find_ourselves(text, start, how, advance);
    if (advance) {
      const marks = match_at(this.program, text, start, { full: how === "fullmatch", advance });
      if (marks !== null) return new OwnFound(text, marks);
      if (how !== "search" || start >= text.length) return null;
      return this.find(text, start + units_of(code_at(text, start)), how, false);
    }
    expression.lastIndex = start;
    let result: RegExpExecArray | null;
    try {
      result = expression.exec(text);
    } catch {
      // The host's matcher ran out of memory for the ways to try.
      return this.find_ourselves(text, start, how, advance);
    }
    if (result === null) return null;
    // V8 looks for `$` from the end, and may stop between the halves of a pair.
    if (splits_pair(text, result.index)) return this.find_ourselves(text, start, how, advance);
    return new HostFound(this, result);
  }

  private find_ourselves(text: string, start: number, how: How, advance: boolean): Found | null {
    const { program } = this;
    const full = how === "fullmatch";
    const condition = full || advance ? { full, advance } : ANYHOW;
    const marks =
      how === "search"
        ? search_from(program, text, start, condition)
        : match_at(program, text, start, condition);
    return marks === null ? null : new OwnFound(text, marks);
  }

  /** All matches from `start` on, one behind the other. */
  *all(text: string, start: number): Generator<Found> {
    let at = start;
    let advance = false;
    for (;;) {
      const found = this.find(text, at, "search", advance);
      if (found === null) return;
      yield found;
      advance = found.end === found.start;
      at = found.end;
    }
  }
}
