/**
 * The Python class of a class written here: called without `new`, and open to subclasses.
 *
 * From: `asyncio.Queue(maxsize=3)`, `class Crawler(asyncio.Queue): ...`
 * To:   an instance whose `__init__` got the bound arguments
 */
import { builtin_type, type Type, type TypeOptions } from "../objects/object.ts";
import { bind, signature_of } from "../objects/signature.ts";

interface Initialised {
  __init__(...args: readonly unknown[]): unknown;
}

interface HostClass {
  new (): object & Initialised;
  readonly prototype: object;
}

/** @param options  `signatures.__init__` tells how arguments are bound */
export function python_class(name: string, host: HostClass, module: string, options: TypeOptions = {}): Type {
  const init = options.signatures?.["__init__"] ?? "(self)";
  const signature = signature_of(`${name}.__init__${init}`, 1);
  return builtin_type(name, host, {
    module,
    ...options,
    make: (...args: unknown[]) => {
      const made = new host();
      made.__init__(...bind(signature, args));
      return made;
    },
    allocate: (cls) => Object.setPrototypeOf(new host(), cls.prototype) as object,
  });
}
