/**
 * Bundles weigh what scripts/sizes/budgets.json allows them, and a few in a hundred more.
 *
 * A bundle that became heavier without need drags in what it does not use: `npm run sizes` and docs/sizes.md show which export does. One that
 * must be heavier gets another budget: `npm run sizes -- --settle`, which shows in the diff.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { built, root } from "./support/built.ts";

test("no bundle is heavier than its budget", () => {
  const packages = join(built(), "node_modules");
  const heavy = execFileSync("node", [join(root, "scripts/record-sizes.mjs"), "--check", packages], {
    encoding: "utf8",
  });
  expect(heavy).toBe("");
}, 60_000);
