/**
 * The Python class of a class written here: called without `new`, and open to subclasses.
 *
 * From: `asyncio.Queue(maxsize=3)`, `class Crawler(asyncio.Queue): ...`
 * To:   an instance whose `__init__` got the bound arguments
 */

import { bind } from "../objects/light-call.ts";
import { builtin_type, type Type, type TypeOptions } from "../objects/object.ts";
import { type Signature, signature_of } from "../objects/signature.ts";

interface Initialised {
  __init__(...args: readonly unknown[]): unknown;
}

interface HostClass {
  new (): object & Initialised;
  readonly prototype: object;
}

/** What an `await` of a call of a method does, by the method's name. */
export type AwaitedMethods = Readonly<Record<string, (this: never, ...args: never[]) => unknown>>;

/**
 * @param options  `signatures.__init__` tells how arguments are bound, its own or that of a base; instances take any attribute unless `open` is false
 * @param awaited  see `start_method`
 */
export function python_class(
  name: string,
  host: HostClass,
  module: string,
  options: TypeOptions = {},
  awaited: AwaitedMethods = {},
): Type {
  for (const [key, begin] of Object.entries(awaited)) {
    const method = (host.prototype as Record<string, { $awaited: unknown }>)[key];
    if (method !== undefined) method.$awaited = begin;
  }
  let signature: Signature | null = null;
  const cls: Type = builtin_type(name, host, {
    module,
    open: true,
    ...options,
    make: (...args: unknown[]) => {
      const made = new host();
      signature ??= signature_of_init(cls);
      made.__init__(...bind(signature, args));
      return made;
    },
    allocate: (cls) => Object.setPrototypeOf(new host(), cls.prototype) as object,
  });
  return cls;
}

/** How a class is called: as the `__init__` that it or one of its bases has. */
export function signature_of_init(cls: Type): Signature {
  const owner =
    cls.$mro.find((base) => Object.hasOwn(base, "$signatures") && base.$signatures?.["__init__"]) ?? cls;
  return signature_of(`${owner.$name}.__init__${owner.$signatures?.["__init__"] ?? "(self)"}`, 1);
}
