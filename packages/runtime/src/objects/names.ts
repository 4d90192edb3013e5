/**
 * Python identifiers that JavaScript objects already answer to, and their spelling in compiled code.
 *
 * From: `obj.constructor`, `options["__proto__"]`
 * To:   `obj.constructor$`, `options.__proto__$`
 *
 * Data under such a name can never reach a prototype. Names that are numbers, which no identifier is, are spelled with a `$` too. The compiler has a twin of `mangle` for the names it
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
  if (name.length > 3 && HAZARDS.has(name)) return `${name}$`;
  return name.charCodeAt(0) <= NINE && is_index(name) ? `${name}$` : name;
}

const NINE = 0x39;

/** JavaScript has properties with such names in numerical order, before all others. */
function is_index(name: string): boolean {
  return /^\d+$/.test(name);
}

/** The Python attribute that the property `key` holds: the inverse of `mangle`. */
export function unmangle(key: string): string {
  if (!key.endsWith("$")) return key;
  const name = key.slice(0, -1);
  return HAZARDS.has(name) || is_index(name) ? name : key;
}

/**
 * Before the name of an attribute of an instance that must not stand under its own name: that of a data descriptor, whose property it is, or that
 * of a special method, which is looked for on the class only.
 */
export const BESIDE = "$.";
