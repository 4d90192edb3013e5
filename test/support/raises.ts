/** The exception that `f` raises, as the last line of its traceback: `ValueError: x`. */

import { str } from "@asyncdef/runtime/builtins";
import { caught } from "@asyncdef/runtime/protocols";

export function raises(f: () => unknown): string {
  try {
    f();
  } catch (error) {
    const e = caught(error);
    const text = str(e);
    return text === "" ? e.$class.$name : `${e.$class.$name}: ${text}`;
  }
  return "nothing was raised";
}
