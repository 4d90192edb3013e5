/**
 * BaseExceptionGroup and ExceptionGroup: several exceptions raised as one.
 *
 * From: `ExceptionGroup("two failed", [ValueError(1), TypeError(2)])`
 * To:   an exception whose `exceptions` is a tuple; `split` and `subgroup` keep the nesting
 *
 * Source: PEP 654; Library Reference, "Exception groups".
 */

import type { PyFunction } from "./call.ts";
import { set_traceback, traceback_of } from "./exception-attributes.ts";
import {
  AttributeError,
  BaseException,
  Exception,
  type ExceptionType,
  exception_type,
  new_exception,
  PyBaseException,
  TypeError,
  ValueError,
} from "./exceptions.ts";
import { is_a } from "./iteration.ts";
import { apply, call, is_callable } from "./light-call.ts";
import { is_type, type_name } from "./object.ts";
import { truth } from "./truth.ts";
import { Tuple, tuple_of } from "./tuple.ts";
import type { Type } from "./type.ts";

type Condition = (e: PyBaseException) => boolean;

class PyBaseExceptionGroup extends PyBaseException {
  /** The group that was raised, for a part of it. */
  declare $raising: PyBaseExceptionGroup | undefined;
  declare $message: string;
  declare $exceptions: Tuple;
  override __init__(): void {
    // Everything was set when the group was made.
  }
  override get message(): string {
    return this.$message;
  }
  override set message(_: unknown) {
    throw AttributeError("readonly attribute");
  }
  get exceptions(): Tuple {
    return this.$exceptions;
  }
  set exceptions(_: unknown) {
    throw AttributeError("readonly attribute");
  }
  /** A group with the same message; a class that derives from a group may make its own kind. */
  derive(exceptions: unknown): unknown {
    return BaseExceptionGroup(this.$message, exceptions);
  }
  override $str(): string {
    const count = this.$exceptions.$items.length;
    return `${this.$message} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }

  /** Two groups, of those that satisfy the condition and of the rest; None where there are none. */
  split(...args: readonly unknown[]): Tuple {
    if (args.length !== 1) {
      throw TypeError(`BaseExceptionGroup.split() takes exactly one argument (${args.length} given)`);
    }
    const [match, rest] = parted(this, condition_of(args[0]));
    return tuple_of(match, rest);
  }
  /** The group of those that satisfy the condition, or None. */
  subgroup(...args: readonly unknown[]): unknown {
    if (args.length !== 1) {
      throw TypeError(`BaseExceptionGroup.subgroup() takes exactly one argument (${args.length} given)`);
    }
    return parted(this, condition_of(args[0]))[0];
  }
}

/** A type, a tuple of types or a predicate, as a predicate. */
function condition_of(x: unknown): Condition {
  const types = x instanceof Tuple ? x.$items : is_type(x) ? [x] : null;
  if (types?.every((type) => is_type(type) && type.$mro.includes(BaseException))) {
    return (e) => types.some((type) => is_a(e, type as Type));
  }
  if (types === null && is_callable(x)) return (e) => truth(call(x, e));
  throw TypeError(
    "expected an exception type, a tuple of exception types, or a callable (other than a class)",
  );
}

type Part = PyBaseException | null;

function parted(e: PyBaseException, condition: Condition): [Part, Part] {
  if (condition(e)) return [e, null];
  if (!(e instanceof PyBaseExceptionGroup)) return [null, e];
  const yes: PyBaseException[] = [];
  const no: PyBaseException[] = [];
  for (const inner of e.$exceptions.$items) {
    const [match, rest] = parted(inner as PyBaseException, condition);
    if (match !== null) yes.push(match);
    if (rest !== null) no.push(rest);
  }
  return [yes.length === 0 ? null : derived(e, yes), no.length === 0 ? null : derived(e, no)];
}

/** A group like `of`, with other members: what is known of the raising goes with it. */
function derived(of: PyBaseExceptionGroup, members: PyBaseException[]): PyBaseException {
  const own = of.derive as unknown as PyFunction;
  const group = apply(own, of, [members]);
  if (!(group instanceof PyBaseExceptionGroup)) {
    throw TypeError("derive must return an instance of BaseExceptionGroup");
  }
  group.$raising = raising_of(of);
  // Asked for in full, so that the parts have the same one.
  set_traceback(group, traceback_of(of));
  group.$traceback_given = of.$traceback_given;
  copy_raising(of, group);
  group.$context = of.$context ?? null;
  // CPython sets the cause, None as well, which suppresses the context.
  group.$suppress = true;
  group.$cause = of.$cause ?? null;
  if (Array.isArray(of.__notes__)) group.__notes__ = [...of.__notes__];
  return group;
}

function raising_of(group: PyBaseExceptionGroup): PyBaseExceptionGroup {
  return group.$raising ?? group;
}

/** A part was raised where the whole was. */
function copy_raising(of: PyBaseException, part: PyBaseException): void {
  if (of.$raised) part.$raised = true;
  if (of.$frames !== undefined) part.$frames = [...of.$frames];
  if (of.$again !== undefined) part.$again = [...of.$again];
  if (of.$entered !== undefined) part.$entered = of.$entered;
  Object.defineProperty(part, "stack", { value: of.stack, writable: true, configurable: true });
}

/** Whether `e` is a part of `whole` that has not been raised anew. */
export function same_raising(e: PyBaseException, whole: PyBaseException): boolean {
  if (!(e instanceof PyBaseExceptionGroup && whole instanceof PyBaseExceptionGroup)) return false;
  return (
    raising_of(e) === raising_of(whole) &&
    (e.$again?.length ?? 0) === (whole.$again?.length ?? 0) &&
    (e.$cause ?? null) === (whole.$cause ?? null) &&
    (e.$context ?? null) === (whole.$context ?? null)
  );
}

/** The group of those exceptions of `whole` that stand in one of its parts too; null when there are none. */
export function kept_of(whole: PyBaseException, parts: readonly PyBaseException[]): PyBaseException | null {
  const kept = new Set<PyBaseException>();
  const collect = (e: PyBaseException): void => {
    if (!(e instanceof PyBaseExceptionGroup)) kept.add(e);
    else for (const inner of e.$exceptions.$items) collect(inner as PyBaseException);
  };
  parts.forEach(collect);
  return parted(whole, (e) => kept.has(e))[0];
}

/** `BaseExceptionGroup.__new__`. */
function new_group(cls: Type, args: readonly unknown[]): PyBaseException {
  if (args.length !== 2) {
    throw TypeError(`BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  }
  const [message, exceptions] = args;
  if (typeof message !== "string") {
    throw TypeError(`BaseExceptionGroup.__new__() argument 1 must be str, not ${type_name(message)}`);
  }
  if (!Array.isArray(exceptions) && !(exceptions instanceof Tuple)) {
    throw TypeError("second argument (exceptions) must be a sequence");
  }
  const members = [...(exceptions as Iterable<unknown>)];
  if (members.length === 0) throw ValueError("second argument (exceptions) must be a non-empty sequence");
  members.forEach((member, i) => {
    if (!(member instanceof PyBaseException)) {
      throw ValueError(`Item ${i} of second argument (exceptions) is not an exception`);
    }
  });
  const plain = members.every((member) => is_a(member, Exception));
  if (!plain && cls === ExceptionGroup) throw TypeError("Cannot nest BaseExceptions in an ExceptionGroup");
  if (!plain && cls.$mro.includes(Exception)) {
    throw TypeError(`Cannot nest BaseExceptions in '${cls.$name}'`);
  }
  const made = plain && cls === BaseExceptionGroup ? ExceptionGroup : cls;
  const group = new_exception(made, args) as PyBaseExceptionGroup;
  group.$message = message;
  group.$exceptions = new Tuple(members);
  return group;
}

function group_type(name: string, base: Type, host?: ExceptionType["$host"]): ExceptionType {
  const cls = exception_type(name, base, host);
  cls.$make = (...args) => new_group(cls, args);
  cls.$allocate = new_group;
  return cls;
}

/** Groups inherit from Exception as well: the chain of prototypes goes on through it. */
function plain_group_type(): ExceptionType {
  const cls = group_type("ExceptionGroup", BaseExceptionGroup);
  cls.$bases = [BaseExceptionGroup, Exception];
  cls.$mro = [cls, BaseExceptionGroup, Exception, ...BaseException.$mro];
  return cls;
}

export const BaseExceptionGroup: ExceptionType = /* @__PURE__ */ group_type(
  "BaseExceptionGroup",
  BaseException,
  PyBaseExceptionGroup,
);
export const ExceptionGroup: ExceptionType = /* @__PURE__ */ plain_group_type();
