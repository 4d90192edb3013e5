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
  TryStar: () => unreachable("except* reached the lowering"),
  TypeAlias: () => unreachable("type reached the lowering"),
} satisfies Table<"Match" | "TryStar" | "TypeAlias", t.Statement[]>;
