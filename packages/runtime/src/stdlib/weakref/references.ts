/**
 * `weakref.ref`, `proxy`, `WeakMethod`, `finalize`.
 *
 * When an object dies is the host's business: a reference goes dead when JavaScript's collector has found it, callbacks come after that
 * (`objects/deaths.ts`).
 *
 * Source: Library Reference, `weakref`.
 */
import { call, type PyFunction } from "../../objects/call.ts";
import { equals as equal } from "../../objects/comparison.ts";
import { on_death } from "../../objects/deaths.ts";
import { define_class } from "../../objects/define-class.ts";
import { type Dict, dict_from } from "../../objects/dict.ts";
import { ReferenceError, TypeError } from "../../objects/exceptions.ts";
import { hash_of } from "../../objects/hash.ts";
import { type_name, type_of } from "../../objects/object.ts";
import { at_address, type_path } from "../../objects/object-repr.ts";
import { keywords, kw } from "../../objects/signature.ts";
import { NotImplemented } from "../../objects/singletons.ts";
import { truth } from "../../objects/truth.ts";
import { type Tuple, tuple_from, tuple_of } from "../../objects/tuple.ts";
import { builtin_base, type Type } from "../../objects/type.ts";
import { getattr as getattr_of } from "../../semantics/builtins/getattr.ts";
import { kwargs_of } from "../../semantics/protocols/calls.ts";
import { at_process_exit } from "../atexit.ts";

const UNREFERABLE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "int str tuple list dict NoneType float bool bytes bytearray complex range slice ellipsis object".split(
    " ",
  ),
);

function has_weakref_slot(cls: Type): boolean {
  return cls.$mro.some(
    (base) => Object.hasOwn(base, "$own_slots") && base.$own_slots?.includes("__weakref__"),
  );
}

/** @throws TypeError for what CPython cannot refer to weakly */
function checked_referent(x: unknown): object {
  const cls = type_of(x);
  const plain = cls.$module === "builtins" && UNREFERABLE.has(cls.$name);
  const slotted = cls.$js !== undefined && cls.$slots !== undefined && !has_weakref_slot(cls);
  const unreferable = plain || (slotted && UNREFERABLE.has(builtin_base(cls).$name));
  if (unreferable || x === null || (typeof x !== "object" && typeof x !== "function")) {
    throw TypeError(`cannot create weak reference to '${type_name(x)}' object`);
  }
  return x;
}

/** The plain reference of an object, always the same. */
const known: WeakMap<object, Reference> = /* @__PURE__ */ new WeakMap();

export interface Reference {
  $deref(): unknown;
  $callback: unknown;
}

/** A new reference of the class `cls`. @throws TypeError for what cannot be referred to weakly */
function reference_to(x: unknown, cls: Type, callback: unknown): Reference {
  const referent = checked_referent(x);
  const made = Object.create(cls.prototype) as Reference & { $ref: WeakRef<object> };
  made.$ref = new WeakRef(referent);
  made.$callback = callback;
  if (callback !== null) on_death(referent, () => void call(callback, made));
  return made;
}

export const ref: Type = /* @__PURE__ */ define_class(
  "ReferenceType",
  [],
  class {
    declare $ref: WeakRef<object>;
    declare $callback: unknown;
    declare $hashed: unknown;

    static __new__(cls: Type, object: unknown, callback: unknown = null): unknown {
      const referent = checked_referent(object);
      const plain = callback === null && cls === ref;
      const before = plain ? known.get(referent) : undefined;
      if (before !== undefined) return before;
      const made = reference_to(referent, cls, callback);
      if (plain) known.set(referent, made);
      return made;
    }
    __init__(): void {
      // `__new__` has done it.
    }
    $deref(): unknown {
      return this.$ref.deref() ?? null;
    }
    __call__(): unknown {
      return this.$deref();
    }
    get __callback__(): unknown {
      return this.$callback;
    }
    __hash__(): unknown {
      if (this.$hashed === undefined) {
        const referent = this.$deref();
        if (referent === null) throw TypeError("weak object has gone away");
        this.$hashed = hash_of(referent);
      }
      return this.$hashed;
    }
    __eq__(other: unknown): unknown {
      if (!is_reference(other)) return NotImplemented;
      const [mine, theirs] = [this.$deref(), other.$deref()];
      return mine === null || theirs === null ? (this as unknown) === other : equal(mine, theirs);
    }
    __repr__(): string {
      const referent = this.$deref();
      const at = at_address(this);
      return referent === null
        ? `<weakref${at}; dead>`
        : `<weakref${at}; to '${type_name(referent)}'${at_address(referent)}>`;
    }
  } as never,
  {
    __new__: "(cls, object, callback=, /)",
    __init__: "(self, object, callback=, /)",
    __call__: "(self)",
    __callback__: "@property",
    __hash__: "(self)",
    __eq__: "(self, other)",
    __repr__: "(self)",
  },
  { module: "weakref" },
);

function is_reference(x: unknown): x is Reference {
  return typeof (x as Partial<Reference> | null)?.$deref === "function";
}

/** A stand-in that does what the object does, as long as it is there. */
export function proxy(object: unknown, callback: unknown = null): unknown {
  const reference = ref(object, callback) as Reference;
  const referent = (): object => {
    const found = reference.$deref();
    if (found === null) throw ReferenceError("weakly-referenced object no longer exists");
    return found as object;
  };
  return new Proxy(typeof object === "function" ? () => undefined : {}, {
    get: (_, key) => Reflect.get(referent(), key, referent()),
    set: (_, key, value) => Reflect.set(referent(), key, value),
    has: (_, key) => Reflect.has(referent(), key),
    deleteProperty: (_, key) => Reflect.deleteProperty(referent(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(referent()),
    apply: (_, __, args) => Reflect.apply(referent() as PyFunction, undefined, args),
  });
}

export const WeakMethod: Type = /* @__PURE__ */ define_class(
  "WeakMethod",
  [ref],
  class {
    declare $self: Reference;
    declare $name: string;

    static __new__(cls: Type, meth: unknown, callback: unknown = null): unknown {
      const bound = meth as { $self?: unknown; __self__?: unknown; __func__?: unknown };
      const self = bound.$self ?? bound.__self__;
      if (typeof meth !== "function" || self === undefined) {
        throw TypeError(`argument should be a bound method, not <class '${type_path(type_of(meth))}'>`);
      }
      const made = reference_to(self, cls, callback) as Reference & { $self: Reference; $name: string };
      made.$self = ref(self) as Reference;
      made.$name = getattr_of(meth, "__name__") as string;
      return made;
    }
    __init__(): void {
      // `__new__` has done it.
    }
    __call__(): unknown {
      const self = this.$self.$deref();
      if (self === null) return null;
      return getattr_of(self, this.$name);
    }
    __hash__(): unknown {
      return hash_of(this.$self);
    }
    __eq__(other: unknown): unknown {
      if (!(other instanceof WeakMethod)) return NotImplemented;
      const { $name, $self } = other as unknown as this;
      const alive = this.$self.$deref() !== null && $self.$deref() !== null;
      return alive ? $name === this.$name && equal($self, this.$self) : other === (this as unknown);
    }
  } as never,
  {
    __new__: "(cls, meth, callback=)",
    __init__: "(self, meth, callback=)",
    __call__: "(self)",
    __hash__: "(self)",
    __eq__: "(self, other)",
  },
  { module: "weakref" },
);

interface Finalizer {
  readonly reference: Reference;
  readonly func: unknown;
  readonly args: Tuple;
  readonly kwargs: Dict;
}

export const finalize: Type = /* @__PURE__ */ define_class(
  "finalize",
  [],
  class {
    declare $info: Finalizer | null;
    declare $at_exit: boolean;

    __init__(obj: unknown, func: unknown, ...rest: unknown[]): void {
      const kwargs = dict_from(keywords(rest));
      const reference = ref(obj) as Reference;
      this.$at_exit = true;
      this.$info = { reference, func, args: tuple_from(rest), kwargs };
      on_death(obj as object, () => void (this as unknown as PyFinalize).__call__());
      at_process_exit(() => {
        if (this.$at_exit) (this as unknown as PyFinalize).__call__();
      });
    }
    __call__(): unknown {
      const info = this.$info;
      if (info === null) return null;
      this.$info = null;
      return call(info.func, ...info.args.$items, kw(kwargs_of(info.kwargs)));
    }
    get alive(): boolean {
      return this.$info !== null;
    }
    /** Does it run at the end of the program? Not when it is dead. */
    get atexit(): boolean {
      return this.$info !== null && this.$at_exit;
    }
    set atexit(value: unknown) {
      this.$at_exit = truth(value);
    }
    $parts(): Tuple | null {
      const info = this.$info;
      const referent = info?.reference.$deref();
      return info === null || referent == null ? null : tuple_of(referent, info.func, info.args, info.kwargs);
    }
    peek(): Tuple | null {
      return this.$parts();
    }
    detach(): Tuple | null {
      const parts = this.$parts();
      this.$info = null;
      return parts;
    }
    __repr__(): string {
      const referent = this.$info?.reference.$deref();
      if (referent == null) return `<finalize object${at_address(this)}; dead>`;
      return `<finalize object${at_address(this)}; for '${type_name(referent)}'${at_address(referent)}>`;
    }
  } as never,
  {
    __init__: "(self, obj, func, /, *args, **kwargs)",
    __call__: "(self, _=)",
    alive: "@property",
    atexit: "@property",
    peek: "(self)",
    detach: "(self)",
    __repr__: "(self)",
  },
  { module: "weakref" },
);

interface PyFinalize {
  __call__(): unknown;
}
