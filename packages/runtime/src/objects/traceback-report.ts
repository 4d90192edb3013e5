/**
 * The report of an exception, as CPython prints one that nobody caught.
 *
 *     raise ValueError("no") from KeyError("k")   =>   KeyError: 'k'
 *
 *                                                      The above exception was the direct cause of the following exception:
 *
 *                                                      Traceback (most recent call last):
 *                                                        ...
 *                                                      ValueError: no
 *
 * From the command, the traceback module and asyncio's logging, to standard error. Chains are followed by the cause, else the context; groups are
 * drawn as a tree; a SyntaxError shows its line.
 *
 * Source: Library Reference, "traceback"; PEP 654; compared with CPython 3.13's output.
 */
import type { TracebackEntry } from "./tracebacks.ts";

/** An exception of the runtime, as far as a report reads it. */
export interface PythonException extends Error {
  readonly $class: PythonClass;
  readonly $cause?: PythonException | null;
  readonly $context?: PythonException | null;
  readonly $suppress?: boolean;
  readonly __notes__?: unknown;
  /** The name that a NameError or an AttributeError is about. */
  readonly $about?: unknown;
  /** Of an exception group. */
  readonly exceptions?: Iterable<PythonException>;
}

export interface PythonClass {
  readonly $qualname: string;
  readonly $module: string;
  readonly $mro: readonly PythonClass[];
}

/** What a report must be told about the world it is printed in. */
export interface ReportContext {
  /**
   * The frames the exception went through, outermost first; empty prints no traceback.
   *
   * @param next  the exception that was raised while this one was handled, or the group this one is a member of
   */
  frames(exception: PythonException, next: PythonException | null): readonly TracebackEntry[];
  /** Follow causes and contexts, unless false. */
  readonly chain?: boolean;
  /** Python's `str()` and `repr()`. */
  str(value: unknown): string;
  repr(value: unknown): string;
  /** " Did you mean: 'x'?" and its kin, or nothing. */
  hint(exception: PythonException): string;
}

const causeSentence = "\nThe above exception was the direct cause of the following exception:\n\n";
const contextSentence = "\nDuring handling of the above exception, another exception occurred:\n\n";

/** Frames of the same place beyond which CPython only counts. */
const shownRepeats = 3;
const groupWidth = 15;
const groupDepth = 10;

export function report(exception: PythonException, context: ReportContext): string {
  const seen = new Set<PythonException>();
  const tree: Tree = { depth: 0, needsClose: false };
  return reportChain(exception, null, context, seen, tree);
}

/** How far inside exception groups the report is. */
interface Tree {
  depth: number;
  /** The group's last member must draw the closing line. */
  needsClose: boolean;
}

function reportChain(
  exception: PythonException,
  group: PythonException | null,
  context: ReportContext,
  seen: Set<PythonException>,
  tree: Tree,
): string {
  const links: { readonly sentence: string | null; readonly exception: PythonException }[] = [];
  for (let link: PythonException | null = exception; link !== null; ) {
    seen.add(link);
    const chained: boolean = context.chain !== false;
    const cause: PythonException | null = chained ? unseen(link.$cause, seen) : null;
    const before: PythonException | null = chained && !link.$suppress ? unseen(link.$context, seen) : null;
    const sentence = cause !== null ? causeSentence : before !== null ? contextSentence : null;
    links.unshift({ sentence, exception: link });
    link = cause ?? before;
  }
  return links
    .map(({ sentence, exception }, index) => {
      const joint = sentence === null ? "" : margin(sentence, tree);
      const next = links[index + 1]?.exception ?? group;
      return joint + reportOne(exception, next, context, seen, tree);
    })
    .join("");
}

function unseen(
  exception: PythonException | null | undefined,
  seen: ReadonlySet<PythonException>,
): PythonException | null {
  return exception == null || seen.has(exception) ? null : exception;
}

function reportOne(
  exception: PythonException,
  next: PythonException | null,
  context: ReportContext,
  seen: Set<PythonException>,
  tree: Tree,
): string {
  const frames = formatFrames(context.frames(exception, next));
  const members = isGroup(exception) ? [...(exception.exceptions ?? [])] : null;
  if (members === null) {
    const head = frames === "" ? "" : `Traceback (most recent call last):\n${frames}`;
    return margin(head + exceptionLines(exception, context), tree);
  }
  if (tree.depth > groupDepth) return margin(`... (max_group_depth is ${groupDepth})\n`, tree);

  const outermost = tree.depth === 0;
  if (outermost) tree.depth++;
  let out = "";
  if (frames !== "") {
    out += margin("Exception Group Traceback (most recent call last):\n", tree, outermost ? "+" : "|");
    out += margin(frames, tree);
  }
  out +=
    margin(exceptionLines(exception, context), tree) + reportMembers(exception, members, context, seen, tree);
  if (outermost) tree.depth = 0;
  return out;
}

function reportMembers(
  group: PythonException,
  members: readonly PythonException[],
  context: ReportContext,
  seen: Set<PythonException>,
  tree: Tree,
): string {
  const count = Math.min(members.length, groupWidth + 1);
  let out = "";
  tree.needsClose = false;
  for (let i = 0; i < count; i++) {
    const last = i === count - 1;
    if (last) tree.needsClose = true;
    const truncated = i >= groupWidth;
    out += `${indent(tree)}${i === 0 ? "+-" : "  "}+---------------- ${truncated ? "..." : i + 1} ----------------\n`;
    tree.depth++;
    if (truncated) {
      const more = members.length - groupWidth;
      out += margin(`and ${more} more exception${more > 1 ? "s" : ""}\n`, tree);
    } else {
      out += reportChain(members[i]!, group, context, seen, tree);
    }
    if (last && tree.needsClose) {
      out += `${indent(tree)}+------------------------------------\n`;
      tree.needsClose = false;
    }
    tree.depth--;
  }
  return out;
}

function indent(tree: Tree): string {
  return "  ".repeat(tree.depth);
}

/** Inside a group every line stands behind the group's bar. */
function margin(text: string, tree: Tree, bar = "|"): string {
  if (tree.depth === 0) return text;
  return text.replace(/^.*\n/gm, (line) => `${indent(tree)}${bar} ${line}`);
}

export function formatEntry({ file, line, name, source }: TracebackEntry): string {
  return `  File "${file}", line ${line}, in ${name}\n${source}`;
}

function formatFrames(frames: readonly TracebackEntry[]): string {
  return formatEntries(frames).join("");
}

/** One text for each frame; repeated ones are counted. */
export function formatEntries(frames: readonly TracebackEntry[]): string[] {
  const out: string[] = [];
  let repeats = 0;
  let previous: TracebackEntry | null = null;
  const tell = () => {
    const more = repeats - shownRepeats;
    if (more > 0) out.push(`  [Previous line repeated ${more} more time${more > 1 ? "s" : ""}]\n`);
  };
  for (const frame of frames) {
    const same =
      previous !== null &&
      previous.file === frame.file &&
      previous.line === frame.line &&
      previous.name === frame.name;
    if (!same) {
      tell();
      repeats = 0;
    }
    previous = frame;
    repeats++;
    if (repeats <= shownRepeats) out.push(formatEntry(frame));
  }
  tell();
  return out;
}

/** The last lines: type and message, and the notes. */
export function exceptionLines(exception: PythonException, context: ReportContext): string {
  const name = typeName(exception.$class);
  const lines = isSyntaxError(exception)
    ? syntaxErrorLines(name, exception as unknown as SyntaxErrorFields, context)
    : finalLine(name, safely("exception", () => context.str(exception)) + context.hint(exception));
  return lines + noteLines(exception.__notes__, context);
}

function finalLine(name: string, text: string): string {
  return text === "" ? `${name}\n` : `${name}: ${text}\n`;
}

function noteLines(notes: unknown, context: ReportContext): string {
  if (notes == null) return "";
  if (!Array.isArray(notes)) return `${safely("__notes__", () => context.repr(notes))}\n`;
  return notes.map((note) => `${safely("note", () => context.str(note))}\n`).join("");
}

/** The user's `__str__` may raise too. */
function safely(what: string, text: () => string): string {
  try {
    return text();
  } catch {
    return `<${what} ${what === "__notes__" ? "repr" : "str"}() failed>`;
  }
}

function typeName(cls: PythonClass): string {
  const plain = cls.$module === "builtins" || cls.$module === "__main__";
  return plain ? cls.$qualname : `${cls.$module}.${cls.$qualname}`;
}

export function isInstance(exception: PythonException, builtin: string): boolean {
  return exception.$class.$mro.some((cls) => cls.$module === "builtins" && cls.$qualname === builtin);
}

function isGroup(exception: PythonException): boolean {
  return isInstance(exception, "BaseExceptionGroup");
}

function isSyntaxError(exception: PythonException): boolean {
  return isInstance(exception, "SyntaxError");
}

/** Offsets are 1-based, in characters; zero or null when unknown. */
export interface SyntaxErrorFields {
  readonly msg: unknown;
  readonly filename: string | null;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly text: string | null;
  readonly end_lineno: number | null;
  readonly end_offset: number | null;
}

export function syntaxErrorLines(
  name: string,
  error: SyntaxErrorFields,
  context: Pick<ReportContext, "str">,
): string {
  let out = "";
  let suffix = "";
  if (error.lineno !== null) out += `  File "${error.filename ?? "<string>"}", line ${error.lineno}\n`;
  else if (error.filename !== null) suffix = ` (${error.filename})`;
  if (error.text !== null) out += syntaxErrorText(error, error.text);
  const message = error.msg === null ? "<no detail available>" : context.str(error.msg);
  return `${out}${name}: ${message}${suffix}\n`;
}

function syntaxErrorText(error: SyntaxErrorFields, text: string): string {
  const whole = [...text.replace(/\n+$/, "")];
  const line = whole.join("").replace(/^[ \n\f]+/, "");
  const removed = whole.length - [...line].length;
  const shown = `    ${line}\n`;
  if (error.offset === null) return shown;

  const length = [...text].length;
  const past = whole.length + 1;
  let start = error.offset;
  let end = error.lineno === error.end_lineno ? error.end_offset || start : past;
  if (start > length) start = past;
  if (end > length) end = past;
  if (start >= end || end < 0) end = start + 1;
  const column = start - 1 - removed;
  if (column < 0) return shown;
  const space = [...line]
    .slice(0, column)
    .map((c) => (/\s/.test(c) ? c : " "))
    .join("");
  // Past the end of the line there is nothing to copy, but the caret still stands there.
  return `${shown}    ${space}${"^".repeat(end - start)}\n`;
}
