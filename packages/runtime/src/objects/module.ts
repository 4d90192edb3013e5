/**
 * Modules as objects: what `types.ModuleType` makes, and the modules whose attributes a program assigns.
 *
 * From: `settings.debug = True`, `time.sleep = fake`, `sys.modules["settings"]`
 * To:   a `ModuleObject`; for a module of the program, one whose properties are the variables of its JavaScript module
 *
 * A module that is only read is JavaScript's own namespace, and none of this is part of the program.
 *
 * Source: The Python Language Reference, 3.2.11 "Modules" and 5 "The import system"; PEP 562.
 */
import { Dict } from "./dict.ts";
import { TypeError } from "./exceptions.ts";
import { mangle, unmangle } from "./names.ts";
import { constructs, type_name } from "./object.ts";
import { signature_of } from "./signature.ts";
import type { Type } from "./type.ts";
import { ModuleObject, module_type } from "./types.ts";

type Properties = Record<string, unknown>;

/** `sys.modules`: what the program has imported, in that order. */
export const modules: Dict = /* @__PURE__ */ new Dict();

/** Who runs the modules of the program: its import statements, or JavaScript as it comes to them. */
export const program: { imports: boolean } = { imports: false };

/** Modules that may be imported by their names: how each is loaded. */
export const offered: Map<string, () => unknown> = /* @__PURE__ */ new Map();

// ------------------------------------------------------------------------------------------------------ types.ModuleType

/** `types.ModuleType`, with the methods that modules have. */
export const ModuleType: Type = /* @__PURE__ */ with_methods();

function with_methods(): Type {
  const methods: Readonly<Record<string, (this: ModuleObject, ...args: never[]) => unknown>> = {
    __init__: initialise,
    $repr: module_repr,
  };
  for (const name of Object.keys(methods)) {
    Object.defineProperty(module_type.prototype, name, {
      value: methods[name],
      writable: true,
      configurable: true,
    });
  }
  module_type.$signatures = { __init__: "(self, name, doc=)" };
  const make = (name: string, doc: unknown): ModuleObject => {
    const made = new ModuleObject();
    initialise.call(made, name, doc);
    return made;
  };
  return constructs(module_type, make, { signature: signature_of("module(name, doc=)", 0, true) });
}

function initialise(this: ModuleObject, name: unknown, doc: unknown = null): null {
  if (typeof name !== "string")
    throw TypeError(`module() argument 'name' must be str, not ${type_name(name)}`);
  const own = { __name__: name, __doc__: doc, __package__: null, __loader__: null, __spec__: null };
  Object.assign(this, own);
  return null;
}

/** `<module 'shop' from '/app/shop.py'>`; a module of the runtime has no file. */
function module_repr(this: ModuleObject, repr: (x: unknown) => string): string {
  const { __name__: name, __file__: file } = this as unknown as Properties;
  const where = file == null ? (this instanceof LibraryModule ? " (built-in)" : "") : ` from ${repr(file)}`;
  return `<module ${repr(name ?? "?")}${where}>`;
}

// ------------------------------------------------------------------------------------------- modules of the runtime

/** A module of the runtime some of whose attributes the program assigns. */
class LibraryModule extends ModuleObject {}

/**
 * The module of that name as an object, the same one each time.
 *
 *     const time$1 = open_module("time", time);     time$1.sleep may be assigned
 *
 * @param namespace  what the runtime exports; the runtime itself goes on with its own functions
 */
export function open_module(name: string, namespace: object): ModuleObject {
  const known = opened.get(name);
  if (known !== undefined) return known;
  void ModuleType;
  const made = new LibraryModule();
  opened.set(name, made);
  initialise.call(made, name);
  for (const key of Object.keys(namespace)) {
    if (!key.startsWith("$")) share(made, name, key, namespace as Properties);
  }
  return made;
}

const opened: Map<string, ModuleObject> = /* @__PURE__ */ new Map();

/** An attribute that is the export `key`, which the runtime may rebind, until the program assigns another value. */
function share(module: ModuleObject, name: string, key: string, namespace: Properties): void {
  const property = mangle(unmangle(key));
  const inner = `${name}.${key}`;
  Object.defineProperty(module, property, {
    // A module inside of it may be an object too: `os.path`.
    get: () => opened.get(inner) ?? namespace[key],
    set: (value: unknown) => {
      const { $set: set } = namespace as { $set?: (name: string, value: unknown) => boolean };
      if (set?.(unmangle(key), value)) return;
      Object.defineProperty(module, property, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    },
    enumerable: true,
    configurable: true,
  });
}
