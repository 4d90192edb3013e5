/** Every public name of CPython's asyncio is here with its signature, or a row says why not: `npm run parity -- --list` shows what fails. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

test("no name of CPython's asyncio is missing or takes other arguments", () => {
  const report = execFileSync(process.execPath, [join(root, "scripts/parity.mjs"), "--list"], {
    encoding: "utf8",
  });
  expect(report).toMatch(/ 0 with another signature, 0 missing\n$/);
});
