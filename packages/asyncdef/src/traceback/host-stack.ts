/**
 * The host's stack: the frames of a JavaScript error as data.
 *
 *     "    at main (file:///app/main.py:12:5)"   =>   { url: "file:///app/main.py", line: 12, column: 4, name: "main" }
 *
 * From an Error's `stack`, to stack.ts. The format is V8's.
 *
 * Source: V8 documentation, "Stack trace API".
 */

/** Innermost frame first. Lines are 1-based, columns 0-based, both in the generated JavaScript. */
export interface HostFrame {
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** What V8 calls the function; empty when it has no name. */
  readonly name: string;
}

const pattern = /^ {4}at (?:(.*) \()?((?:file|node|https?|asyncdef):.*?|\/.*?):(\d+):(\d+)\)?$/;

export function hostFrames(error: Error): readonly HostFrame[] {
  const frames: HostFrame[] = [];
  for (const line of (error.stack ?? "").split("\n")) {
    const match = pattern.exec(line);
    if (match === null) continue;
    frames.push({
      url: match[2]!,
      line: Number(match[3]),
      column: Number(match[4]) - 1,
      name: match[1] ?? "",
    });
  }
  return frames;
}
