/**
 * Python's values where JavaScript looks at them: in templates, in JSON, in Node's `console.log`.
 *
 *     `${Point(1, 2)}`                  =>   what str() says
 *     JSON.stringify(to_py({ a: 1 }))   =>   '{"a":1}'
 *     console.log(tuple)                =>   what repr() says
 *
 * From `@asyncdef/runtime/javascript`, which JavaScript that uses Python imports. Python cannot define these names, so nothing of a program's is
 * hidden.
 *
 * Source: ECMAScript, "JSON.stringify" and "ToPrimitive"; Node.js documentation, "util.inspect.custom".
 */
import { to_js } from "./border.ts";
import { Float } from "./float.ts";
import { unmangle } from "./names.ts";
import { PyObject } from "./object.ts";
import { show_own_frames } from "./shown-exceptions.ts";
import { repr, str_of } from "./texts.ts";

/** From now on. */
export function show_to_host(): void {
  show_own_frames();
  const inspect = Symbol.for("nodejs.util.inspect.custom");
  const views: Readonly<Record<string | symbol, (this: object) => unknown>> = {
    [inspect]() {
      return repr(this);
    },
    toString() {
      return str_of(this);
    },
    toJSON() {
      const converted = to_js(this);
      return converted === this ? attributes(this) : converted;
    },
  };
  for (const key of Reflect.ownKeys(views)) define(PyObject.prototype, key, views[key]);
  define(Float.prototype, inspect, views[inspect]);
}

/** Another object: Jest takes one that gives itself for a circle. */
function attributes(x: object): object {
  const entries = Object.entries(x).filter(([key]) => !key.startsWith("$"));
  return Object.fromEntries(entries.map(([key, value]) => [unmangle(key), value]));
}

function define(prototype: object, key: string | symbol, value: unknown): void {
  Object.defineProperty(prototype, key, { value, writable: true, configurable: true });
}
