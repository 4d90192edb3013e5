/**
 * `re.Pattern`, and the making of one.
 *
 * From: `re.compile(r"(\d+)")`. To: an object that searches
 *
 * Source: Library Reference, "Regular Expression Objects"; the words of errors are CPython's.
 */
import { ByteSequence } from "../../objects/bytes.ts";
import { is_bytes_like } from "../../objects/bytes-arguments.ts";
import { call, is_callable } from "../../objects/call.ts";
import { Dict } from "../../objects/dict.ts";
import { TypeError } from "../../objects/exceptions.ts";
import { size_of, try_index } from "../../objects/index-of.ts";
import { CallableIterator } from "../../objects/iterators.ts";
import { builtin_type, PyObject, type Type, type_name } from "../../objects/object.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { as_text } from "../../objects/str-method.ts";
import { hashText } from "../../objects/text-hash.ts";
import { type Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import type { Hash } from "../../objects/wide-hash.ts";
import { MappingProxyType } from "../types.ts";
import { Engine, type Found, type How } from "./engine.ts";
import { as_written } from "./error.ts";
import { A_FLAG, DEBUG_FLAG, I_FLAG, L_FLAG, M_FLAG, S_FLAG, U_FLAG, X_FLAG } from "./flags.ts";
import { MatchObject } from "./match.ts";
import { parse_pattern } from "./parser.ts";
import { Subject, text_of } from "./subject.ts";
import { parse_template, type Template } from "./template.ts";
import type { Tree } from "./tree.ts";

export class PatternObject extends PyObject {
  readonly $text: string;
  readonly $is_text: boolean;
  readonly $tree: Tree;
  readonly $engine: Engine;
  /** The template used last: most programs use one. */
  private known_template = "";
  private known_parts: Template = [];

  constructor(text: string, is_text: boolean, flags: number) {
    super();
    this.$text = text;
    this.$is_text = is_text;
    this.$tree = parse_pattern(text, is_text, flags);
    this.$engine = new Engine(this.$tree, is_text);
  }

  override get $class(): Type {
    return Pattern;
  }

  get pattern(): unknown {
    return as_written(this.$text, !this.$is_text);
  }

  get flags(): number {
    return this.$tree.flags;
  }

  get groups(): number {
    return this.$tree.groups;
  }

  get groupindex(): unknown {
    const dict = new Dict();
    for (const [name, number] of this.$tree.names) dict.$set(name, number);
    return MappingProxyType(dict);
  }

  $subject(string: unknown, pos?: unknown, endpos?: unknown): Subject {
    return new Subject(string, this.$is_text, pos, endpos);
  }

  $find(string: unknown, how: How, pos: unknown, endpos: unknown): MatchObject | null {
    const subject = this.$subject(string, pos, endpos);
    const found = this.$engine.find(subject.text, subject.start, how, false);
    return found === null ? null : new MatchObject(this, subject, found);
  }

  /** A template, parsed. */
  $template(template: unknown): Template {
    const text = as_text(template) ?? bytes_text(template);
    if (!text.includes("\\")) return text === "" ? [] : [text];
    if (this.known_template !== text) {
      this.known_parts = parse_template(text, as_text(template) !== null, this.$tree);
      this.known_template = text;
    }
    return this.known_parts;
  }

  match(string: unknown, pos?: unknown, endpos?: unknown): MatchObject | null {
    return this.$find(string, "match", pos, endpos);
  }

  fullmatch(string: unknown, pos?: unknown, endpos?: unknown): MatchObject | null {
    return this.$find(string, "fullmatch", pos, endpos);
  }

  search(string: unknown, pos?: unknown, endpos?: unknown): MatchObject | null {
    return this.$find(string, "search", pos, endpos);
  }

  /** What `findall` gives for a match: all of it, its only group, or a tuple of its groups; none is empty text. */
  private item(subject: Subject, found: Found): unknown {
    const { groups } = this.$tree;
    if (groups <= 1) return subject.value(found.text(groups) ?? "");
    return tuple_from(Array.from({ length: groups }, (_, i) => subject.value(found.text(i + 1) ?? "")));
  }

  findall(string: unknown, pos?: unknown, endpos?: unknown): unknown[] {
    const subject = this.$subject(string, pos, endpos);
    const items: unknown[] = [];
    for (const found of this.$engine.all(subject.text, subject.start)) items.push(this.item(subject, found));
    return items;
  }

  finditer(string: unknown, pos?: unknown, endpos?: unknown): CallableIterator {
    const subject = this.$subject(string, pos, endpos);
    return new CallableIterator(this.matches(subject));
  }

  private *matches(subject: Subject): Generator<MatchObject> {
    for (const found of this.$engine.all(subject.text, subject.start)) {
      yield new MatchObject(this, subject, found);
    }
  }

  /** @param limit  how many cuts at most; 0 for all */
  split(string: unknown, limit: unknown = 0): unknown[] {
    const most = size_of(limit);
    const subject = this.$subject(string);
    const { text } = subject;
    const parts: unknown[] = [];
    let at = 0;
    let count = 0;
    if (most >= 0) {
      for (const found of this.$engine.all(text, 0)) {
        parts.push(subject.value(text.slice(at, found.start)));
        for (let i = 1; i <= this.$tree.groups; i++) {
          const group = found.text(i);
          parts.push(group === undefined ? null : subject.value(group));
        }
        at = found.end;
        count += 1;
        if (count === most) break;
      }
    }
    parts.push(subject.value(text.slice(at)));
    return parts;
  }

  sub(by: unknown, string: unknown, count: unknown = 0): unknown {
    return this.$replace(by, string, count)[0];
  }

  subn(by: unknown, string: unknown, count: unknown = 0): Tuple {
    return tuple_of(...this.$replace(by, string, count));
  }

  /** The new text, and how many matches were replaced. */
  private $replace(by: unknown, string: unknown, limit: unknown): [unknown, number] {
    const template = is_callable(by) ? null : this.$template(by);
    const is_text = template === null || as_text(by) !== null;
    const most = size_of(limit);
    const subject = this.$subject(string);
    const { text } = subject;
    // Pieces as CPython joins them, for it counts them in its error.
    const pieces: string[] = [];
    let at = 0;
    let count = 0;
    if (most >= 0) {
      for (const found of this.$engine.all(text, 0)) {
        if (at < found.start) pieces.push(text.slice(at, found.start));
        if (template === null) {
          const made = call(by, new MatchObject(this, subject, found));
          if (made != null) pieces.push(this.piece(made, pieces.length));
        } else {
          if (is_text !== this.$is_text) throw wrong_piece(by, pieces.length, this.$is_text);
          pieces.push(new MatchObject(this, subject, found).$fill(template));
        }
        at = found.end;
        count += 1;
        if (count === most) break;
      }
    }
    if (count === 0) return [string, 0];
    pieces.push(text.slice(at));
    return [subject.value(pieces.join("")), count];
  }

  /** What a function gave for a match. */
  private piece(made: unknown, index: number): string {
    const text = this.$is_text ? as_text(made) : made instanceof ByteSequence ? made.$latin() : null;
    if (text === null) throw wrong_piece(made, index, this.$is_text);
    return text;
  }

  scanner(string: unknown, pos?: unknown, endpos?: unknown): Scanner {
    return new Scanner(this, this.$subject(string, pos, endpos));
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof PatternObject)) return NotImplemented;
    return this.$key() === other.$key();
  }

  $key(): string {
    return `${this.$is_text ? "s" : "b"}${this.flags} ${this.$text}`;
  }

  $hash(): Hash {
    return hashText(this.$key());
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }

  $repr(repr: (x: unknown) => string): string {
    const names = PATTERN_FLAGS.filter(([bit]) => {
      // Every pattern of text that is not ASCII's is Unicode's.
      return (this.flags & bit) !== 0 && !(bit === U_FLAG && this.$is_text);
    });
    const text = Array.from(repr(this.pattern)).slice(0, 200).join("");
    const parts = names.map(([, name]) => `re.${name}`);
    const unknown = this.flags & ~510;
    if (unknown !== 0) parts.push(`0x${unknown.toString(16)}`);
    return `re.compile(${[text, ...(parts.length === 0 ? [] : [parts.join("|")])].join(", ")})`;
  }
}

/** In the order of a pattern's repr. */
const PATTERN_FLAGS: readonly (readonly [number, string])[] = [
  [I_FLAG, "IGNORECASE"],
  [L_FLAG, "LOCALE"],
  [M_FLAG, "MULTILINE"],
  [S_FLAG, "DOTALL"],
  [U_FLAG, "UNICODE"],
  [X_FLAG, "VERBOSE"],
  [DEBUG_FLAG, "DEBUG"],
  [A_FLAG, "ASCII"],
];

function wrong_piece(x: unknown, index: number, is_text: boolean): Error {
  const wanted = is_text ? "str instance" : "a bytes-like object";
  return TypeError(`sequence item ${index}: expected ${wanted}, ${type_name(x)} found`);
}

function bytes_text(x: unknown): string {
  if (!is_bytes_like(x)) {
    throw TypeError(`decoding to str: need a bytes-like object, ${type_name(x)} found`);
  }
  return text_of(x, false);
}

/** One match after the other, each time it is asked. */
class Scanner extends PyObject {
  private readonly of: PatternObject;
  private readonly subject: Subject;
  private at: number;
  private advance = false;

  constructor(of: PatternObject, subject: Subject) {
    super();
    this.of = of;
    this.subject = subject;
    this.at = subject.start;
  }

  override get $class(): Type {
    return scanner_type;
  }

  get pattern(): PatternObject {
    return this.of;
  }

  private next(how: How): MatchObject | null {
    const found = this.of.$engine.find(this.subject.text, this.at, how, this.advance);
    if (found === null) {
      this.at = this.subject.text.length + 1;
      return null;
    }
    this.advance = found.start === found.end;
    this.at = found.end;
    return new MatchObject(this.of, this.subject, found);
  }

  match(): MatchObject | null {
    return this.next("match");
  }

  search(): MatchObject | null {
    return this.next("search");
  }
}

const scanner_type: Type = /* @__PURE__ */ builtin_type("SRE_Scanner", Scanner, {
  module: "_sre",
  final: true,
});

const PLACE = "(self, /, string, pos=, endpos=)";

export const Pattern: Type = /* @__PURE__ */ builtin_type("Pattern", PatternObject, {
  module: "re",
  path: true,
  final: true,
  signatures: {
    match: PLACE,
    fullmatch: PLACE,
    search: PLACE,
    findall: PLACE,
    finditer: PLACE,
    scanner: PLACE,
    split: "(self, /, string, maxsplit=)",
    sub: "(self, /, repl, string, count=)",
    subn: "(self, /, repl, string, count=)",
  },
});

/** Compiled patterns by what they were made of; emptied when there are many. */
const made: Map<string, PatternObject> = /* @__PURE__ */ new Map();
const MOST_MADE = 512;

/** `re.purge()` */
export function forget_patterns(): void {
  made.clear();
}

/** The pattern an argument means. @throws TypeError on what is neither text nor pattern */
export function pattern_of(pattern: unknown, flags: unknown): PatternObject {
  const text = as_text(pattern);
  if (text === null && !(pattern instanceof ByteSequence)) {
    throw TypeError("first argument must be string or compiled pattern");
  }
  const bits = flag_bits(flags);
  const key = `${text === null ? "b" : "s"}${bits} ${text ?? (pattern as ByteSequence).$latin()}`;
  let found = made.get(key);
  if (found === undefined) {
    found = new PatternObject(text ?? (pattern as ByteSequence).$latin(), text !== null, bits);
    if (made.size >= MOST_MADE) made.clear();
    made.set(key, found);
  }
  return found;
}

/** Flags as a number. @throws TypeError when they cannot be combined with bits */
function flag_bits(flags: unknown): number {
  const bits = try_index(flags);
  if (bits === undefined) {
    throw TypeError(`unsupported operand type(s) for &: '${type_name(flags)}' and 'int'`);
  }
  return Number(bits);
}
