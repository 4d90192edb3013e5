/**
 * Statements that the analysis turns away, so that none arrives here.
 *
 * Source: language/features.ts.
 */
import type * as t from "@babel/types";
import type { Table } from "../context.ts";
import { unreachable } from "../unreachable.ts";

export const rejected = {
  TypeAlias: () => unreachable("type reached the lowering"),
} satisfies Table<"TypeAlias", t.Statement[]>;
