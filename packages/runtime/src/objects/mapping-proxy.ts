/**
 * `mappingproxy`: a view of a mapping that cannot be written to: `cls.__dict__`, `Color.__members__`.
 *
 * Source: Library Reference, types.MappingProxyType.
 */
import { equals } from "./comparison.ts";
import { TypeError } from "./exceptions.ts";
import { hash_of } from "./hash.ts";
import { kind } from "./kind.ts";
import { NotImplemented } from "./singletons.ts";
import { Tuple } from "./tuple.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

/** What may stand behind a proxy: a dict, or anything else that is indexed by keys and has the methods of one. */
export interface Proxied {
  __getitem__(key: unknown): unknown;
  __len__(): unknown;
  __contains__(key: unknown): unknown;
  __iter__(): unknown;
  __reversed__(): unknown;
  __or__(other: unknown): unknown;
  get(key: unknown, fallback: unknown): unknown;
  keys(): unknown;
  values(): unknown;
  items(): unknown;
  copy(): unknown;
}

/** A view of a mapping that cannot be written to. What it is asked, it asks the mapping. */
export class MappingProxy extends PyObject {
  readonly $mapping: Proxied;

  constructor(mapping: object) {
    super();
    this.$mapping = mapping as Proxied;
  }
  override get $class(): Type {
    return mapping_proxy_type;
  }
  __getitem__(key: unknown): unknown {
    return this.$mapping.__getitem__(key);
  }
  __hash__(): unknown {
    return hash_of(this.$mapping);
  }
  __len__(): unknown {
    return this.$mapping.__len__();
  }
  __contains__(key: unknown): unknown {
    return this.$mapping.__contains__(key);
  }
  __iter__(): unknown {
    return this.$mapping.__iter__();
  }
  __reversed__(): unknown {
    return this.$mapping.__reversed__();
  }
  __or__(other: unknown): unknown {
    return this.$mapping.__or__(behind(other));
  }
  __ror__(other: unknown): unknown {
    return typeof (other as Partial<Proxied> | null)?.__or__ === "function"
      ? (other as Proxied).__or__(this.$mapping)
      : NotImplemented;
  }
  __ior__(): never {
    throw TypeError("'|=' is not supported by mappingproxy; use '|' instead");
  }
  get(key: unknown, fallback: unknown = null): unknown {
    return this.$mapping.get(key, fallback);
  }
  keys(): unknown {
    return this.$mapping.keys();
  }
  values(): unknown {
    return this.$mapping.values();
  }
  items(): unknown {
    return this.$mapping.items();
  }
  copy(): unknown {
    return this.$mapping.copy();
  }
  __eq__(other: unknown): unknown {
    return equals(this.$mapping, behind(other));
  }
  $repr(repr: (x: unknown) => string): string {
    return `mappingproxy(${repr(this.$mapping)})`;
  }
  $str(str: (x: unknown) => string): string {
    return str(this.$mapping);
  }
}

function behind(x: unknown): unknown {
  return x instanceof MappingProxy ? x.$mapping : x;
}

export const mapping_proxy_type: Type = /* @__PURE__ */ builtin_type("mappingproxy", MappingProxy, {
  final: true,
});

/** @throws TypeError for what is no mapping */
export function proxied(mapping: unknown): MappingProxy {
  const { __getitem__ } = (mapping ?? {}) as { __getitem__?: unknown };
  if (typeof mapping === "object" && typeof __getitem__ === "function" && !(mapping instanceof Tuple)) {
    return new MappingProxy(mapping!);
  }
  throw TypeError(`mappingproxy() argument must be a mapping, not ${kind(mapping)}`);
}
