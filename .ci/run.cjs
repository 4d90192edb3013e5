#!/usr/bin/env node
/**
 * What a change must pass: install, types, lint, tests, and generated files that are what their generators write.
 *
 *     .ci/run     from a clean checkout; Node.js and npm are all it needs
 *
 * Every step is tried even when an earlier one failed, except that nothing runs without an installation. The last line has the
 * totals of the test runner.
 */
const { spawnSync } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "asyncdef-ci-"));
const results = join(folder, "jest.json");

/** Name, command, and whether the rest makes sense when it fails. */
const steps = [
  ["install and build", ["npm", "ci", "--no-audit", "--no-fund"], { needed: true }],
  ["types", ["npm", "run", "--silent", "types"]],
  ["lint", ["npm", "run", "--silent", "lint"]],
  ["tests", ["npx", "jest", "--ci", "--json", `--outputFile=${results}`]],
  ["the library written in Python", ["npm", "run", "--silent", "library:python"]],
  ["generated files", ["npm", "run", "--silent", "docs"]],
  ["nothing changed", ["git", "diff", "--exit-code", "--stat"]],
];

const failed = [];
const began = Date.now();
for (const [name, [command, ...args], { needed = false } = {}] of steps) {
  const start = Date.now();
  console.log(`\n=== ${name}: ${command} ${args.join(" ")}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, CI: "true" },
    shell: process.platform === "win32",
  });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const good = error === undefined && status === 0;
  console.log(`=== ${name}: ${good ? "ok" : "FAILED"} (${seconds} s)`);
  if (!good) failed.push(name);
  if (!good && needed) break;
}

let totals = "0 passed, 0 failed: the tests did not run";
try {
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(results, "utf8"),
  );
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  totals = `${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed${skipped}`;
} catch {
  if (!failed.includes("tests")) failed.push("tests");
}
rmSync(folder, { recursive: true, force: true });

console.log(
  `\n${steps.length - failed.length} of ${steps.length} steps ok in ${((Date.now() - began) / 1000).toFixed(0)} s`,
);
if (failed.length > 0) console.log(`FAILED: ${failed.join(", ")}`);
console.log(totals);
process.exitCode = failed.length > 0 ? 1 : 0;
