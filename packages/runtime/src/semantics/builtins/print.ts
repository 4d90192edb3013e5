/**
 * `print(*values, sep=" ", end="\n", file=None, flush=False)`.
 *
 * Source: Library Reference, `print`.
 */
import { builtin } from "../../objects/builtin.ts";
import { AttributeError, TypeError } from "../../objects/exceptions.ts";
import { flag } from "../../objects/flag.ts";
import { streams, TextStream, type Writable } from "../../objects/host.ts";
import { unmangle } from "../../objects/names.ts";
import { type_name } from "../../objects/object.ts";
import { str_of } from "../../objects/repr.ts";
import { keywords } from "../../objects/signature.ts";

export const print = /* @__PURE__ */ builtin("print(*args, sep=, end=, file=, flush=)", write_values);

/** @param values  the values, and perhaps a Keywords as the last */
function write_values(...values: unknown[]): null {
  const options = keywords(values);
  let sep = " ";
  let end = "\n";
  let file: Writable | null = streams.stdout;
  let flush = false;
  for (const key in options) {
    const value = options[key];
    if (key === "sep") sep = separator(value, key) ?? sep;
    else if (key === "end") end = separator(value, key) ?? end;
    else if (key === "file") file = value == null ? file : (value as Writable);
    else if (key === "flush") flush = flag(value);
    else throw TypeError(`print() got an unexpected keyword argument '${unmangle(key)}'`);
  }
  if (file === null) return null;
  if (typeof file.write !== "function") {
    throw AttributeError(`'${type_name(file)}' object has no attribute 'write'`);
  }
  if (file instanceof TextStream) {
    let text = "";
    for (let i = 0; i < values.length; i++) text += i === 0 ? str_of(values[i]) : sep + str_of(values[i]);
    file.write(text + end);
  } else {
    // Another object sees a call for each piece, as in CPython.
    for (let i = 0; i < values.length; i++) {
      if (i > 0) file.write(sep);
      file.write(str_of(values[i]));
    }
    file.write(end);
  }
  if (flush) file.flush?.();
  return null;
}

function separator(value: unknown, name: string): string | null {
  if (value == null) return null;
  if (typeof value === "string") return value;
  throw TypeError(`${name} must be None or a string, not ${type_name(value)}`);
}
