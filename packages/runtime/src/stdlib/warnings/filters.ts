/**
 * The filters of the warnings module, and what becomes of a warning.
 *
 * From: `filterwarnings("error", category=DeprecationWarning)`
 * To:   the first entry that fits decides: raise, show, show once, ignore
 *
 * Source: Library Reference, `warnings`, "The Warnings Filter".
 */
import { call } from "../../objects/call.ts";
import {
  DeprecationWarning,
  ImportWarning,
  PendingDeprecationWarning,
  type PyBaseException,
  ResourceWarning,
  RuntimeError,
} from "../../objects/exceptions.ts";
import { streams, type Writable } from "../../objects/host.ts";
import { repr, str_of } from "../../objects/repr.ts";
import { places } from "../../objects/tracebacks.ts";
import { Tuple, tuple_of } from "../../objects/tuple.ts";
import type { Type } from "../../objects/type.ts";
import { type Blamed, warner, warning_text } from "../../objects/warn.ts";

/** What a filter's pattern is asked: None fits all. */
interface Pattern {
  match(text: string): unknown;
}

export const state: {
  /** Tuples of action, message, category, module, line; the first that fits decides. Null: the interpreter's own. */
  filters: unknown[] | null;
  /** Counts changes of the filters: what has been shown before a change counts no more. */
  version: number;
  default_action: string;
  once: Map<string, Set<Type>>;
  /** By file: what has been shown. */
  shown: Map<string, Registry>;
  /** `warnings.showwarning`, when the program has set one. */
  show: unknown;
  format: unknown;
  /** Takes the messages inside of `catch_warnings(record=True)`. */
  record: ((message: object) => void) | null;
} = {
  filters: null,
  version: 0,
  default_action: "default",
  once: new Map(),
  shown: new Map(),
  show: null,
  format: null,
  record: null,
};

interface Registry {
  version: number;
  readonly keys: Set<string>;
}

export function filters_now(): unknown[] {
  warner.has_filters = true;
  warner.issue = (text, category, at, source) => {
    decide((category as Type)(text) as PyBaseException, category, at, module_of(at.file), source);
  };
  state.filters ??= [
    tuple_of("default", null, DeprecationWarning, "__main__", 0),
    tuple_of("ignore", null, DeprecationWarning, null, 0),
    tuple_of("ignore", null, PendingDeprecationWarning, null, 0),
    tuple_of("ignore", null, ImportWarning, null, 0),
    tuple_of("ignore", null, ResourceWarning, null, 0),
  ];
  return state.filters;
}

/** `__main__` for the script, else the name of the file. */
export function module_of(file: string): string {
  const script = (globalThis as { process?: { argv?: string[] } }).process?.argv?.[1];
  if (
    script === undefined ||
    file === script ||
    file.endsWith(`/${script.replace(/^\.\//, "")}`) ||
    file.startsWith("<") ||
    !file.endsWith(".py")
  )
    return "__main__";
  return file.replace(/^.*[\\/]/, "").replace(/\.py$/, "");
}

function fits(pattern: unknown, text: string): boolean {
  if (pattern == null) return true;
  if (typeof pattern === "string") return pattern === text;
  return (pattern as Pattern).match(text) != null;
}

function action_for(text: string, category: Type, module: string, line: number): string {
  for (const filter of filters_now()) {
    if (!(filter instanceof Tuple)) continue;
    const [action, message, wanted, where, at] = filter.$items;
    if (!category.$mro.includes(wanted as Type) || (at !== 0 && at !== line)) continue;
    if (fits(message, text) && fits(where, module)) return action as string;
  }
  return state.default_action;
}

function registry_of(name: string): Registry {
  let registry = state.shown.get(name);
  if (registry === undefined || registry.version !== state.version) {
    registry = { version: state.version, keys: new Set() };
    state.shown.set(name, registry);
  }
  return registry;
}

/** Was the key new to the set? */
function first(keys: Set<string>, key: string): boolean {
  if (keys.has(key)) return false;
  keys.add(key);
  return true;
}

/** What the filters say about a warning. @throws it, when they say "error" */
export function decide(
  message: PyBaseException,
  category: Type,
  at: Blamed,
  module: string,
  source: unknown = null,
): void {
  const text = str_of(message);
  const action = action_for(text, category, module, at.line);
  if (action === "ignore") return;
  if (action === "error") throw message;
  const key = `${category.$module}.${category.$qualname} ${text}`;
  const { keys } = registry_of(at.file);
  // Whatever the action: the same on the same line is known.
  if (keys.has(`${at.line} ${key}`)) return;
  switch (action) {
    case "always":
    case "all":
      break;
    case "once": {
      const known = state.once.get(text) ?? new Set();
      if (known.has(category)) return;
      state.once.set(text, known.add(category));
      keys.add(`${at.line} ${key}`);
      break;
    }
    case "module":
      keys.add(`${at.line} ${key}`);
      if (!first(keys, `0 ${key}`)) return;
      break;
    case "default":
      keys.add(`${at.line} ${key}`);
      break;
    default:
      throw RuntimeError(
        `Unrecognized action (${repr(action)}) in warnings.filters:\n ${repr(filters_now())}`,
      );
  }
  show({ message, category, at, file: null, line: null, source });
}

/** What is to be shown. */
export interface Shown {
  readonly message: unknown;
  readonly category: Type;
  readonly at: Blamed;
  readonly file: unknown;
  readonly line: string | null;
  readonly source: unknown;
}

function show(shown: Shown): void {
  const { message, category, at } = shown;
  if (state.show !== null) call(state.show, message, category, at.file, at.line);
  else if (state.record !== null) state.record(shown);
  else print(shown);
}

export function print({ message, category, at, file, line, source }: Shown): void {
  const out = (file ?? streams.stderr) as Writable | null;
  const text =
    state.format === null
      ? formatted(str_of(message), category, at, line, source != null)
      : (call(state.format, message, category, at.file, at.line, line) as string);
  out?.write(text);
}

export function formatted(
  text: string,
  category: Type,
  at: Blamed,
  line: string | null,
  of_object = false,
): string {
  const source = line ?? (at.text === "" ? places.current.line(at.file, at.line) : at.text);
  return warning_text(text, category, { ...at, text: source.trim() }, of_object);
}
