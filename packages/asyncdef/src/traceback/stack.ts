/**
 * The stack of an exception: the frames it went through, as CPython would list them.
 *
 *     main() awaits fetch(), which was resumed by the loop and raised   =>   <module>, main, fetch
 *
 * From report.ts. Three sources are put together, outermost first: the JavaScript stack below the event loop, where somebody called
 * `asyncio.run`; the frames that waited while the loop ran, which the driver has noted in `$frames`; and the JavaScript stack from
 * the loop up to where the exception was made. Frames of the runtime are left out.
 *
 * Source: Library Reference, "traceback".
 */
import type { Node, NodeOf } from "@asyncdef/compiler";
import type { Programs } from "../loader/programs.ts";
import type { FrameSummary } from "./frame-summary.ts";
import { type HostFrame, hostFrames } from "./host-stack.ts";
import type { Raised } from "./instructions.ts";
import { type Place, Positions } from "./positions.ts";
import { isInstance, type PythonException } from "./report.ts";

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
  /** Innermost first. */
  readonly $frames?: readonly PassedFrame[];
  /** A host error made where the program entered the event loop. */
  readonly $entered?: Error;
  /** Host errors made where it was raised once more, by name. */
  readonly $again?: readonly Error[];
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
  of(exception: PythonException, next: PythonException | null): readonly FrameSummary[] {
    const frames = this.#all(exception);
    if (next === null) return frames;
    const others = this.#all(next);
    let common = 0;
    while (common < frames.length - 1 && samePlace(frames[common]!, others[common])) common++;
    return frames.slice(common);
  }

  /** A line of a program, 1-based; null when its text is not known. */
  sourceLine(file: string, line: number): string | null {
    const [url] = this.#programs.urlsOf(file);
    const program = url === undefined ? undefined : this.#programs.get(url);
    return program?.text.split(/\r\n?|\n/)[line - 1] ?? null;
  }

  /** Those of an exception that stayed in the event loop: the frames below the loop did not see it. */
  inLoop(exception: PythonException): readonly FrameSummary[] {
    return this.#all(exception, true);
  }

  #all(exception: PythonException, inLoop = false): readonly FrameSummary[] {
    const { $frames: passed = [], $entered: entered, $again: again = [] } = exception as Passed;
    const own = this.#sides(exception, raisedBy(exception));
    let { inner, outer } = isMade(own.inner[0], exception) ? { inner: [], outer: [] } : own;
    for (const place of again) {
      const next = this.#sides(place, null);
      // What caught it was as deep as what raised it again: the frames inside stay, those outside are the new ones.
      inner = [...inner.slice(0, Math.max(0, inner.length - next.inner.length + 1)), ...next.inner];
      outer = next.outer;
    }
    if (outer.length === 0 && entered !== undefined) outer = this.#called(hostFrames(entered), null);
    const frames = [
      ...inner.map(({ summary }) => summary),
      ...passed.flatMap((frame) => this.#waited(frame)),
      ...(inLoop ? [] : outer.map(({ summary }) => summary)),
    ].reverse();
    return isInstance(exception, "RecursionError") ? frames.slice(0, recursionLimit) : frames;
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
      const place: Place | null = this.#at(frame.url)?.find(frame.line, frame.column, hint, helper) ?? null;
      // A bundler may have put a number behind the name.
      helper = place === null ? frame.name.replace(/^.*\.|\d+$/g, "") : null;
      if (place === null) continue;
      hint = null;
      if (!isComprehensionCall(place, places.at(-1))) places.push(place);
    }
    return places;
  }

  #waited({ name, file, line }: PassedFrame): readonly FrameSummary[] {
    for (const url of this.#programs.urlsOf(file)) {
      const waiting = this.#at(url)?.waiting(line, name) ?? null;
      if (waiting !== null) return [waiting];
    }
    return [];
  }

  #at(url: string): Positions | null {
    const program = this.#programs.get(url);
    if (program === undefined) return null;
    let positions = this.#positions.get(program.url);
    if (positions === undefined) {
      positions = new Positions(program, this.#programs.roots);
      this.#positions.set(program.url, positions);
    }
    return positions;
  }
}

function samePlace(frame: FrameSummary, other: FrameSummary | undefined): boolean {
  return (
    other !== undefined &&
    frame.file === other.file &&
    frame.line === other.line &&
    frame.name === other.name &&
    frame.span?.column === other.span?.column
  );
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
