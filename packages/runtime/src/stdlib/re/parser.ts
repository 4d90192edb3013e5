/**
 * Patterns to trees.
 *
 * From: the text of a pattern and the flags it is compiled with
 * To:   a `Tree`; or PatternError, which says what is wrong, and where, as CPython says it
 *
 * Flags that hold from here on (`ignore case`, `verbose`) travel down as an argument, so that each node knows its own.
 *
 * Source: Library Reference, "Regular Expression Syntax".
 */
import { NotImplementedError, OverflowError, ValueError } from "../../objects/exceptions.ts";
import { repr } from "../../objects/repr.ts";
import { PatternError } from "./error.ts";
import { escape_in_set, escape_outside, PLACES } from "./escapes.ts";
import { A_FLAG, DEBUG_FLAG, I_FLAG, L_FLAG, M_FLAG, S_FLAG, U_FLAG, X_FLAG } from "./flags.ts";
import { DIGITS, is_number, length, Source } from "./source.ts";
import { contains, type Fold, type Node, type Repeat, type SetItem, type Tree, width_of } from "./tree.ts";

const FLAG_LETTERS: Readonly<Record<string, number>> = {
  i: I_FLAG,
  L: L_FLAG,
  m: M_FLAG,
  s: S_FLAG,
  x: X_FLAG,
  a: A_FLAG,
  u: U_FLAG,
};
const TYPE_FLAGS = A_FLAG | L_FLAG | U_FLAG;
const MOST_GROUPS = 2 ** 31 - 1;
const MOST_REPEATS = 2 ** 32 - 1;

/** Of a group, while the pattern is read. */
interface Group {
  closed: boolean;
}

class Parser {
  private readonly source: Source;
  flags: number;
  readonly groups: Group[] = [];
  readonly names: Map<string, number> = new Map();
  readonly closing: number[] = [];
  /** Groups that conditionals ask about, with the place of the first question. */
  private readonly asked: Map<number, number> = new Map();
  /** How many groups there were when the outermost look-behind began; null outside of them. */
  private behind: number | null = null;

  constructor(source: Source, flags: number) {
    this.source = source;
    this.flags = flags;
  }

  private is_ascii(flags: number): boolean {
    return !this.source.is_text || (flags & A_FLAG) !== 0;
  }

  private fold(flags: number): Fold {
    if ((flags & I_FLAG) === 0) return "none";
    return this.is_ascii(flags) ? "ascii" : "unicode";
  }

  pattern(): Node {
    const root = this.alternatives(null);
    this.flags = checked_flags(this.flags, this.source.is_text);
    if (this.source.next !== null) throw this.source.error("unbalanced parenthesis");
    for (const [number, at] of this.asked) {
      if (number > this.groups.length) throw this.source.error_at(`invalid group reference ${number}`, at);
    }
    return root;
  }

  /** @param flags  null at the top, where `(?i)` at the start may still change them */
  private alternatives(flags: number | null): Node {
    const branches: Node[] = [];
    do branches.push(this.items(flags, flags === null && branches.length === 0));
    while (this.source.match("|"));
    return branches.length === 1 ? branches[0]! : { kind: "branch", branches };
  }

  /** @param first  nothing stands before: flags for the whole pattern may */
  private items(outer: number | null, first: boolean): Node {
    const { source } = this;
    const items: Node[] = [];
    for (;;) {
      const flags = outer ?? this.flags;
      if (source.next === null || source.next === "|" || source.next === ")") break;
      const token = source.get()!;
      if ((flags & X_FLAG) !== 0 && this.skipped(token)) continue;
      if (token[0] === "\\") items.push(this.escaped(token, flags));
      else if (token === "[") items.push(this.set(flags));
      else if (token === "(") {
        const node = this.parenthesis(flags, first && items.length === 0);
        if (node !== null) items.push(node);
      } else if ("*+?{".includes(token)) {
        const repeat = this.repeat(token, items[items.length - 1]);
        if (repeat === null) items.push(this.character(123, flags));
        else items[items.length - 1] = repeat;
      } else if (token === ".") items.push({ kind: "any", newline: (flags & S_FLAG) !== 0 });
      else if (token === "^") {
        const place = (flags & M_FLAG) !== 0 ? "line start" : "string start";
        items.push({ kind: "place", place, ascii: false });
      } else if (token === "$") {
        items.push({ kind: "place", place: (flags & M_FLAG) !== 0 ? "line end" : "end", ascii: false });
      } else items.push(this.character(token.codePointAt(0)!, flags));
    }
    return items.length === 1 ? items[0]! : { kind: "sequence", items };
  }

  /** White space and comments of a verbose pattern. */
  private skipped(token: string): boolean {
    if (/^[ \t\n\r\v\f]$/.test(token)) return true;
    if (token !== "#") return false;
    for (;;) {
      const next = this.source.get();
      if (next === null || next === "\n") return true;
    }
  }

  private character(code: number, flags: number): Node {
    return { kind: "character", code, fold: this.fold(flags) };
  }

  private escaped(token: string, flags: number): Node {
    const ascii = this.is_ascii(flags);
    const place = PLACES[token];
    if (place !== undefined) return { kind: "place", place, ascii };
    const escape = escape_outside(this.source, token, ascii);
    if (escape.kind === "code") return this.character(escape.code, flags);
    if (escape.kind === "category") {
      return { kind: "set", negated: false, items: [escape], fold: this.fold(flags) };
    }
    const digits = String(escape.number).length + 1;
    if (escape.number > this.groups.length) {
      throw this.source.error(`invalid group reference ${escape.number}`, digits - 1);
    }
    this.check_closed(escape.number, digits);
    return { kind: "reference", group: escape.number, fold: this.fold(flags) };
  }

  private check_closed(number: number, back: number): void {
    if (!this.groups[number - 1]!.closed) throw this.source.error("cannot refer to an open group", back);
    this.check_behind(number);
  }

  private check_behind(number: number): void {
    if (this.behind === null) return;
    if (this.groups[number - 1]?.closed !== true) throw this.source.error("cannot refer to an open group");
    if (number > this.behind) {
      throw this.source.error("cannot refer to group defined in the same lookbehind subpattern");
    }
  }

  private set(flags: number): Node {
    const { source } = this;
    const start = source.tell() - 1;
    const ascii = this.is_ascii(flags);
    const negated = source.match("^");
    const items: SetItem[] = [];
    const take = (): { token: string; item: SetItem } => {
      const token = source.get();
      if (token === null) throw source.error_at("unterminated character set", start);
      if (token[0] !== "\\") return { token, item: single(token.codePointAt(0)!) };
      const escape = escape_in_set(source, token, ascii);
      // The token as far as it was read, for the words of an error.
      return { token, item: escape.kind === "category" ? escape : single((escape as { code: number }).code) };
    };
    for (;;) {
      if (items.length > 0 && source.match("]")) break;
      const low = take();
      if (!source.match("-")) {
        items.push(low.item);
        continue;
      }
      if (source.match("]")) {
        items.push(low.item, single(45));
        break;
      }
      const high = take();
      const is_range = low.item.kind === "range" && high.item.kind === "range";
      if (!is_range || (low.item as { low: number }).low > (high.item as { low: number }).low) {
        const range = `${low.token}-${high.token}`;
        throw source.error(`bad character range ${range}`, length(range));
      }
      items.push({
        kind: "range",
        low: (low.item as { low: number }).low,
        high: (high.item as { high: number }).high,
      });
    }
    return { kind: "set", negated, items, fold: this.fold(flags) };
  }

  /** @returns null when `{` stands for itself */
  private repeat(token: string, item: Node | undefined): Repeat | null {
    const { source } = this;
    const here = source.tell();
    let [min, max] = token === "?" ? [0, 1] : token === "*" ? [0, Infinity] : [1, Infinity];
    if (token === "{") {
      if (source.next === "}") return null;
      const low = source.get_while(Infinity, DIGITS);
      const high = source.match(",") ? source.get_while(Infinity, DIGITS) : low;
      if (!source.match("}")) {
        source.seek(here);
        return null;
      }
      min = low === "" ? 0 : repeat_count(low);
      max = high === "" ? Infinity : repeat_count(high);
      if (max < min) throw source.error("min repeat greater than max repeat", source.tell() - here);
    }
    const back = source.tell() - here + token.length;
    if (item === undefined || item.kind === "place") throw source.error("nothing to repeat", back);
    if (item.kind === "repeat") throw source.error("multiple repeat", back);
    const mode = source.match("?") ? "lazy" : source.match("+") ? "possessive" : "greedy";
    return { kind: "repeat", min, max, mode, body: item.kind === "plain" ? item.body : item };
  }

  /** What begins with `(`. @returns null for comments, and for flags of the whole pattern */
  private parenthesis(flags: number, first: boolean): Node | null {
    const { source } = this;
    const start = source.tell() - 1;
    if (!source.match("?")) return this.capture(flags, null, start);
    const token = source.get();
    if (token === null) throw source.error("unexpected end of pattern");
    switch (token) {
      case "P":
        return this.python_extension(flags, start);
      case ":":
        return { kind: "plain", body: this.enclosed(flags, start) };
      case ">":
        return { kind: "atomic", body: this.enclosed(flags, start) };
      case "#":
        for (;;) {
          if (source.next === null) throw source.error_at("missing ), unterminated comment", start);
          if (source.get() === ")") return null;
        }
      case "=":
      case "!":
        return { kind: "look", ahead: true, negated: token === "!", body: this.enclosed(flags, start) };
      case "<":
        return this.look_behind(flags, start);
      case "(":
        return this.conditional(flags, start);
    }
    if (token !== "-" && FLAG_LETTERS[token] === undefined) {
      throw source.error(`unknown extension ?${token}`, length(token) + 1);
    }
    const change = this.inline_flags(token);
    if (change !== null) {
      const type = (change.add & TYPE_FLAGS) === 0 ? flags : flags & ~TYPE_FLAGS;
      return { kind: "plain", body: this.enclosed((type | change.add) & ~change.remove, start) };
    }
    if (!first) throw source.error_at("global flags not at the start of the expression", start);
    return null;
  }

  /** The alternatives up to `)`. */
  private enclosed(flags: number, start: number): Node {
    const body = this.alternatives(flags);
    if (!this.source.match(")")) {
      throw this.source.error_at("missing ), unterminated subpattern", start);
    }
    return body;
  }

  private capture(flags: number, name: string | null, start: number): Node {
    const group: Group = { closed: false };
    const number = this.groups.push(group);
    if (name !== null) {
      const before = this.names.get(name);
      if (before !== undefined) {
        throw this.source.error(
          `redefinition of group name ${repr(name)} as group ${number}; was group ${before}`,
          length(name) + 1,
        );
      }
      this.names.set(name, number);
    }
    const body = this.enclosed(flags, start);
    group.closed = true;
    this.closing.push(number);
    return { kind: "group", number, body };
  }

  /** `(?P<name>...)` and `(?P=name)`. */
  private python_extension(flags: number, start: number): Node {
    const { source } = this;
    if (source.match("<")) {
      const name = source.get_until(">", "group name");
      source.check_group_name(name, 1);
      return this.capture(flags, name, start);
    }
    if (source.match("=")) {
      const name = source.get_until(")", "group name");
      source.check_group_name(name, 1);
      const number = this.number_of(name);
      this.check_closed(number, length(name) + 1);
      return { kind: "reference", group: number, fold: this.fold(flags) };
    }
    const token = source.get();
    if (token === null) throw source.error("unexpected end of pattern");
    throw source.error(`unknown extension ?P${token}`, length(token) + 2);
  }

  private number_of(name: string): number {
    const number = this.names.get(name);
    if (number === undefined) throw this.source.error(`unknown group name ${repr(name)}`, length(name) + 1);
    return number;
  }

  private look_behind(flags: number, start: number): Node {
    const { source } = this;
    const token = source.get();
    if (token === null) throw source.error("unexpected end of pattern");
    if (token !== "=" && token !== "!") {
      throw source.error(`unknown extension ?<${token}`, length(token) + 2);
    }
    const outermost = this.behind === null;
    this.behind ??= this.groups.length;
    const body = this.alternatives(flags);
    if (outermost) this.behind = null;
    if (!source.match(")")) throw source.error_at("missing ), unterminated subpattern", start);
    return { kind: "look", ahead: false, negated: token === "!", body };
  }

  /** `(?(1)yes|no)` */
  private conditional(flags: number, start: number): Node {
    const { source } = this;
    const name = source.get_until(")", "group name");
    let group: number;
    if (is_number(name)) {
      group = Number(name);
      if (group === 0) throw source.error("bad group number", length(name) + 1);
      if (group >= MOST_GROUPS) throw source.error(`invalid group reference ${name}`, length(name) + 1);
      if (!this.asked.has(group)) this.asked.set(group, source.tell() - length(name) - 1);
    } else {
      source.check_group_name(name, 1);
      group = this.number_of(name);
    }
    this.check_behind(group);
    const yes = this.items(flags, false);
    const no = source.match("|") ? this.items(flags, false) : null;
    if (no !== null && source.next === "|") {
      throw source.error("conditional backref with more than two branches");
    }
    if (!source.match(")")) throw source.error_at("missing ), unterminated subpattern", start);
    return { kind: "conditional", group, yes, no };
  }

  /** `(?i-m:` and `(?i)`, whose flags hold for the whole pattern: null. */
  private inline_flags(first: string): { add: number; remove: number } | null {
    const { source } = this;
    let token = first;
    let add = 0;
    /** The token behind a flag, which is another flag or one of `ends`. */
    const after = (ends: string, missing: string): string => {
      const next = source.get();
      if (next === null) throw source.error(missing);
      if (!ends.includes(next) && FLAG_LETTERS[next] === undefined) {
        throw source.error(/^\p{L}/u.test(next) ? "unknown flag" : missing, length(next));
      }
      return next;
    };
    while (!")-:".includes(token)) {
      const bit = FLAG_LETTERS[token]!;
      if (bit === L_FLAG && source.is_text) {
        throw source.error("bad inline flags: cannot use 'L' flag with a str pattern");
      }
      if (bit === U_FLAG && !source.is_text) {
        throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern");
      }
      add |= bit;
      if ((bit & TYPE_FLAGS) !== 0 && (add & TYPE_FLAGS) !== bit) {
        throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
      }
      token = after(")-:", "missing -, : or )");
    }
    if (token === ")") {
      this.flags |= add;
      return null;
    }
    let remove = 0;
    if (token === "-") {
      token = after("", "missing flag");
      while (token !== ":") {
        const bit = FLAG_LETTERS[token]!;
        if ((bit & TYPE_FLAGS) !== 0) {
          throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        }
        remove |= bit;
        token = after(":", "missing :");
      }
    }
    if ((add & remove) !== 0) throw source.error("bad inline flags: flag turned on and off", 1);
    return { add, remove };
  }
}

function single(code: number): SetItem {
  return { kind: "range", low: code, high: code };
}

function repeat_count(digits: string): number {
  const count = Number(digits);
  if (count >= MOST_REPEATS) throw OverflowError("the repetition number is too large");
  return count;
}

/** @throws ValueError on flags that do not go together */
function checked_flags(flags: number, is_text: boolean): number {
  if (!is_text) {
    if ((flags & U_FLAG) !== 0) throw ValueError("cannot use UNICODE flag with a bytes pattern");
    if ((flags & L_FLAG) !== 0 && (flags & A_FLAG) !== 0) {
      throw ValueError("ASCII and LOCALE flags are incompatible");
    }
    if ((flags & L_FLAG) !== 0) throw NotImplementedError("re.LOCALE is not in the subset");
    return flags;
  }
  if ((flags & L_FLAG) !== 0) throw ValueError("cannot use LOCALE flag with a str pattern");
  if ((flags & A_FLAG) !== 0 && (flags & U_FLAG) !== 0) {
    throw ValueError("ASCII and UNICODE flags are incompatible");
  }
  return (flags & A_FLAG) !== 0 ? flags : flags | U_FLAG;
}

/** @throws PatternError */
export function parse_pattern(text: string, is_text: boolean, flags: number): Tree {
  if ((flags & DEBUG_FLAG) !== 0) throw NotImplementedError("re.DEBUG is not in the subset");
  const parser = new Parser(new Source(text, is_text), flags);
  const root = parser.pattern();
  const widths = new Map();
  width_of(root, widths);
  const varies = (node: Node): boolean => {
    if (node.kind !== "look" || node.ahead) return false;
    const { low, high } = width_of(node.body, new Map(widths));
    return low !== high;
  };
  if (contains(root, varies)) throw PatternError("look-behind requires fixed-width pattern");
  return {
    root,
    flags: parser.flags,
    groups: parser.groups.length,
    names: parser.names,
    closing: parser.closing,
  };
}
