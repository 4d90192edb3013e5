/**
 * Handling a group of exceptions part by part.
 *
 * From: `except* ValueError as e: ...`
 * To:   `const group = handle_group(error); if (group.matches(ValueError)) { const e = group.matched; ... } group.end();`
 *
 * Source: PEP 654; The Python Language Reference, 8.4.2. The words of the errors are CPython's.
 */
import { apply, type PyFunction } from "../../objects/call.ts";
import { BaseExceptionGroup, kept_of, same_raising } from "../../objects/exception-groups.ts";
import { BaseException, type PyBaseException, TypeError } from "../../objects/exceptions.ts";
import { caught } from "../../objects/host-errors.ts";
import { is_a } from "../../objects/iteration.ts";
import { is_type, type_name } from "../../objects/object.ts";
import { Tuple, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { chain } from "./exceptions.ts";

/** An exception that the clauses of a `try` share among them. */
class GroupHandling {
  /** What the last clause took: a group always. */
  matched: PyBaseException | null = null;
  readonly $original: PyBaseException;
  /** What no clause has taken yet. */
  $rest: PyBaseException | null;
  /** What clauses have raised. */
  readonly $raised: PyBaseException[] = [];

  constructor(original: PyBaseException) {
    this.$original = original;
    this.$rest = original;
  }

  /** Does `except* types` take a part of what is left? Then `matched` is that part. */
  matches(types: unknown): boolean {
    this.$check(types);
    const rest = this.$rest;
    if (rest === null) return false;
    if (is_one_of(rest, types)) {
      this.matched = is_a(rest, BaseExceptionGroup) ? rest : wrapped(rest);
      this.$rest = null;
      return true;
    }
    if (!is_a(rest, BaseExceptionGroup)) return false;
    const [matched, left] = split(rest, types);
    if (matched === null) return false;
    this.matched = caught(matched);
    this.$rest = left;
    return true;
  }

  /** A clause has raised: that waits for `end`. */
  raised(error: unknown): void {
    this.$raised.push(chain(error, this.matched as PyBaseException));
  }

  /** Raise what the clauses have raised and what they have left, if anything. */
  end(): void {
    const left = this.$rest === null ? this.$raised : [...this.$raised, this.$rest];
    const result = is_a(this.$original, BaseExceptionGroup) ? this.$united(left) : left[0];
    if (result !== undefined) throw result;
  }

  /** Parts of the original that were not raised anew come out as one group with its nesting, others beside it. */
  $united(left: readonly PyBaseException[]): PyBaseException | undefined {
    const parts = left.filter((part) => same_raising(part, this.$original));
    const raised = left.filter((part) => !parts.includes(part));
    if (parts.length > 0) raised.push(kept_of(this.$original, parts) as PyBaseException);
    if (raised.length <= 1) return raised[0];
    const group = BaseExceptionGroup("", raised) as PyBaseException;
    group.$complete = true;
    return group;
  }

  $check(types: unknown): void {
    const all = types instanceof Tuple ? types.$items : [types];
    if (!all.every((type) => is_type(type) && type.$mro.includes(BaseException))) {
      this.$refuse("catching classes that do not inherit from BaseException is not allowed");
    }
    if (all.some((type) => (type as Type).$mro.includes(BaseExceptionGroup))) {
      this.$refuse("catching ExceptionGroup with except* is not allowed. Use except instead.");
    }
  }

  $refuse(words: string): never {
    throw chain(TypeError(words), this.$original);
  }
}

/**
 * The exception that `except*` clauses are to share.
 * @param error   what was thrown
 * @param around  the exception that is being handled around the `try`, which becomes the context
 */
export function handle_group(error: unknown, around: PyBaseException | null = null): GroupHandling {
  return new GroupHandling(around === null ? caught(error) : chain(error, around));
}

function is_one_of(e: PyBaseException, types: unknown): boolean {
  return types instanceof Tuple ? types.$items.some((type) => is_a(e, type as Type)) : is_a(e, types as Type);
}

/** A single exception is handed to its clause as a group of one. */
function wrapped(e: PyBaseException): PyBaseException {
  const group = BaseExceptionGroup("", tuple_of(e)) as PyBaseException;
  group.$complete = true;
  return caught(group);
}

/** The two parts, by the group's own `split`. */
function split(
  group: PyBaseException,
  types: unknown,
): readonly [PyBaseException | null, PyBaseException | null] {
  const pair = apply((group as unknown as { split: PyFunction }).split, group, [types]);
  const name = group.$class.$name;
  if (!(pair instanceof Tuple)) {
    throw TypeError(`${name}.split must return a tuple, not ${type_name(pair)}`);
  }
  if (pair.$items.length < 2) {
    throw TypeError(`${name}.split must return a 2-tuple, got tuple of size ${pair.$items.length}`);
  }
  const [matched, rest] = pair.$items;
  return [matched as PyBaseException | null, rest as PyBaseException | null];
}
