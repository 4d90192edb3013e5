/**
 * What a function tells about its definition: `__defaults__`, `__kwdefaults__`, `__code__`, `__closure__`, `__globals__`, `__type_params__`.
 *
 * From: `f.__defaults__`, `f.__code__.co_varnames`, in a program that says so somewhere
 * To:   `def("f(a, b=)", f, { details: details({ defaults: () => [b$default], locals: ["x"] }) })`
 *
 * The compiler hands over what is asked for in the module; nothing is kept otherwise.
 *
 * Source: The Python Language Reference, 3.2.8.1 and 3.2.13.1.
 */
import type { Details, PyFunction } from "./call.ts";
import { Cell } from "./cell.ts";
import { PyCode } from "./code.ts";
import { dict_from } from "./dict.ts";
import { AttributeError } from "./exceptions.ts";
import { check_defaults, take_defaults } from "./new-defaults.ts";
import type { Signature } from "./signature.ts";
import { tuple_from } from "./tuple.ts";

/** A variable of a function around: its reader, and where the module assigns the contents of cells also what writes it. */
type Variable = (() => unknown) | { readonly read: () => unknown; readonly write: (value: unknown) => void };

export interface DetailParts {
  /** Values of the positional parameters that have defaults. */
  readonly defaults?: () => readonly unknown[];
  readonly kwdefaults?: () => Record<string, unknown>;
  /** The module assigns defaults to functions: all its calls ask for them. */
  readonly assignable?: boolean;
  readonly code?: CodeParts;
  /** A reader for each free variable, in the order of `co_freevars`. */
  readonly closure?: readonly Variable[];
  readonly globals?: () => unknown;
  readonly type_params?: () => readonly unknown[];
}

export interface CodeParts {
  /** Local variables behind the parameters. */
  readonly locals?: readonly string[];
  readonly cells?: readonly string[];
  readonly free?: readonly string[];
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Bits of CPython's: 0x20 generator, 0x80 coroutine, 0x200 asynchronous generator, 0x10 nested. */
  readonly flags: number;
}

/** `f.__code__`. */
class Code extends PyCode {
  readonly #signature: Signature;
  readonly #parts: CodeParts;

  constructor(signature: Signature, parts: CodeParts) {
    super(signature.qualname, parts.file);
    this.#signature = signature;
    this.#parts = parts;
  }
  get co_argcount(): number {
    return this.#signature.positional.length;
  }
  get co_posonlyargcount(): number {
    return this.#signature.positional_only;
  }
  get co_kwonlyargcount(): number {
    return this.#signature.keyword_only.length;
  }
  get co_varnames(): unknown {
    return tuple_from(this.$names());
  }
  get co_nlocals(): number {
    return this.$names().length;
  }
  get co_cellvars(): unknown {
    return tuple_from(this.#parts.cells ?? []);
  }
  get co_freevars(): unknown {
    return tuple_from(this.#parts.free ?? []);
  }
  get co_firstlineno(): number {
    return this.#parts.line;
  }
  get co_flags(): number {
    const { rest, extra } = this.#signature;
    return 3 | (rest === null ? 0 : 4) | (extra === null ? 0 : 8) | this.#parts.flags;
  }
  $names(): string[] {
    const { positional, keyword_only, rest, extra } = this.#signature;
    const stars = [rest, extra].filter((name) => name !== null);
    return [...positional, ...keyword_only.map(({ name }) => name), ...stars, ...(this.#parts.locals ?? [])];
  }
  override $place(): string {
    return `${super.$place()}, line ${this.#parts.line}`;
  }
}

/** Asked for by plain-attributes.ts: what takes the value of an assignment to `__defaults__` or `__kwdefaults__`. */
const ASSIGN = "$assign";

function assign(f: PyFunction, key: string, value: unknown): void {
  check_defaults(key, value);
  const current = (name: string): unknown => {
    if (name === key) return value;
    const own = Object.getOwnPropertyDescriptor(f, name);
    return own === undefined ? f.$extras?.details?.(f, name) : own.value;
  };
  take_defaults(f, current("__defaults__"), current("__kwdefaults__"));
}

/** Code objects and cells by function: asked twice, the same. */
const known: WeakMap<object, Record<string, unknown>> = /* @__PURE__ */ new WeakMap();

/** Answers for the names above; undefined for those that the module asks nowhere. */
export function details(parts: DetailParts): Details {
  return (f, key) => {
    if (key === ASSIGN) return parts.assignable && f.$method === undefined ? assign : undefined;
    let made = known.get(parts);
    if (made === undefined) {
      made = Object.create(null) as Record<string, unknown>;
      known.set(parts, made);
    }
    if (!(key in made)) made[key] = detail(parts, f, key);
    return made[key];
  };
}

function cell_of(variable: Variable): Cell {
  return typeof variable === "function" ? new Cell(variable) : new Cell(variable.read, variable.write);
}

function detail(parts: DetailParts, f: PyFunction, key: string): unknown {
  const signature = f.$signature!;
  switch (key) {
    case "__defaults__": {
      if (parts.defaults === undefined)
        return signature.required < signature.positional.length ? undefined : null;
      return tuple_from(parts.defaults());
    }
    case "__kwdefaults__": {
      const has_some = signature.keyword_only.some(({ required }) => !required);
      if (parts.kwdefaults === undefined) return has_some ? undefined : null;
      return dict_from(parts.kwdefaults());
    }
    case "__code__":
      return parts.code === undefined ? undefined : new Code(signature, parts.code);
    case "__closure__":
      if (parts.closure === undefined) return null;
      return tuple_from(parts.closure.map(cell_of));
    case "__globals__":
      return parts.globals?.();
    case "__type_params__":
      return tuple_from(parts.type_params?.() ?? []);
    default:
      throw AttributeError(key);
  }
}
