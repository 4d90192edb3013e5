/**
 * Tracebacks: `e.__traceback__`, frames, and whoever knows where the program's lines are.
 *
 * From: an exception, which carries the host's stack and what the driver noted (`$frames`)
 * To:   entries of file, line and function, the outermost first
 *
 * What the host knows are places in JavaScript. The command `asyncdef run` knows the Python text behind them and puts itself into `places`;
 * in a bundle there is the host's own stack, and the lines that the driver noted when the program was compiled with them.
 *
 * Source: The Python Language Reference, 3.2.13.2 "Frame objects", 3.2.13.3 "Traceback objects".
 */

import { PyCode } from "./code.ts";
import { traceback_of } from "./exception-attributes.ts";
import type { PyBaseException } from "./exceptions.ts";
import {
  here,
  is_nowhere,
  places as known_places,
  type Places,
  type TracebackEntry,
  tracebacks,
} from "./places.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

/** What the host itself knows. */
function of_the_host(): Places {
  return {
    frames: host_entries,
    handled: (e) => ({ all: host_entries(e), from: 0 }),
    stack: (here) => entries_of(here.stack),
    hint: () => "",
    line: () => "",
    known: false,
  };
}

/** Make tracebacks known to exceptions. @returns `value`, which somebody needs who looks at one */
export function with_tracebacks<T>(value: T): T {
  tracebacks.of = made_traceback;
  if (is_nowhere(known_places.current)) known_places.current = of_the_host();
  return value;
}

function host_entries(e: PyBaseException): readonly TracebackEntry[] {
  const noted = (e.$frames ?? []).flatMap((frame) =>
    frame instanceof Error ? [] : [entry(frame.file, frame.line, frame.name)],
  );
  return [...noted.reverse(), ...(noted.length > 0 ? [] : entries_of(e.stack))];
}

const HOST_FRAME = /^\s*at (?:(?:async |new )?(.*?) \()?((?:file|https?|node|\/).*?):(\d+):\d+\)?$/;

function entries_of(stack: string | undefined): readonly TracebackEntry[] {
  const entries: TracebackEntry[] = [];
  for (const text of (stack ?? "").split("\n")) {
    const [, name, file = "", line] = HOST_FRAME.exec(text) ?? [];
    if (file === "" || /^node:|@asyncdef\/runtime\/|\/packages\/runtime\//.test(file)) continue;
    entries.push(entry(file.replace(/^file:\/\//, ""), Number(line), name ?? "<module>"));
  }
  return entries.reverse();
}

function entry(file: string, line: number, name: string): TracebackEntry {
  return { file, line, name, endLine: null, column: null, endColumn: null, text: "", source: "" };
}

/** `tb_frame`, and what `sys._getframe` gives: the frame as it was then. */
export class PyFrame extends PyObject {
  readonly $entries: readonly TracebackEntry[];
  readonly $at: number;
  declare $code: PyCode | undefined;
  declare $back: PyFrame | undefined;

  constructor(entries: readonly TracebackEntry[], at: number) {
    super();
    this.$entries = entries;
    this.$at = at;
  }
  override get $class(): Type {
    return frame_type;
  }
  get $entry(): TracebackEntry {
    return this.$entries[this.$at] as TracebackEntry;
  }
  get f_code(): PyCode {
    this.$code ??= new PyCode(this.$entry.name, this.$entry.file);
    return this.$code;
  }
  get f_lineno(): number {
    return this.$entry.line;
  }
  get f_back(): PyFrame | null {
    if (this.$at === 0) return null;
    this.$back ??= new PyFrame(this.$entries, this.$at - 1);
    return this.$back;
  }
  clear(): null {
    return null;
  }
  $repr(): string {
    const { file, line, name } = this.$entry;
    return `<frame, file '${file}', line ${line}, code ${name}>`;
  }
}

export const frame_type: Type = /* @__PURE__ */ builtin_type("frame", PyFrame, { final: true });

/** The frames of a traceback, found when somebody asks. */
interface Found {
  readonly all: readonly TracebackEntry[];
  readonly from: number;
}

/** `e.__traceback__`: the frames from the one that handles the exception to the one that raised it. */
export class Traceback extends PyObject {
  /** Asked once, for all links of the chain. */
  readonly $find: () => Found;
  /** How many links before this one. */
  readonly $skip: number;
  declare $next: Traceback | null | undefined;
  declare $frame: PyFrame | undefined;

  constructor(find: () => Found, skip = 0) {
    super();
    this.$find = find;
    this.$skip = skip;
  }
  override get $class(): Type {
    return traceback_type;
  }
  /** This link and those after it. */
  get $entries(): readonly TracebackEntry[] {
    const { all, from } = this.$find();
    return all.slice(from + this.$skip);
  }
  get tb_next(): Traceback | null {
    if (this.$next === undefined) {
      this.$next = this.$entries.length > 1 ? new Traceback(this.$find, this.$skip + 1) : null;
    }
    return this.$next;
  }
  set tb_next(next: Traceback | null) {
    this.$next = next;
  }
  get tb_lineno(): number | null {
    return this.$entries[0]?.line ?? null;
  }
  get tb_lasti(): number {
    return -1;
  }
  get tb_frame(): PyFrame | null {
    const { all, from } = this.$find();
    const at = from + this.$skip;
    if (at >= all.length) return null;
    this.$frame ??= new PyFrame(all, at);
    return this.$frame;
  }
}

export const traceback_type: Type = /* @__PURE__ */ with_tracebacks(
  /* @__PURE__ */ builtin_type("traceback", Traceback, {
    members: "tb_next tb_lineno | tb_frame tb_lasti",
    final: true,
  }),
);

/** `places` for those who ask it of a program that may have no other traceback in it. */
export const places: typeof known_places = /* @__PURE__ */ with_tracebacks(known_places);

/** `e.__traceback__`, for modules of the runtime that hand it on. */
export const current_traceback: (e: PyBaseException) => unknown =
  /* @__PURE__ */ with_tracebacks(traceback_of);

/** Stands in generated code beside an attribute's name, and is no value: `attr(e.__traceback__, e, "__traceback__", with_traceback)`. */
export const with_traceback: undefined = /* @__PURE__ */ with_tracebacks(undefined);

export { here, hook, type Places, type TracebackEntry } from "./places.ts";

/** What `e.__traceback__` gives, when nobody has set another one. */
function made_traceback(e: PyBaseException): Traceback {
  const { current } = known_places;
  const asked = current.known ? here() : null;
  let found: Found | undefined;
  return new Traceback(() => {
    found ??= current.handled(e, asked);
    return found;
  });
}

/** The links of a traceback, each with its own entry. */
export function entries_of_traceback(traceback: unknown): readonly TracebackEntry[] {
  const entries: TracebackEntry[] = [];
  for (let link = traceback as Traceback | null; link instanceof Traceback; link = link.tb_next) {
    const [first] = link.$entries;
    if (first !== undefined) entries.push(first);
  }
  return entries;
}
