/**
 * Names: how a Python identifier is spelt in JavaScript.
 *
 *     new = 1                 =>   let new$ = 1;
 *     point.constructor       =>   attr(point.constructor$, point, "constructor")
 *
 * Python's identifiers are kept. Those that are reserved in JavaScript, or would reach into its object model, get a
 * `$` at their end, which no Python name can have. The runtime has the twin of `attributeName`, for `getattr` and
 * keyword arguments: `objects/names.ts`.
 *
 * Source: ECMA-262, 12.7.2 "Keywords and Reserved Words"; The Python Language Reference, 2.3.
 */

/** Words no variable of a JavaScript module may have, and globals whose meaning the output relies on. */
const RESERVED_VARIABLES: ReadonlySet<string> = new Set(
  (
    "break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if import in instanceof new null return super switch this throw true try typeof var void while with " +
    "yield let static implements interface package private protected public await eval arguments undefined NaN Infinity " +
    "Array Object"
  ).split(" "),
);

/** Property names through which data could reach a prototype, or be taken for a promise or a function's own. */
const RESERVED_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    "constructor __proto__ prototype then toString valueOf toJSON hasOwnProperty isPrototypeOf propertyIsEnumerable " +
    "toLocaleString __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ call apply bind caller arguments"
  ).split(" "),
);

/** Names that JavaScript itself gives to arrays, strings, functions and errors: never read at the site. */
const HOST_ATTRIBUTES: ReadonlySet<string> = new Set(
  "length name message stack cause size description byteLength byteOffset buffer".split(" "),
);

/** The JavaScript variable that holds the Python variable `name`. */
export function variableName(name: string): string {
  return RESERVED_VARIABLES.has(name) ? `${name}$` : name;
}

/** The JavaScript property that holds the Python attribute, or the keyword argument, `name`. */
export function attributeName(name: string): string {
  return RESERVED_ATTRIBUTES.has(name) ? `${name}$` : name;
}

/** Whether values of the host have a property `name` of their own, so that only the runtime can tell whose it is. */
export function isHostAttribute(name: string): boolean {
  return HOST_ATTRIBUTES.has(name);
}

/**
 * The names the compiler gives to its own variables. A helper of the same name is imported under another, so that these
 * stay readable wherever a program does not use them itself.
 */
const TEMPORARY_NAMES: readonly string[] = [
  "value",
  "now",
  "error",
  "thrown",
  "stream",
  "entry",
  "result",
  "target",
  "key",
  "stop",
  "ns",
  "exception",
  "inner",
  "pending",
  "manager",
  "source",
  "completed",
  "options",
  "subject",
  "items",
  "values",
  "fields",
  "found",
];

/** Every name a module may not give away again: its own variables, and what it imports. */
export class ModuleNames {
  readonly #taken: Set<string>;
  /** Names that functions of the module give to temporaries; an import under one of them would be hidden there. */
  readonly #temporaries = new Set(TEMPORARY_NAMES);

  /** @param variables  every Python name that some scope of the module binds */
  constructor(variables: Iterable<string>) {
    this.#taken = new Set([...variables].map(variableName));
  }

  isTaken(name: string): boolean {
    return this.#taken.has(name);
  }

  /** A name for a temporary of one function or block; `taken` are the names of the function beside those of the module. */
  temporary(base: string, taken: (candidate: string) => boolean = () => false): string {
    const name = unused(base, (candidate) => this.isTaken(candidate) || taken(candidate));
    this.#temporaries.add(name);
    return name;
  }

  /** Reserve a name for the whole module: `start`, or `start$1` where the program has its own `start`. */
  reserve(base: string): string {
    const name = unused(base, (candidate) => this.#taken.has(candidate) || this.#temporaries.has(candidate));
    this.#taken.add(name);
    return name;
  }
}

/** The first of `base`, `base$1`, `base$2` ... that is free. */
export function unused(base: string, taken: (candidate: string) => boolean): string {
  let name = variableName(base);
  for (let i = 1; taken(name); i++) name = `${base}$${i}`;
  return name;
}
