/**
 * Which data attributes a built-in type has, of what kind, and what is said when one is assigned to.
 *
 *     range(3).start = 1         readonly attribute                                   a member: it lies in the object
 *     (5).real = 1               attribute 'real' of 'int' objects is not writable    a getset: it is computed
 *
 * From the rows `members` that the types are made with: `"real imag numerator denominator |"`, getsets before the bar.
 *
 * Source: CPython 3.13, the types of `vars(cls)[name]` for the built-in classes.
 */
import { type_of } from "./object.ts";
import type { Type } from "./type.ts";

export type MemberKind = "getset" | "member";

/** What the class `cls` itself has under `name`; undefined when it is nothing of this kind. */
export function member_kind(cls: Type, name: string): MemberKind | undefined {
  const row = row_of(cls);
  if (name === "" || !row.includes(name)) return undefined;
  const [getsets = "", members = ""] = row.split("|");
  if (` ${members} `.includes(` ${name} `)) return "member";
  return ` ${getsets} `.includes(` ${name} `) ? "getset" : undefined;
}

/** The names of the data attributes that `cls` itself has. */
export function member_names(cls: Type): string[] {
  return row_of(cls)
    .split(/[ |]+/)
    .filter((name) => name !== "");
}

function row_of(cls: Type): string {
  return Object.hasOwn(cls, "$members") ? (cls.$members ?? "") : "";
}

/** Those that can be assigned to. */
const WRITABLE =
  " __code__ __defaults__ __kwdefaults__ __annotations__ __dict__ __name__ __qualname__ __type_params__ __module__ cell_contents tb_next default_factory ";

/** What is said when `name` of `x` is assigned to; undefined when it is no such attribute, or one that can be. */
export function read_only_words(x: unknown, name: string): string | undefined {
  if (WRITABLE.includes(` ${name} `)) return undefined;
  for (const cls of type_of(x).$mro) {
    const kind = member_kind(cls, name);
    if (kind === "member") return "readonly attribute";
    if (kind === "getset")
      return `attribute '${name}' of '${cls.$path ?? cls.$name}' objects is not writable`;
  }
  return undefined;
}
