/**
 * Hosts that are a process: Node, Deno, Bun. A program is a process of its own.
 *
 *     host.start()          =>   "22.23.3"; an Error that says why, where it is not there
 *     host.run(program)     =>   { stdout, stderr, code }
 */
import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { root } from "./corpus.mjs";
import { modulesOf } from "./made.mjs";
import { Server } from "./server.mjs";

/** Milliseconds after which a program counts as one that does not end. */
export const LONGEST = 60_000;

const installed = join(root, "scripts/hosts/node_modules");

class ProcessHost {
  /** `kind` is what reasons to leave a program out go by. */
  constructor(kind, name, file, args = []) {
    Object.assign(this, { kind, name, file, args });
  }

  async start() {
    if (this.file === null) throw new Error("npm run hosts -- --install, or name it by a variable");
    const { stdout } = await promisify(execFile)(this.file, ["--version"]);
    this.server = await Server.start();
    return /\d+\.\d+\.\d+/.exec(stdout)[0];
  }

  async run(program) {
    const file = await modulesOf(program);
    const args = [...this.args, file, this.server.origin];
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, DENO_NO_UPDATE_CHECK: "1" };
    const child = spawn(this.file, args, {
      cwd: program.folder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      timeout: LONGEST,
      killSignal: "SIGKILL",
    });
    const outcome = { stdout: "", stderr: "", code: null };
    for (const name of ["stdout", "stderr"]) {
      child[name].setEncoding("utf8").on("data", (text) => {
        outcome[name] += text;
      });
    }
    return new Promise((resolve) => {
      child.on("close", (code, signal) => resolve({ ...outcome, code: code ?? signal }));
    });
  }

  stop() {
    return this.server.stop();
  }
}

/** The executable that a platform's package of npm brings: `@oven/bun-linux-x64/bin/bun`. */
function fromPackages(scope, paths) {
  const folder = join(installed, scope);
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const files = found.flatMap((name) => paths.map((path) => join(folder, name, path)));
  return files.find((file) => existsSync(file)) ?? null;
}

/** The Nodes that npm brought, and those of the variable NODES, beside the one that runs this. */
function nodes() {
  const named = (process.env.NODES ?? "").split(delimiter).filter((file) => file !== "");
  const found = existsSync(installed) ? readdirSync(installed) : [];
  const brought = found
    .filter((name) => name.startsWith("node-"))
    .map((name) => join(installed, name, "bin/node"));
  return [process.execPath, ...brought, ...named].map((file) => new ProcessHost("node", "Node", file));
}

export function processHosts() {
  const deno = process.env.DENO ?? fromPackages("@deno", ["deno", "deno.exe"]);
  const bun = process.env.BUN ?? fromPackages("@oven", ["bin/bun", "bin/bun.exe"]);
  return [
    ...nodes(),
    new ProcessHost("deno", "Deno", deno, ["run", "--allow-all", "--quiet", "--no-remote"]),
    new ProcessHost("bun", "Bun", bun, ["run"]),
  ];
}
