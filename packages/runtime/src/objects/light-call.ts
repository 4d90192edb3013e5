/**
 * Calls, as far as a call that is right needs them: for what every program with a coroutine in it carries.
 *
 * What a wrong call gets to hear, keyword arguments by all of the reference's rules, classes and functions of the host stand in `call.ts`
 * and `binding.ts`, which put themselves into `calls` when they are part of a program. They are where a program calls something it does not
 * know, or hands a function over as a value (`def`). Without them a wrong call can only come from JavaScript, and is told so in short.
 *
 * Source: The Python Language Reference, 6.3.4.
 */
import type { FunctionExtras, PyFunction } from "./call.ts";
import { TypeError } from "./exceptions.ts";
import { Keywords, type Signature, signature_of } from "./signature.ts";

/** The places that `call.ts` fills. */
export const calls: {
  /** For arguments that do not stand in the function's layout already. */
  bind: (signature: Signature, args: readonly unknown[]) => readonly unknown[];
  /** For whatever is no function with a signature that the arguments fit. */
  call: (f: unknown, args: readonly unknown[]) => unknown;
  apply: (method: PyFunction, self: unknown, args: readonly unknown[]) => unknown;
} = {
  bind: put_names,
  call: (f, args) => {
    const method = typeof f === "function" ? f : (f as { __call__?: unknown } | null)?.__call__;
    if (typeof method !== "function") throw TypeError("object is not callable");
    const { $signature } = method as PyFunction;
    return Reflect.apply(method, f, $signature === undefined ? args : bind($signature, args)) as unknown;
  },
  apply: (method, self, args) => Reflect.apply(method, self, args) as unknown,
};

/** Keyword arguments at the places of their parameters, and the others in a Keywords; the function is told of nothing else. */
function put_names(signature: Signature, args: readonly unknown[]): readonly unknown[] {
  const last = args[args.length - 1];
  if (!(last instanceof Keywords)) throw misfit(signature);
  const layout = args.slice(0, -1);
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(last.$record)) {
    const at = signature.positional.indexOf(name);
    if (at < 0) others[name] = value;
    else layout[at - signature.bound] = value;
  }
  if (layout.length < signature.minimum) throw misfit(signature);
  return [...layout, new Keywords(others)];
}

function misfit({ text }: Signature): Error {
  return TypeError(`the arguments do not fit ${text}`);
}

/** Arguments in the layout of the JavaScript function `signature` describes: see `binding.ts`. */
export function bind(signature: Signature, args: readonly unknown[]): readonly unknown[] {
  const count = args.length;
  if (count >= signature.minimum && count <= signature.maximum && !(args[count - 1] instanceof Keywords))
    return args;
  return calls.bind(signature, args);
}

/** `f(*args)`: calls that fit are made here, all others in `call.ts`. */
export function call(f: unknown, ...args: readonly unknown[]): unknown {
  if (typeof f === "function") {
    const signature = (f as PyFunction).$signature;
    if (signature !== undefined) {
      const count = args.length;
      if (
        count >= signature.minimum &&
        count <= signature.maximum &&
        !(count > 0 && args[count - 1] instanceof Keywords)
      )
        return (f as PyFunction)(...args);
    }
  }
  return calls.call(f, args);
}

/** Call a method in its this-form, checking the arguments by its signature. */
export function apply(method: PyFunction, self: unknown, args: readonly unknown[]): unknown {
  return calls.apply(method, self, args);
}

/** Make a JavaScript function a Python one: see `def` of `call.ts`, which is for functions of programs. */
export function def<F extends (...args: never[]) => unknown>(
  signature: string,
  fn: F,
  extras?: FunctionExtras,
): F {
  const made = fn as unknown as PyFunction;
  made.$signature = signature_of(signature);
  if (extras !== undefined) made.$extras = extras;
  return fn;
}

/** Can `call` do anything with it? */
export function is_callable(f: unknown): boolean {
  if (typeof f === "function") return true;
  return (
    typeof f === "object" &&
    f !== null &&
    (f as { $class?: unknown }).$class !== undefined &&
    (f as { __call__?: unknown }).__call__ != null
  );
}
