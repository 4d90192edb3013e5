/**
 * Mutants: the fixtures' programs with a few things changed in each, and what is left of one once it is shrunk.
 *
 *     const mutants = new Mutants("python3.13", peers);
 *     await mutants.load(seed);                  the fixtures that run alike as they are, and touch nothing outside themselves
 *     await mutants.make(number)            =>   "print(len([1, 2], 0))\n", or null where CPython does not compile it
 *     await mutants.shrunk(source, differs)  =>   the same without the statements that do not matter
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
/** What imports these could do harm outside, sees the machine or the time, or changes what later programs find. */
const MODULES =
  /^\s*(?:import|from) .*\b(?:os|pathlib|shutil|tempfile|glob|socket|subprocess|signal|threading|atexit|builtins|unittest|logging|platform|getpass|gc|weakref|traceback|random|time|datetime|js|warnings|importlib|tracemalloc)\b/m;
const NAMES =
  /\b(?:open|input|__import__|id)\(|\bsys\.(?:std|set|modules|path)|set_event_loop|open_connection|start_server|create_server|create_connection|subprocess|executor|to_thread|add_reader|add_signal|_policy/;

function* programs(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* programs(join(folder, entry.name));
    else if (entry.name === "input.py") yield readFileSync(join(folder, entry.name), "utf8");
  }
}

export class Mutants {
  #peers;
  #python;
  #answers = [];
  #sources = [];
  #seed = 0;

  constructor(python, peers) {
    this.#peers = peers;
    this.#python = spawn(python, [fileURLToPath(new URL("mutate.py", import.meta.url))], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    createInterface({ input: this.#python.stdout }).on("line", (line) =>
      this.#answers.shift()(JSON.parse(line).source),
    );
  }

  #ask(question) {
    return new Promise((resolve) => {
      this.#answers.push(resolve);
      this.#python.stdin.write(`${JSON.stringify(question)}\n`);
    });
  }

  /** @returns how many programs there are to change */
  async load(seed) {
    this.#seed = seed;
    for (const source of programs(fixtures)) {
      if (MODULES.test(source) || NAMES.test(source) || source.length > 8000) continue;
      const found = await this.#peers.compare(source);
      if (found.same && !found.refused && found.expected.error !== "Expired") this.#sources.push(source);
    }
    return this.#sources.length;
  }

  async make(number) {
    const seed = this.#seed * 1_000_003 + number;
    const source = this.#sources[(seed * 7919) % this.#sources.length];
    return (await this.#ask({ source, seed })) || null;
  }

  /** Statements are left out one by one, as long as the program goes on differing. */
  async shrunk(source, differs) {
    let best = source;
    for (let number = 0, tries = 0; tries < 400; tries++) {
      const smaller = await this.#ask({ source: best, without: number });
      if (smaller === null) break;
      if (smaller !== "" && smaller !== best && (await differs(smaller))) best = smaller;
      else number += 1;
    }
    return best;
  }

  stop() {
    this.#python.kill();
  }
}
