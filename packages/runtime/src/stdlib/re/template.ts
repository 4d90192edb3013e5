/**
 * Templates of `sub` and `expand`: text with references to groups.
 *
 *     r"\2-\g<name>"   =>   [2, "-", 1]
 *
 * Source: Library Reference, `re.sub`; the words of errors are CPython's.
 */
import { IndexError } from "../../objects/exceptions.ts";
import { repr } from "../../objects/repr.ts";
import { CONTROLS } from "./escapes.ts";
import { DIGITS, is_number, length, OCTAL, Source } from "./source.ts";
import type { Tree } from "./tree.ts";

/** Texts, and numbers of groups. */
export type Template = readonly (string | number)[];

/** @throws PatternError, and IndexError on a name that no group has */
export function parse_template(text: string, is_text: boolean, tree: Tree): Template {
  const source = new Source(text, is_text);
  const parts: (string | number)[] = [];
  const add = (part: string): void => {
    const last = parts.length - 1;
    if (typeof parts[last] === "string") parts[last] += part;
    else parts.push(part);
  };
  const group = (number: number, back: number): void => {
    if (number > tree.groups) throw source.error(`invalid group reference ${number}`, back);
    parts.push(number);
  };
  for (let token = source.get(); token !== null; token = source.get()) {
    if (token[0] !== "\\") {
      add(token);
      continue;
    }
    const letter = token[1]!;
    if (letter === "g") group(...named(source, tree));
    else if (letter === "0") {
      add(String.fromCharCode(Number.parseInt(`0${source.get_while(2, OCTAL)}`, 8) & 0xff));
    } else if (DIGITS.includes(letter)) {
      const escape = numbered(source, token);
      if (typeof escape === "number") group(escape, String(escape).length);
      else add(escape);
    } else {
      const control = CONTROLS[token];
      if (control === undefined && /[A-Za-z]/.test(letter)) {
        throw source.error(`bad escape ${token}`, length(token));
      }
      add(control === undefined ? token : String.fromCharCode(control));
    }
  }
  return parts;
}

/** `<name>` or `<2>`: the number, and how far back it stands. */
function named(source: Source, tree: Tree): [number, number] {
  if (!source.match("<")) throw source.error("missing <");
  const name = source.get_until(">", "group name");
  const back = length(name) + 1;
  if (!is_number(name)) {
    source.check_group_name(name, 1);
    const number = tree.names.get(name);
    if (number === undefined) throw IndexError(`unknown group name ${repr(name)}`);
    return [number, back];
  }
  return [Number(name), back];
}

/** `\12` is a group, `\112` a character. */
function numbered(source: Source, token: string): number | string {
  let escape = token;
  if (source.next !== null && DIGITS.includes(source.next)) {
    escape += source.get();
    if (/^\\[0-7]{2}$/.test(escape) && source.next !== null && OCTAL.includes(source.next)) {
      escape += source.get();
      const code = Number.parseInt(escape.slice(1), 8);
      if (code > 0o377) {
        throw source.error(`octal escape value ${escape} outside of range 0-0o377`, escape.length);
      }
      return String.fromCharCode(code);
    }
  }
  return Number(escape.slice(1));
}
