/**
 * Annotations in quotes, and what they stand for.
 *
 * From: `List["Node"]`, `def f(x: "Node | None")`
 * To:   `ForwardRef('Node')`; its value, once somebody asks for it and says what the names mean
 *
 * Source: Library Reference, typing.ForwardRef; PEP 484.
 */
import { TypeError } from "../../objects/exceptions.ts";
import { hash_of } from "../../objects/hash.ts";
import { SyntaxError } from "../../objects/syntax-errors.ts";
import { repr } from "../../objects/texts.ts";
import { builtin_type, PyObject, type Type } from "../../objects/type.ts";
import { type Expression, parsed_annotation } from "./annotation-text.ts";

/** `ForwardRef("Node")`: a type that is only named. */
export class ForwardRef_ extends PyObject {
  readonly __forward_arg__: string;
  /** The text, read. */
  readonly $expression: Expression;

  constructor(text: unknown) {
    super();
    if (typeof text !== "string") throw TypeError(`Forward reference must be a string -- got ${repr(text)}`);
    const expression = parsed_annotation(text);
    if (expression === null) {
      throw SyntaxError(`Forward reference must be an expression -- got ${repr(text)}`);
    }
    this.__forward_arg__ = text;
    this.$expression = expression;
  }
  override get $class(): Type {
    return ForwardRef;
  }
  get __forward_evaluated__(): boolean {
    return false;
  }
  get __forward_value__(): null {
    return null;
  }
  get __forward_is_argument__(): boolean {
    return true;
  }
  get __forward_is_class__(): boolean {
    return false;
  }
  get __forward_module__(): null {
    return null;
  }
  __eq__(other: unknown): boolean {
    return other instanceof ForwardRef_ && other.__forward_arg__ === this.__forward_arg__;
  }
  __hash__(): unknown {
    return hash_of(this.__forward_arg__);
  }
  __or__(other: unknown): unknown {
    return joined.union([this, other]);
  }
  __ror__(other: unknown): unknown {
    return joined.union([other, this]);
  }
  $repr(): string {
    return `ForwardRef(${repr(this.__forward_arg__)})`;
  }
}

/** How a union is made: filled by alias.ts, which needs this file. */
export const joined: { union: (members: readonly unknown[]) => unknown } = {
  union: () => {
    throw TypeError("unsupported operand type(s) for |");
  },
};

export const ForwardRef: Type = /* @__PURE__ */ builtin_type("ForwardRef", ForwardRef_, {
  module: "typing",
  final: true,
  make: (text: unknown) => new ForwardRef_(text),
});
