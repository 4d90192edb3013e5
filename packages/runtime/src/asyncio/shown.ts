/** What is left of an object that is gone: its repr, for a message. */
import { builtin_type, PyObject, type Type } from "../objects/object.ts";

export class Shown extends PyObject {
  readonly $text: string;

  constructor(text: string) {
    super();
    this.$text = text;
  }

  override get $class(): Type {
    return shown_type;
  }

  __repr__(): string {
    return this.$text;
  }
}

const shown_type: Type = /* @__PURE__ */ builtin_type("Shown", Shown, { module: "asyncio" });
