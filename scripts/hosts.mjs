/**
 * `npm run hosts`: compiled programs, run in the hosts they are made for.
 *
 *     npm run hosts                               in every host that is there
 *     npm run hosts -- --install                  the same, after fetching what npm has of them (800 MB, into scripts/hosts/node_modules)
 *     npm run hosts -- --only bun,worker          in hosts whose name has such a word
 *     npm run hosts -- asyncio/tasks programs     programs whose path has such a word
 *     npm run hosts -- --details                  with what was printed where it differs, and what was left out or refused
 *
 * The programs are the fixtures, whose output CPython has recorded, and those of `hosts/programs`, which are about hosts. Node, Deno and Bun
 * run the modules that `asyncdef build` writes, each program in a process of its own; a page and a worker of Chromium run bundles.
 * Standard output is compared, the exit code, and which exception ends the program.
 *
 * A host that is not there is said to be not there, and fails nothing. The variables CHROMIUM, DENO and BUN name an executable each, NODES
 * several, with the system's separator between them.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Chromium } from "./hosts/chromium.mjs";
import { corpus } from "./hosts/corpus.mjs";
import { reasonToLeaveOut } from "./hosts/left-out.mjs";
import { processHosts } from "./hosts/processes.mjs";
import { table } from "./hosts/table.mjs";
import { verdict } from "./hosts/verdict.mjs";
import { argumentsOf } from "./usage.mjs";

const { values, positionals } = argumentsOf(import.meta.url, {
  options: {
    install: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    details: { type: "boolean", default: false },
  },
  allowPositionals: true,
});

if (values.install) {
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
  const cwd = fileURLToPath(new URL("hosts", import.meta.url));
  const { status } = spawnSync("npm", args, { cwd, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) show("npm could not install the hosts: what is there already is tried");
}

/** Programs that run at once in a host, each in its own process or page. */
const AT_ONCE = 2;

const wanted = values.only.split(",");
const programs = corpus().filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
const rows = [];
for (const host of [...processHosts(), new Chromium("page"), new Chromium("worker")]) {
  if (!wanted.some((word) => host.name.toLowerCase().includes(word.toLowerCase()))) continue;
  rows.push(await tried(host));
}
show("");
for (const line of table(rows)) show(line);
process.exitCode = rows.some(({ differ }) => differ.length > 0) ? 1 : 0;

/** Run everything in one host. @returns its row of the table */
async function tried(host) {
  const row = {
    name: host.name,
    version: null,
    missing: null,
    same: 0,
    differ: [],
    refused: [],
    leftOut: [],
  };
  const began = performance.now();
  try {
    row.version = await host.start();
  } catch (error) {
    row.missing = error.message.split("\n")[0];
    show(`${host.name}: not there (${row.missing})`);
    return row;
  }
  const pending = [...programs];
  const next = async () => {
    for (let program = pending.shift(); program !== undefined; program = pending.shift()) {
      const reason = reasonToLeaveOut(program, host);
      if (reason !== null) row.leftOut.push({ name: program.name, said: reason });
      else count(row, program, verdict(program, await host.run(program), host));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await host.stop();
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  show(`${host.name} ${row.version}: ${row.same} same, ${row.differ.length} differ, ${seconds} s`);
  for (const { name, said } of row.differ) show(`  differs: ${name}${values.details ? `\n${said}` : ""}`);
  if (values.details) {
    for (const { name, said } of row.refused) show(`  refused: ${name}: ${said}`);
    for (const { name, said } of row.leftOut) show(`  left out: ${name}: ${said}`);
  }
  return row;
}

function count(row, { name }, { kind, said }) {
  if (kind === "same") row.same += 1;
  else row[kind].push({ name, said });
}

function show(line) {
  process.stdout.write(`${line}\n`);
}
