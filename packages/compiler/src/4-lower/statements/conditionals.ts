/**
 * The if statement.
 *
 *     if a: ...             if (truth(a)) { ...
 *     elif b: ...     =>    } else if (truth(b)) { ...
 *     else: ...             } else { ... }
 *
 * Source: The Python Language Reference, 8.1.
 */
import type * as t from "@babel/types";
import type { If } from "../../language/nodes.ts";
import { when } from "../builders.ts";
import { type Context, statements, type Table, test } from "../context.ts";

export const conditionals = {
  If(node: If, ctx: Context): t.Statement[] {
    return [when(test(node.test, ctx), statements(node.body, ctx), statements(node.orelse, ctx))];
  },
} satisfies Table<"If", t.Statement[]>;
