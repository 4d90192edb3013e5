/**
 * An echo server under 1,000 connections at once, every second one slow: `npm run soak -- echo`, on loopback, in less than two minutes.
 *
 *     node bench/soak.mjs            ours and CPython's (where python3.13 is there), each as server and as client of the other
 *
 * Nothing may be lost: every line comes back as it went, and every connection ends in order.
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const command = join(dirname(here), "packages/asyncdef/bin/asyncdef.js");
const connections = Number(process.argv[2] ?? 1000);
const LIMIT = 60_000;

const runners = { asyncdef: [process.execPath, command, "run"], CPython: ["python3.13"] };
if (spawnSync("python3.13", ["--version"]).status !== 0) delete runners.CPython;

/** A program of ours, with its constants set. */
function program(folder, name, constants) {
  let text = readFileSync(join(here, "soak", `${name}.py`), "utf8");
  for (const [constant, value] of Object.entries(constants)) {
    text = text.replace(new RegExp(`^${constant} = .*$`, "m"), `${constant} = ${value}`);
  }
  const path = join(folder, `${name}.py`);
  writeFileSync(path, text);
  return path;
}

function start([file, ...args], path) {
  return spawn(file, [...args, path], { stdio: ["ignore", "pipe", "inherit"] });
}

/** The first line that a child prints. */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
    child.once("exit", () => reject(new Error(`the server ended: ${text}`)));
  });
}

async function soak(serverName, clientName, folder) {
  const server = start(runners[serverName], program(folder, "echo_server", {}));
  try {
    const port = await firstLine(server);
    const began = performance.now();
    const client = start(
      runners[clientName],
      program(folder, "echo_client", { PORT: port, CONNECTIONS: connections }),
    );
    const timer = setTimeout(() => client.kill("SIGKILL"), LIMIT);
    const line = await firstLine(client).catch((error) => String(error));
    clearTimeout(timer);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`server ${serverName}, client ${clientName}: ${line} in ${seconds} s\n`);
    return line.startsWith(`${connections} connections,`);
  } finally {
    server.kill("SIGKILL");
  }
}

const folder = mkdtempSync(join(tmpdir(), "asyncdef-soak-"));
let whole = true;
try {
  for (const serverName of Object.keys(runners)) {
    for (const clientName of Object.keys(runners))
      whole = (await soak(serverName, clientName, folder)) && whole;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = whole ? 0 : 1;
