/**
 * The stack of an exception: the frames it went through, as CPython would list them.
 *
 *     main() awaits fetch(), which was resumed by the loop and raised   =>   <module>, main, fetch
 *
 * From the runtime's report. Three sources are put together, outermost first: the JavaScript stack below the event loop, where somebody called
 * `asyncio.run`; the frames that waited while the loop ran, which the driver has noted in `$frames`; and the JavaScript stack from
 * the loop up to where the exception was made. Frames of the runtime are left out.
 *
 * Source: Library Reference, "traceback".
 */
import type { Node, NodeOf } from "@asyncdef/compiler";
import { isInstance, type PythonException } from "@asyncdef/runtime/objects/traceback-report";
import type { Traceback, TracebackEntry } from "@asyncdef/runtime/objects/tracebacks";
import type { Programs } from "../loader/programs.ts";
import { entryOf, type FrameSummary } from "./frame-summary.ts";
import { type HostFrame, hostFrames } from "./host-stack.ts";
import type { Raised } from "./instructions.ts";
import { type Place, Positions } from "./positions.ts";

/** What the driver notes when it raises an exception in a frame that waited. */
interface PassedFrame {
  /** As CPython's `co_name`. */
  readonly name: string;
  readonly file: string;
  /** 1-based line of the suspension. */
  readonly line: number;
}

/** What the runtime notes on an exception. */
interface Passed {
  /** Innermost first; host errors where it was raised once more between them. */
  readonly $frames?: readonly (PassedFrame | Error)[];
  /** A host error made where the program entered the event loop. */
  readonly $entered?: Error;
  /** Host errors made where it was raised once more, by name, before it passed any of those frames. */
  readonly $again?: readonly Error[];
  /** The program has set the traceback itself. */
  readonly $traceback_given?: boolean;
  readonly $traceback?: Traceback | null;
  readonly $prior?: Traceback;
}

/** CPython's recursion limit: how many frames a RecursionError shows. The host's own limit is another. */
const recursionLimit = 1000;

export class Stacks {
  readonly #programs: Programs;
  readonly #positions = new Map<string, Positions>();

  constructor(programs: Programs) {
    this.#programs = programs;
  }

  /**
   * Outermost first.
   *
   * @param next  the exception raised while this one was handled: CPython shows this one's frames from the handler's on
   */
  of(exception: PythonException, next: PythonException | null): readonly TracebackEntry[] {
    const given = givenFrames(exception);
    if (given !== null) return given;
    const frames = this.#all(exception);
    if (next === null) return [...entries(frames), ...priorFrames(exception)];
    const others = this.#all(next);
    let common = 0;
    while (common < frames.length - 1 && samePlace(frames[common]!, others[common])) common++;
    return [...entries(frames.slice(common)), ...priorFrames(exception)];
  }

  /**
   * All frames of an exception, and which of them handles it.
   *
   * @param here  made where somebody asks, perhaps in the very handler; null when that is not known
   */
  handled(
    exception: PythonException,
    here: Error | null,
  ): { readonly all: readonly TracebackEntry[]; readonly from: number } {
    const frames = this.#all(exception);
    const asked = here === null ? [] : this.#called(hostFrames(here), null).toReversed();
    const all = [...entries(frames), ...priorFrames(exception)];
    return {
      all,
      from: handlerOf(frames, asked) ?? handlerInText(frames, exception) ?? this.#outside(exception),
    };
  }

  /** How many frames are below the event loop: an exception that nobody handles in sight has not left the loop. */
  #outside(exception: PythonException): number {
    const outer = this.#all(exception).length - this.#all(exception, true).length;
    return this.#all(exception, true).length === 0 ? 0 : outer;
  }

  /** The stack in which a host error was made, outermost first. */
  stack(here: Error): readonly TracebackEntry[] {
    const frames = this.#called(hostFrames(here), null).toReversed();
    // Of a frame that runs on, only the line is known.
    return frames.map(({ summary }) => entryOf({ ...summary, span: null }));
  }

  /** A line of a program, 1-based; null when its text is not known. */
  sourceLine(file: string, line: number): string | null {
    const [url] = this.#programs.urlsOf(file);
    const program = url === undefined ? undefined : this.#programs.get(url);
    return program?.text.split(/\r\n?|\n/)[line - 1] ?? null;
  }

  /** Those of an exception that stayed in the event loop: the frames below the loop did not see it. Two kinds never stay. */
  inLoop(exception: PythonException): readonly TracebackEntry[] {
    const leaves = isInstance(exception, "SystemExit") || isInstance(exception, "KeyboardInterrupt");
    return givenFrames(exception) ?? entries(this.#all(exception, !leaves));
  }

  #all(exception: PythonException, inLoop = false): readonly FrameAt[] {
    const { $frames: passed = [], $entered: entered, $again: again = [] } = exception as Passed;
    const own = this.#sides(exception, raisedBy(exception));
    let { inner, outer } = isMade(own.inner[0], exception) ? { inner: [], outer: [] } : own;
    for (const place of again) {
      const next = this.#sides(place, null);
      // What caught it was as deep as what raised it again: the frames inside stay, those outside are the new ones.
      inner = [...inner.slice(0, Math.max(0, inner.length - next.inner.length + 1)), ...next.inner];
      outer = next.outer;
    }
    const waited = passed.flatMap((frame) => {
      if (!(frame instanceof Error)) return this.#waited(frame);
      const sides = this.#sides(frame, null);
      outer = sides.outer;
      return sides.inner;
    });
    const seen = [...inner, ...waited];
    // What was raised before the loop began has its own way down to the program.
    const leftLoop = outer.length === 0 && seen.at(-1)?.summary.name !== "<module>";
    if (leftLoop && entered !== undefined) outer = this.#called(hostFrames(entered), null);
    const frames = [...seen, ...(inLoop ? [] : outer)].reverse();
    if (!inLoop) frames.unshift(...this.#imports(frames[0]));
    return isInstance(exception, "RecursionError") ? frames.slice(0, recursionLimit) : frames;
  }

  /** The import statements that led to the module whose own code is the outermost frame: it ran before them. */
  #imports(outermost: FrameAt | undefined): readonly FrameAt[] {
    if (outermost === undefined || outermost.summary.name !== "<module>") return [];
    return this.#programs.importsLeadingTo(outermost.summary.file).flatMap(({ path, start, end }) => {
      const [url] = this.#programs.urlsOf(path);
      const positions = url === undefined ? null : this.#at(url);
      return positions === null ? [] : [{ summary: positions.statement({ start, end }), path: [] }];
    });
  }

  /** The places on the JavaScript stack inside the event loop and those below it, both innermost first. */
  #sides(error: Error, raised: Raised | null): { inner: readonly Place[]; outer: readonly Place[] } {
    const host = hostFrames(error);
    const loop = host.findIndex(isLoopFrame);
    if (loop < 0) return { inner: this.#called(host, raised), outer: [] };
    return { inner: this.#called(host.slice(0, loop), raised), outer: this.#called(host.slice(loop), null) };
  }

  /** The innermost place, where the exception was raised; null when no Python code is known there. */
  origin(exception: PythonException): Place | null {
    const host = hostFrames(exception);
    return this.#called(host, raisedBy(exception))[0] ?? null;
  }

  /** Innermost first. */
  #called(frames: readonly HostFrame[], raised: Raised | null): readonly Place[] {
    const places: Place[] = [];
    let hint = raised;
    let helper: string | null = null;
    for (const frame of frames) {
      const isOpening = helper === "rest_of_coroutine";
      const place: Place | null = this.#at(frame.url)?.find(frame.line, frame.column, hint, helper) ?? null;
      // A bundler may have put a number behind the name.
      helper = place === null ? frame.name.replace(/^.*\.|\d+$/g, "") : null;
      if (place === null) continue;
      hint = null;
      // The beginning of a coroutine calls the rest of it: they are one function in Python.
      if (isOpening) continue;
      if (!isComprehensionCall(place, places.at(-1))) places.push(place);
    }
    return places;
  }

  #waited({ name, file, line }: PassedFrame): readonly FrameAt[] {
    for (const url of this.#programs.urlsOf(file)) {
      const waiting = this.#at(url)?.waiting(line, name) ?? null;
      if (waiting !== null) return [{ summary: waiting, path: [] }];
    }
    return [];
  }

  #at(url: string): Positions | null {
    const program = this.#programs.get(url);
    if (program === undefined) return null;
    let positions = this.#positions.get(program.url);
    if (positions === undefined) {
      positions = new Positions(program, this.#programs);
      this.#positions.set(program.url, positions);
    }
    return positions;
  }
}

/** A place; the path is empty for a frame that waited. */
type FrameAt = Place;

function entries(frames: readonly FrameAt[]): readonly TracebackEntry[] {
  return frames.map(({ summary }) => entryOf(summary));
}

/** Those of a traceback that the program has set itself; null when it has not. */
function givenFrames(exception: PythonException): readonly TracebackEntry[] | null {
  const { $traceback_given: given, $traceback: traceback } = exception as Passed;
  if (given !== true) return null;
  const found: TracebackEntry[] = [];
  for (let link = traceback ?? null; link !== null; link = link.tb_next)
    found.push(...link.$entries.slice(0, 1));
  return found;
}

/** Those that the exception was given before it was raised. */
function priorFrames(exception: PythonException): readonly TracebackEntry[] {
  return linksOf((exception as Passed).$prior ?? null);
}

function linksOf(traceback: Traceback | null): readonly TracebackEntry[] {
  const found: TracebackEntry[] = [];
  for (let link = traceback; link !== null; link = link.tb_next) found.push(...link.$entries.slice(0, 1));
  return found;
}

function samePlace({ summary: frame }: FrameAt, other: FrameAt | undefined): boolean {
  return (
    other !== undefined &&
    sameFunction(frame, other.summary) &&
    frame.line === other.summary.line &&
    frame.span?.column === other.summary.span?.column
  );
}

function sameFunction(frame: FrameSummary, other: FrameSummary): boolean {
  return frame.file === other.file && frame.name === other.name;
}

/** The frame of `frames` whose handler is running at `asked`; null when none is. */
function handlerOf(frames: readonly FrameAt[], asked: readonly FrameAt[]): number | null {
  let common = 0;
  while (common < frames.length && common < asked.length && samePlace(frames[common]!, asked[common]))
    common++;
  const [frame, now] = [frames[common], asked[common]];
  if (frame === undefined || now === undefined || !sameFunction(frame.summary, now.summary)) return null;
  const shared = frame.path.some(
    (node) =>
      /^(?:Try|TryStar|With|AsyncWith)$/.test(node.type) &&
      now.path.includes(node) &&
      isInBody(node, frame.path),
  );
  return shared ? common : null;
}

/** The innermost frame that stands in a `try` whose handlers may take the exception; null when there is none. */
function handlerInText(frames: readonly FrameAt[], exception: PythonException): number | null {
  const names = new Set(exception.$class.$mro.map((cls) => cls.$qualname.replace(/^.*\./, "")));
  const takes = (type: Node | null): boolean =>
    type === null ||
    (type.type === "Tuple"
      ? type.elts.some(takes)
      : names.has(type.type === "Name" ? type.id : type.type === "Attribute" ? type.attr : ""));
  for (let i = frames.length - 1; i >= 0; i--) {
    const { path } = frames[i]!;
    const handles = path.some(
      (node) =>
        (node.type === "Try" || node.type === "TryStar") &&
        isInBody(node, path) &&
        node.handlers.some(({ type_ }) => takes(type_)),
    );
    if (handles) return i;
  }
  return null;
}

/** Does a path go on from `node` through its body? */
function isInBody(node: Node, path: readonly Node[]): boolean {
  const next = path[path.indexOf(node) + 1];
  return next !== undefined && "body" in node && (node.body as readonly Node[]).includes(next);
}

/** The event loop runs a step, or an exception handler, from here: what is below it on the stack did not call what is above it. */
function isLoopFrame(frame: HostFrame): boolean {
  return /\b(_run_once|handle_exception)$/.test(frame.name);
}

/** A list comprehension is a function in JavaScript, and none in Python (PEP 709): its call is no frame. */
function isComprehensionCall(place: Place, inside: Place | undefined): boolean {
  const comprehension = place.path.findLast(isComprehension);
  return (
    inside !== undefined &&
    comprehension !== undefined &&
    inside.path.indexOf(comprehension) >= 0 &&
    place.path.at(-1) === comprehension
  );
}

function isComprehension(node: Node): boolean {
  return node.type === "ListComp" || node.type === "SetComp" || node.type === "DictComp";
}

/** `ValueError("x")` that is no part of a `raise`: an exception that was made there, and not raised. */
function isMade(place: Place | undefined, exception: PythonException): boolean {
  const [node, parent] = [calledNode(place), place?.path];
  if (node === null || parent === undefined) return false;
  const around = parent[parent.indexOf(node) - 1];
  if (around?.type === "Raise" && around.exc === node) return false;
  const { func } = node;
  const name = func.type === "Name" ? func.id : func.type === "Attribute" ? func.attr : null;
  return exception.$class.$mro.some((cls) => cls.$qualname === name);
}

/** The call whose callee a place is in. */
function calledNode(place: Place | undefined): NodeOf<"Call"> | null {
  const [node, parent] = [place?.path.at(-1), place?.path.at(-2)];
  if (node?.type === "Call") return node;
  return parent?.type === "Call" && parent.func === node ? parent : null;
}

function raisedBy(exception: PythonException): Raised {
  if (isInstance(exception, "NameError")) return { kind: "name" };
  const { $about: name } = exception;
  if (isInstance(exception, "AttributeError") && typeof name === "string") return { kind: "attribute", name };
  return { kind: "other" };
}
