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
import type { PyBaseException } from "./exceptions.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

/** One frame of a traceback. Lines are 1-based, columns 0-based in UTF-16 code units; null when unknown. */
export interface TracebackEntry {
  readonly file: string;
  readonly line: number;
  /** As CPython's `co_name`: `f`, `<module>`, `<lambda>`. */
  readonly name: string;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
  /** The line of the program, without the white space around it; empty when its text is not known. */
  readonly text: string;
  /** The lines below `File ...` of a traceback: the text and its carets, indented, each with its line break. */
  readonly source: string;
}

export interface Places {
  /**
   * The frames of an exception that is printed or logged, the outermost first.
   * @param next  the exception that was raised while it was handled, or the group it is a member of
   */
  frames(e: PyBaseException, next: PyBaseException | null): readonly TracebackEntry[];
  /** Those from the frame on that handles it, seen from `here`, an error made where the question was asked. */
  handled(
    e: PyBaseException,
    here: Error | null,
  ): { readonly all: readonly TracebackEntry[]; readonly from: number };
  /** The stack of calls in which `here` was made, the outermost first. */
  stack(here: Error): readonly TracebackEntry[];
  /** What to add to a message: ". Did you mean: 'x'?"; empty when nothing looks near. */
  hint(
    e: PyBaseException,
    dir: (x: unknown) => readonly string[],
    nearest: (wrong: string, candidates: readonly string[]) => string | null,
  ): string;
  /** A line of the program, without the white space around it; empty when its text is not known. */
  line(file: string, line: number): string;
  /** Whether `here` is worth its making. */
  readonly known: boolean;
}

/** Replaced by the command. */
export const places: { current: Places } = {
  current: {
    frames: host_entries,
    handled: (e) => ({ all: host_entries(e), from: 0 }),
    stack: (here) => entries_of(here.stack),
    hint: () => "",
    line: () => "",
    known: false,
  },
};

/** `sys.excepthook`, once a program has set one: told of what nobody caught, in place of the printed traceback. */
export const hook: { except: ((e: PyBaseException) => unknown) | null } = { except: null };

/** The host's frames of what is running now. */
export function here(): Error {
  const host = Error as { stackTraceLimit?: number };
  const limit = host.stackTraceLimit;
  host.stackTraceLimit = Number.POSITIVE_INFINITY;
  try {
    return new Error("here");
  } finally {
    if (limit === undefined) delete host.stackTraceLimit;
    else host.stackTraceLimit = limit;
  }
}

function host_entries(e: PyBaseException): readonly TracebackEntry[] {
  const noted = (e.$frames ?? []).map(({ name, file, line }) => entry(file, line, name));
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

/** `f_code`: as much of a code object as a traceback knows. */
export class PyCode extends PyObject {
  readonly co_name: string;
  readonly co_filename: string;

  constructor({ name, file }: TracebackEntry) {
    super();
    this.co_name = name;
    this.co_filename = file;
  }
  override get $class(): Type {
    return code_type;
  }
  $repr(): string {
    return `<code object ${this.co_name}, file "${this.co_filename}">`;
  }
}

export const code_type: Type = /* @__PURE__ */ builtin_type("code", PyCode, { final: true });

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
    this.$code ??= new PyCode(this.$entry);
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

export const traceback_type: Type = /* @__PURE__ */ builtin_type("traceback", Traceback, { final: true });

/** What `e.__traceback__` gives, when nobody has set another one. */
export function traceback_of(e: PyBaseException): Traceback {
  const { current } = places;
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
