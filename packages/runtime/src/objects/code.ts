/**
 * Code objects: as much of one as is known without the program asking for more (function-details.ts does).
 *
 * From: `frame.f_code.co_name`, `generator.gi_code.co_qualname`
 *
 * Source: The Python Language Reference, 3.2.13.1.
 */
import { at_address } from "./object-repr.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

export class PyCode extends PyObject {
  readonly $qualname: string;
  readonly $file: string;

  constructor(qualname: string, file: string) {
    super();
    this.$qualname = qualname;
    this.$file = file;
  }
  override get $class(): Type {
    return code_type;
  }
  get co_name(): string {
    return this.$qualname.slice(this.$qualname.lastIndexOf(".") + 1);
  }
  get co_qualname(): string {
    return this.$qualname;
  }
  get co_filename(): string {
    return this.$file;
  }
  $repr(): string {
    return `<code object ${this.co_name}${at_address(this)}, ${this.$place()}>`;
  }
  /** Where the definition stands, as far as it is known. */
  $place(): string {
    return `file "${this.co_filename}"`;
  }
}

export const code_type: Type = /* @__PURE__ */ builtin_type("code", PyCode, { final: true });
