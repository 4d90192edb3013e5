/**
 * ImportError and ModuleNotFoundError.
 *
 * Source: Library Reference, "Built-in Exceptions".
 */
import { take_fields, with_exception_fields } from "./exception-fields.ts";
import { Exception, type ExceptionType, exception_type, PyBaseException, type Text } from "./exceptions.ts";

const FIELDS = ["name", "path", "name_from"] as const;

class PyImportError extends PyBaseException {
  declare msg: unknown;
  override __init__(...args: unknown[]): void {
    take_fields(this, args, FIELDS);
    this.msg = this.$args.length === 1 ? this.$args[0] : null;
  }
  get $field_names(): readonly string[] {
    return FIELDS;
  }
  override $str(str: Text, repr: Text): string {
    return typeof this.msg === "string" ? this.msg : super.$str(str, repr);
  }
}

export const ImportError: ExceptionType = /* @__PURE__ */ with_exception_fields(
  /* @__PURE__ */ exception_type("ImportError", Exception, PyImportError),
);
export const ModuleNotFoundError: ExceptionType = /* @__PURE__ */ exception_type(
  "ModuleNotFoundError",
  ImportError,
);
