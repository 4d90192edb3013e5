/**
 * Exceptions and keyword arguments: fields set by name, and the words for classes that have none.
 *
 * From: `NameError("...", name="x")`, `ValueError("...", name="x")`
 * To:   a field of the exception; "ValueError() takes no keyword arguments"
 *
 * `name` is kept as `$about`, because JavaScript's `name` of an error is its class; `getattr(e, "name")` knows. Keyword arguments reach an
 * exception by way of `call.ts` only, which brings this along.
 *
 * Source: Library Reference, "Built-in Exceptions".
 */
import { AttributeError, by_name, NameError, type PyBaseException, TypeError } from "./exceptions.ts";
import { best_match } from "./suggestions.ts";

/** An exception whose constructor takes names. */
interface Fielded extends PyBaseException {
  /** They are its fields. */
  readonly $field_names: readonly string[];
  /** Its `__init__` sees to them itself. */
  readonly $takes_names: boolean;
}

function field_names(e: PyBaseException): readonly string[] | undefined {
  return (e as Partial<Fielded>).$field_names;
}

/** Names given as keywords: a trailing Keywords is recognised by its record. */
function split_keywords(args: readonly unknown[]): [unknown[], Readonly<Record<string, unknown>> | null] {
  const last = args[args.length - 1];
  if (typeof last !== "object" || last === null) return [args as unknown[], null];
  const record = (last as { $record?: Record<string, unknown> }).$record;
  return record === undefined ? [[...args], null] : [args.slice(0, -1), record];
}

function take(e: PyBaseException, args: readonly unknown[]): void {
  const [, record] = split_keywords(args);
  if (record === null) return;
  const { $field_names: fields, $takes_names } = e as Partial<Fielded>;
  if (fields !== undefined) take_fields(e, args, fields);
  else if (!$takes_names) throw TypeError(`${e.$class.$name}() takes no keyword arguments`);
}

/** Set the fields, None where they are not given. */
export function take_fields(e: PyBaseException, args: readonly unknown[], fields: readonly string[]): void {
  const [values, record] = split_keywords(args);
  e.$args = values;
  e.$args_tuple = undefined;
  const target = e as unknown as Record<string, unknown>;
  for (const field of fields) target[key_of(field)] = record?.[field] ?? null;
  for (const key of Object.keys(record ?? {})) {
    if (fields.includes(key)) continue;
    const close = best_match(key, fields);
    const hint = close === null ? "" : `. Did you mean '${close}'?`;
    throw TypeError(`${constructor_name(e)}() got an unexpected keyword argument '${key}'${hint}`);
  }
}

function key_of(field: string): string {
  return field === "name" ? "$about" : field;
}

/** The built-in class whose constructor complains. */
function constructor_name(e: PyBaseException): string {
  return e.$class.$mro.find((cls) => cls.$module === "builtins")?.$name ?? "BaseException";
}

/** What was given by name, for a copy of `e`: no attribute of the program's. A NameError keeps its name to itself, as in CPython. */
export function given_fields(e: PyBaseException): Record<string, unknown> {
  if (e instanceof NameError) return {};
  const source = e as unknown as Record<string, unknown>;
  // Nor does a copy of an AttributeError know of the object.
  const fields = (field_names(e) ?? []).filter((field) => field !== "obj");
  const given = fields.map((field) => [field, source[key_of(field)]] as const);
  return Object.fromEntries(given.filter(([, value]) => value != null));
}

/** `__init__` of a class whose constructor takes `fields` by name. */
function with_fields(...fields: readonly string[]): Pick<Fielded, "$field_names" | "__init__"> {
  return {
    $field_names: fields,
    __init__(this: PyBaseException, ...args: unknown[]): void {
      take_fields(this, args, fields);
    },
  };
}

/** Let exceptions take keyword arguments. @returns `value`, which may hand them over */
export function with_exception_fields<T>(value: T): T {
  by_name.positional = (args) => split_keywords(args)[0];
  by_name.take = take;
  Object.assign(NameError.prototype, with_fields("name"));
  Object.assign(AttributeError.prototype, with_fields("name", "obj"));
  return value;
}
