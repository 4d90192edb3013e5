/**
 * What has been run so far, by commit: `.cache/fuzz/ledger.json`. With it a long run can be broken off and taken up again, and what is
 * said of the number of programs is what was counted.
 *
 *     { "3f09e48+": { "generated": { "programs": 12000, "differences": 1, ... }, "mutants": {...} } }
 *
 * A `+` behind the commit: the working tree was changed.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const NOTHING = { programs: 0, differences: 0, refused: 0, late: 0, unsettled: 0, kinds: {} };

export class Ledger {
  #file;
  #all;
  #commit;
  #kind;
  /** Counts of this run and, with `resume`, of those before it on the same commit. */
  counts;

  /**
   * @param kind    "generated" or "mutants", with the seed
   * @param resume  go on with what is there
   */
  constructor(file, kind, resume) {
    this.#file = file;
    this.#all = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
    this.#commit = commit();
    this.#kind = kind;
    const before = resume ? this.#all[this.#commit]?.[kind] : undefined;
    this.counts = structuredClone(before ?? NOTHING);
  }

  /** Other runs may have written meanwhile. */
  save() {
    if (existsSync(this.#file)) this.#all = JSON.parse(readFileSync(this.#file, "utf8"));
    this.#all[this.#commit] = { ...this.#all[this.#commit], [this.#kind]: this.counts };
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(this.#all, null, 1)}\n`);
  }

  /** The sums over all runs on this commit. */
  described() {
    const runs = Object.values(this.#all[this.#commit] ?? {});
    const sum = (name) => runs.reduce((total, run) => total + run[name], 0);
    return `on commit ${this.#commit}: ${sum("programs")} programs, ${sum("differences")} differences`;
  }
}

function commit() {
  const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();
  return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "-uno") === "" ? "" : "+"}`;
}
