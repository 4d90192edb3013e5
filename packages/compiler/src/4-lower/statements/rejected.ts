/**
 * Statements that the analysis turns away, so that none arrives here.
 *
 * Source: language/features.ts.
 */
import type * as t from "@babel/types";
import type { Table } from "../context.ts";
import { unreachable } from "../unreachable.ts";

export const rejected = {
  Match: () => unreachable("match reached the lowering"),
  TypeAlias: () => unreachable("type reached the lowering"),
} satisfies Table<"Match" | "TypeAlias", t.Statement[]>;
