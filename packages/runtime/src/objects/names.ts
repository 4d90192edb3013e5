/**
 * Python identifiers that JavaScript objects already answer to, and their spelling in compiled code.
 *
 * From: `obj.constructor`, `options["__proto__"]`
 * To:   `obj.constructor$`, `options.__proto__$`
 *
 * Data under such a name can never reach a prototype. The compiler has a twin of `mangle` for the names it
 * can see; the runtime needs it for those it meets while the program runs (getattr, `**options`, dir).
 */
const HAZARDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "constructor",
  "__proto__",
  "prototype",
  "then",
  "toString",
  "valueOf",
  "toJSON",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "call",
  "apply",
  "bind",
  "caller",
  "arguments",
]);

/** The property that holds the Python attribute `name`. */
export function mangle(name: string): string {
  // No hazard is shorter than "then": a set is dearer to ask than a length.
  return name.length > 3 && HAZARDS.has(name) ? `${name}$` : name;
}

/** The Python attribute that the property `key` holds: the inverse of `mangle`. */
export function unmangle(key: string): string {
  return key.endsWith("$") && HAZARDS.has(key.slice(0, -1)) ? key.slice(0, -1) : key;
}

/**
 * Before the name of an attribute of an instance that must not stand under its own name: that of a data descriptor, whose property it is, or that
 * of a special method, which is looked for on the class only.
 */
export const BESIDE = "$.";
