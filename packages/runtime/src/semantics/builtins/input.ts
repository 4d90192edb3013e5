/**
 * `input(prompt="")`: reads a line of standard input, and waits for it.
 *
 * Source: Library Reference, `input`.
 */
import { builtin } from "../../objects/builtin.ts";
import { EOFError } from "../../objects/exceptions.ts";
import { streams } from "../../objects/host.ts";
import { str_of } from "../../objects/repr.ts";
import { read_line } from "../../objects/standard-input.ts";

/** @throws EOFError at the end of the input */
export const input = /* @__PURE__ */ builtin(
  "input(prompt=, /)",
  function input(prompt: unknown = ""): string {
    const text = str_of(prompt);
    if (text !== "") streams.stdout?.write(text);
    const line = read_line();
    if (line === null) throw EOFError("EOF when reading a line");
    return line.endsWith("\n") ? line.slice(0, -1) : line;
  },
);
