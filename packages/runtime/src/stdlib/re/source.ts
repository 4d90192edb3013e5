/**
 * A pattern, or a template of `sub`, read token by token.
 *
 * A token is one character, or a backslash with the character behind it. The next one is always known, so that a lonely
 * backslash at the end is found one token early, as CPython finds it.
 *
 * Source: Library Reference, "Regular Expression Syntax".
 */

import { repr } from "../../objects/repr.ts";
import { is_identifier } from "../../objects/str-case.ts";
import { ascii_text } from "../../objects/str-repr.ts";
import { as_written, PatternError } from "./error.ts";

export const DIGITS = "0123456789";
export const OCTAL = "01234567";
export const HEXADECIMAL = "0123456789abcdefABCDEF";

export class Source {
  /** Was the pattern a str? Else its bytes are read as Latin-1. */
  readonly is_text: boolean;
  private readonly text: string;
  private readonly characters: readonly string[];
  /** Index of the character behind `next`. */
  private index = 0;
  /** The token to come; null at the end. */
  next: string | null = null;

  constructor(text: string, is_text: boolean) {
    this.text = text;
    this.is_text = is_text;
    this.characters = Array.from(text);
    this.advance();
  }

  private advance(): void {
    const character = this.characters[this.index];
    if (character === undefined) {
      this.next = null;
      return;
    }
    this.index += 1;
    this.next = character;
    if (character !== "\\") return;
    const escaped = this.characters[this.index];
    if (escaped === undefined) throw this.error_at("bad escape (end of pattern)", this.characters.length - 1);
    this.index += 1;
    this.next = character + escaped;
  }

  /** Take the next token when it is this one. */
  match(token: string): boolean {
    if (this.next !== token) return false;
    this.advance();
    return true;
  }

  /** Take the next token; null at the end. */
  get(): string | null {
    const token = this.next;
    this.advance();
    return token;
  }

  /** Up to `most` tokens that are among `set`. */
  get_while(most: number, set: string): string {
    let found = "";
    while (found.length < most && this.next !== null && set.includes(this.next)) found += this.get();
    return found;
  }

  /** What stands before `end`, which is taken too. @param what  names it in errors: "group name" */
  get_until(end: string, what: string): string {
    let found = "";
    for (;;) {
      const token = this.get();
      if (token === null) {
        if (found === "") throw this.error(`missing ${what}`);
        throw this.error(`missing ${end}, unterminated name`, length(found));
      }
      if (token === end) {
        if (found === "") throw this.error(`missing ${what}`, 1);
        return found;
      }
      found += token;
    }
  }

  /** Position of the next token, in code points. */
  tell(): number {
    return this.index - length(this.next ?? "");
  }

  /** Go back to a position that `tell` gave. */
  seek(at: number): void {
    this.index = at;
    this.advance();
  }

  /** @param back  how many code points before the next token the mistake is */
  error(msg: string, back = 0): Error {
    return this.error_at(msg, this.tell() - back);
  }

  error_at(msg: string, at: number): Error {
    return PatternError(this.is_text ? msg : ascii_text(msg), as_written(this.text, !this.is_text), at);
  }

  /** @throws PatternError when a group cannot have this name */
  check_group_name(name: string, offset: number): void {
    const is_plain = this.is_text || !/\P{ASCII}/u.test(name);
    if (!is_plain || !is_identifier(name)) {
      throw this.error(`bad character in group name ${repr(name)}`, length(name) + offset);
    }
  }
}

export function length(text: string): number {
  return Array.from(text).length;
}

/** May the reference be a number? */
export function is_number(name: string): boolean {
  return /^[0-9]+$/.test(name);
}
