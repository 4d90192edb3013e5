/**
 * `mappingproxy`: a view of a dict that cannot be written to: `cls.__dict__`, `Color.__members__`.
 *
 * Source: Library Reference, types.MappingProxyType.
 */
import { equals } from "./comparison.ts";
import type { Dict } from "./dict.ts";
import { hash_of } from "./hash.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

/** A view of a dict that cannot be written to. */
export class MappingProxy extends PyObject {
  readonly $dict: Dict;

  constructor(dict: Dict) {
    super();
    this.$dict = dict;
  }
  override get $class(): Type {
    return mapping_proxy_type;
  }
  __getitem__(key: unknown): unknown {
    return this.$dict.__getitem__(key);
  }
  __hash__(): unknown {
    return hash_of(this.$dict);
  }
  __len__(): number {
    return this.$dict.$size;
  }
  __contains__(key: unknown): boolean {
    return this.$dict.$has(key);
  }
  __iter__(): unknown {
    return this.$dict.__iter__();
  }
  __reversed__(): unknown {
    return this.$dict.__reversed__();
  }
  __or__(other: unknown): unknown {
    return (this.$dict as unknown as { __or__(other: unknown): unknown }).__or__(
      other instanceof MappingProxy ? other.$dict : other,
    );
  }
  __ror__(other: unknown): unknown {
    return (this.$dict as unknown as { __ror__(other: unknown): unknown }).__ror__(
      other instanceof MappingProxy ? other.$dict : other,
    );
  }
  get(key: unknown, fallback: unknown = null): unknown {
    return this.$dict.$get(key) ?? fallback;
  }
  keys(): unknown {
    return this.$dict.keys();
  }
  values(): unknown {
    return this.$dict.values();
  }
  items(): unknown {
    return this.$dict.items();
  }
  copy(): unknown {
    return this.$dict.copy();
  }
  __eq__(other: unknown): unknown {
    return equals(this.$dict, other instanceof MappingProxy ? other.$dict : other);
  }
  $repr(repr: (x: unknown) => string): string {
    return `mappingproxy(${repr(this.$dict)})`;
  }
  $str(str: (x: unknown) => string): string {
    return str(this.$dict);
  }
}

export const mapping_proxy_type: Type = /* @__PURE__ */ builtin_type("mappingproxy", MappingProxy, {
  final: true,
});
