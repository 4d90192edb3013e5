/**
 * `re.Match`.
 *
 * Source: Library Reference, "Match Objects"; the words of errors are CPython's.
 */
import { Dict } from "../../objects/dict.ts";
import { IndexError } from "../../objects/exceptions.ts";
import { try_index } from "../../objects/index-of.ts";
import { builtin_type, PyObject, type Type } from "../../objects/object.ts";
import { as_text } from "../../objects/str-method.ts";
import { type Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import type { Found } from "./engine.ts";
import type { PatternObject } from "./pattern.ts";
import type { Subject } from "./subject.ts";
import type { Template } from "./template.ts";

export class MatchObject extends PyObject {
  readonly $pattern: PatternObject;
  readonly $subject: Subject;
  readonly $found: Found;

  constructor(pattern: PatternObject, subject: Subject, found: Found) {
    super();
    this.$pattern = pattern;
    this.$subject = subject;
    this.$found = found;
  }

  override get $class(): Type {
    return Match;
  }

  /** Number of a group given by number or name. @throws IndexError */
  $number(group: unknown): number {
    const name = as_text(group);
    if (name !== null) {
      const number = this.$pattern.$tree.names.get(name);
      if (number !== undefined) return number;
    } else {
      const number = try_index(group);
      if (number !== undefined && number >= 0 && number <= this.$pattern.$tree.groups) return Number(number);
    }
    throw IndexError("no such group");
  }

  $group(number: number, otherwise: unknown): unknown {
    const text = this.$found.text(number);
    return text === undefined ? otherwise : this.$subject.value(text);
  }

  /** A side of a group, in code points; -1 when it took no part. */
  $side(group: unknown, side: 0 | 1): number {
    const at = this.$found.place(group === undefined ? 0 : this.$number(group), side);
    return at < 0 ? -1 : this.$subject.points(at);
  }

  /** What a template makes of the match, as text. */
  $fill(template: Template): string {
    let text = "";
    for (const part of template) text += typeof part === "string" ? part : (this.$found.text(part) ?? "");
    return text;
  }

  group(...groups: unknown[]): unknown {
    if (groups.length === 0) return this.$group(0, null);
    if (groups.length === 1) return this.$group(this.$number(groups[0]), null);
    return tuple_from(groups.map((group) => this.$group(this.$number(group), null)));
  }

  __getitem__(group: unknown): unknown {
    return this.$group(this.$number(group), null);
  }

  groups(otherwise: unknown = null): Tuple {
    const { groups } = this.$pattern.$tree;
    return tuple_from(Array.from({ length: groups }, (_, i) => this.$group(i + 1, otherwise)));
  }

  groupdict(otherwise: unknown = null): Dict {
    const dict = new Dict();
    for (const [name, number] of this.$pattern.$tree.names) dict.$set(name, this.$group(number, otherwise));
    return dict;
  }

  start(group?: unknown): number {
    return this.$side(group, 0);
  }

  end(group?: unknown): number {
    return this.$side(group, 1);
  }

  span(group?: unknown): Tuple {
    return tuple_of(this.$side(group, 0), this.$side(group, 1));
  }

  expand(template: unknown): unknown {
    return this.$subject.value(this.$fill(this.$pattern.$template(template)));
  }

  get regs(): Tuple {
    return tuple_from(Array.from({ length: this.$pattern.$tree.groups + 1 }, (_, i) => this.span(i)));
  }

  get pos(): number {
    return this.$subject.pos;
  }

  get endpos(): number {
    return this.$subject.endpos;
  }

  get lastindex(): number | null {
    return this.$found.last === 0 ? null : this.$found.last;
  }

  get lastgroup(): string | null {
    const { last } = this.$found;
    for (const [name, number] of this.$pattern.$tree.names) if (number === last) return name;
    return null;
  }

  get re(): PatternObject {
    return this.$pattern;
  }

  get string(): unknown {
    return this.$subject.given;
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(): this {
    return this;
  }

  get __iter__(): null {
    return null;
  }

  $repr(repr: (x: unknown) => string): string {
    const text = Array.from(repr(this.$group(0, null)))
      .slice(0, 50)
      .join("");
    return `<re.Match object; span=(${this.start()}, ${this.end()}), match=${text}>`;
  }
}

export const Match: Type = /* @__PURE__ */ builtin_type("Match", MatchObject, {
  module: "re",
  path: true,
  final: true,
  signatures: {
    group: "(self, /, *groups)",
    groups: "(self, /, default=)",
    groupdict: "(self, /, default=)",
    start: "(self, group=, /)",
    end: "(self, group=, /)",
    span: "(self, group=, /)",
    expand: "(self, /, template)",
  },
});
