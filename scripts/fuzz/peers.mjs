/**
 * The two that are compared: two processes, asked the same way.
 *
 *     const peers = new Peers("python3.13");
 *     await peers.compare("print(1)")   =>   { expected: { stdout, error }, actual: { stdout, error }, same: true }
 *     await peers.reason(source, found)   =>   why they may differ: "unsettled", "late", or null
 */
import { fork, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const patience = 20_000;
/** A process is made anew after so many programs, whatever they have left behind in it. */
const LIFETIME = 1000;
/** How the runtime and the compiler say that something is not there. */
const refusal = /is not in the subset/;

/** One question at a time; a peer that dies or never answers is started again. */
class Peer {
  #start;
  #peer = null;
  #answer = null;
  #asked = 0;

  constructor(start) {
    this.#start = start;
  }

  /** @param more  fields of the question beside the program */
  ask(source, more = {}) {
    this.#asked += 1;
    if (this.#asked % LIFETIME === 0) this.stop();
    this.#peer ??= this.#start(
      (answer) => this.#answer?.(answer),
      (why) => {
        this.#peer = null;
        this.#answer?.({ stdout: "", error: `the peer died: ${why}` });
      },
    );
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.stop();
        this.#answer?.({ stdout: "", error: "Expired" });
      }, patience);
      this.#answer = ({ stdout, error }) => {
        clearTimeout(timer);
        this.#answer = null;
        resolve({ stdout: lasting(stdout), error: error === null ? null : lasting(error) });
      };
      this.#peer.send({ id: 0, source, ...more });
    });
  }

  stop() {
    this.#peer?.stop();
    this.#peer = null;
  }
}

/** Two types in the order in which a set of unlike things happened to be sorted. */
const UNORDERED = /(not supported between instances of) '(\w+)' and '(\w+)'/g;

/** What is the same in every run: no addresses, no order of a set that holds text, nor of the tasks that the end of a run cancels. */
function lasting(text) {
  return text
    .replace(/(^job \d cancelled\n){2,}/gm, (lines) => `${lines.trim().split("\n").sort().join("\n")}\n`)
    .replace(/\b0x[0-9a-f]{6,}\b/g, "0x...")
    .replace(UNORDERED, (_, words, one, other) => `${words} ${[one, other].sort().join(" and ")}`)
    .replace(/\{([^{}:]*'[^{}:]*)\}/g, (_, items) => `{${items.split(", ").sort().join(", ")}}`);
}

function startPython(python, hashSeed, answered, died) {
  const env = { ...process.env, PYTHONHASHSEED: hashSeed, PYTHONUTF8: "1", PYTHONDONTWRITEBYTECODE: "1" };
  const child = spawn(python, [beside("python.py")], { env, stdio: ["pipe", "pipe", "ignore"] });
  let stopped = false;
  createInterface({ input: child.stdout }).on("line", (line) => answered(JSON.parse(line)));
  child.on("error", (error) => died(error.message));
  // A question to one that has just died: its exit is told below.
  child.stdin.on("error", () => undefined);
  child.on("exit", (code) => stopped || died(`exit code ${code}`));
  return {
    send: (question) => child.stdin.write(`${JSON.stringify(question)}\n`),
    stop() {
      stopped = true;
      child.kill();
    },
  };
}

/** A process of its own: the host may end it, where a program's recursion meets its compiler of regular expressions. */
function startAsyncdef(answered, died) {
  const child = fork(beside("asyncdef.mjs"), {
    execArgv: ["--max-old-space-size=512"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let stopped = false;
  child.on("message", answered);
  child.on("error", (error) => died(error.message));
  child.on("exit", (code, signal) => stopped || died(`exit code ${code ?? signal}`));
  return {
    send: (question) => child.send(question),
    stop() {
      stopped = true;
      child.kill();
    },
  };
}

function saysTheSame(one, other) {
  return one.stdout === other.stdout && one.error === other.error;
}

export class Peers {
  #cpython;
  #others;
  #asyncdef;

  /** @param python  the command of CPython 3.13 */
  constructor(python) {
    this.#cpython = new Peer((answered, died) => startPython(python, "0", answered, died));
    // Texts have other hashes there, and objects other addresses.
    this.#others = ["1", "2", "3"].map(
      (hashSeed) => new Peer((answered, died) => startPython(python, hashSeed, answered, died)),
    );
    this.#asyncdef = new Peer(startAsyncdef);
  }

  async compare(source) {
    const [expected, actual] = await Promise.all([this.#cpython.ask(source), this.#asyncdef.ask(source)]);
    // A program that CPython itself takes too long for says nothing.
    const same = expected.error === "Expired" || saysTheSame(expected, actual);
    return {
      expected,
      actual,
      same,
      refused: refusal.test(actual.stdout) || refusal.test(actual.error ?? ""),
    };
  }

  /**
   * Why the two may differ in a program.
   * @returns "unsettled": CPython itself says another thing in another run (sets of texts, addresses); "late": asyncdef does exactly what
   *          CPython does when the method of a call is looked up after its arguments (docs/semantics.md); null: for no such reason
   */
  async reason(source, { expected, actual }) {
    for (const other of this.#others) if (!saysTheSame(expected, await other.ask(source))) return "unsettled";
    return saysTheSame(actual, await this.#cpython.ask(source, { late: true })) ? "late" : null;
  }

  stop() {
    this.#cpython.stop();
    for (const other of this.#others) other.stop();
    this.#asyncdef.stop();
  }
}
