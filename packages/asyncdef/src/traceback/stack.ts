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
import { pathToFileURL } from "node:url";
import type { Node } from "@asyncdef/compiler";
import type { Programs } from "../loader/programs.ts";
import type { FrameSummary } from "./frame-summary.ts";
import { type HostFrame, hostFrames } from "./host-stack.ts";
import type { Raised } from "./instructions.ts";
import { type Place, Positions } from "./positions.ts";
import { isInstance, type PythonException } from "./report.ts";

/** What the driver notes when it raises an exception in a frame that waited. */
interface PassedFrame {
  /** `"outer.<locals>.inner(a, b)"`. */
  readonly signature: string;
  /** As compiled; undefined for the runtime's own coroutines. */
  readonly file: string | undefined;
  /** 1-based line of the suspension, when the program was compiled with lines. */
  readonly line: unknown;
}

export class Stacks {
  readonly #programs: Programs;
  readonly #positions = new Map<string, Positions>();

  constructor(programs: Programs) {
    this.#programs = programs;
  }

  /** Outermost first. */
  of(exception: PythonException): readonly FrameSummary[] {
    const host = hostFrames(exception);
    const loop = host.findIndex(isLoopFrame);
    const inner = loop < 0 ? host : host.slice(0, loop);
    const outer = loop < 0 ? [] : host.slice(loop);
    const passed = (exception as { $frames?: readonly PassedFrame[] }).$frames ?? [];
    return [
      ...this.#called(inner, raisedBy(exception)),
      ...passed.flatMap((frame) => this.#waited(frame)),
      ...this.#called(outer, null),
    ].reverse();
  }

  /** Innermost first. */
  #called(frames: readonly HostFrame[], raised: Raised | null): readonly FrameSummary[] {
    const places: Place[] = [];
    let hint = raised;
    for (const frame of frames) {
      const place = this.#at(frame.url)?.find(frame.line, frame.column, hint) ?? null;
      if (place === null) continue;
      hint = null;
      if (!isComprehensionCall(place, places.at(-1))) places.push(place);
    }
    return places.map((place) => place.summary);
  }

  #waited({ signature, file, line }: PassedFrame): readonly FrameSummary[] {
    if (file === undefined || typeof line !== "number") return [];
    const name = signature.slice(0, signature.indexOf("(", signature.startsWith("<lambda>") ? 8 : 0));
    const positions = this.#at(pathToFileURL(file).href);
    const shortName = name.slice(name.lastIndexOf(".") + 1);
    return positions === null ? [] : [positions.waiting(line, shortName)];
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

/** The event loop runs a step from here: what is below it on the stack did not call what is above it. */
function isLoopFrame(frame: HostFrame): boolean {
  return /\b_run_once$/.test(frame.name);
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

function raisedBy(exception: PythonException): Raised {
  if (isInstance(exception, "NameError")) return { kind: "name" };
  const { name } = exception as unknown as { name?: unknown };
  if (isInstance(exception, "AttributeError") && typeof name === "string") return { kind: "attribute", name };
  return { kind: "other" };
}
