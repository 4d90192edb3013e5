/**
 * Formatted string literals.
 *
 *     f"{name!r}: {price:.2f} {count}"   =>   `${repr(name)}: ${format(price, ".2f")} ${formatted(count)}`
 *
 * What is surely a string or an int needs no call: JavaScript writes both as Python does.
 *
 * Source: The Python Language Reference, 2.4.3 "Formatted string literals"; PEP 701.
 */
import * as t from "@babel/types";
import type { Expression, FormattedValue, JoinedStr } from "../../language/nodes.ts";
import { text } from "../builders.ts";
import { type Context, expression, helper, type Table } from "../context.ts";
import { unreachable } from "../unreachable.ts";

export const strings = {
  JoinedStr(node: JoinedStr, ctx: Context): t.Expression {
    const quasis: string[] = [""];
    const values: t.Expression[] = [];
    for (const part of node.values) {
      const literal = literalText(part);
      if (literal !== null) {
        quasis[quasis.length - 1] += literal;
      } else {
        values.push(expression(part, ctx));
        quasis.push("");
      }
    }
    if (values.length === 0) return text(quasis[0]!);
    return t.templateLiteral(
      quasis.map((cooked, index) =>
        t.templateElement({ raw: escaped(cooked), cooked }, index === values.length),
      ),
      values,
    );
  },

  FormattedValue(node: FormattedValue, ctx: Context): t.Expression {
    const { analysis } = ctx;
    const value = expression(node.value, ctx);
    const converted = conversion(node, value, ctx);
    if (node.format_spec !== null) {
      return helper("protocols.format", ctx, converted ?? value, expression(node.format_spec, ctx));
    }
    if (converted !== null) return converted;
    const type = analysis.typeOf(node.value);
    if (type === "str" || type === "int") return value;
    // object.__format__("") is str(), which says more to a reader; anything else may have a __format__ of its own.
    return type === "unknown" || type === "instance"
      ? helper("protocols.formatted", ctx, value)
      : helper("builtins.str", ctx, value);
  },
} satisfies Table<"JoinedStr" | "FormattedValue", t.Expression>;

function literalText(node: Expression): string | null {
  return node.type === "Constant" && node.value.kind === "str" ? node.value.value : null;
}

/** `!r`, `!s`, `!a`: CPython keeps the letter's code, and -1 for none. */
function conversion(node: FormattedValue, value: t.Expression, ctx: Context): t.Expression | null {
  switch (String.fromCharCode(node.conversion & 0xffff)) {
    case "r":
      return helper("builtins.repr", ctx, value);
    case "s":
      return ctx.analysis.typeOf(node.value) === "str" ? value : helper("builtins.str", ctx, value);
    case "a":
      return helper("builtins.ascii", ctx, value);
    default:
      return node.conversion === -1 ? null : unreachable(`conversion ${node.conversion}`);
  }
}

/** The text as it stands between backticks. */
function escaped(cooked: string): string {
  return JSON.stringify(cooked)
    .slice(1, -1)
    .replace(/\\"/g, '"')
    .replace(/`/g, "\\`")
    .replace(/\$\{/g, "\\${");
}
