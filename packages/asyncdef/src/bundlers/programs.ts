/**
 * Which files are programs, for a bundler that learns of its entries while it goes.
 *
 *     const programs = new BundledPrograms({});
 *     programs.add("/app/main.py");
 *     programs.has("/app/main.py")   =>   true: its `__name__` is "__main__"
 *
 * From rollup.ts and esbuild.ts, to transform.ts. The option `main` has the last word.
 */
import { resolve } from "node:path";
import { ProgramFiles } from "@asyncdef/babel-plugin";
import type { BundlerOptions } from "./transform.ts";

export class BundledPrograms {
  readonly #paths = new Set<string>();
  /** Whether an entry is a program. */
  readonly #takesEntries: boolean;
  #files = new ProgramFiles();

  constructor({ main = true }: BundlerOptions) {
    this.#takesEntries = main === true;
    if (typeof main !== "boolean") for (const path of main) this.#paths.add(resolve(path));
    this.changed();
  }

  /** An entry of the bundle has been found. */
  add(path: string): void {
    if (!this.#takesEntries || !path.endsWith(".py") || this.#paths.has(path)) return;
    this.#paths.add(path);
    this.changed();
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** What the programs are made of; good until a file changes. */
  get files(): ProgramFiles {
    return this.#files;
  }

  /** Files may have changed since they were looked through. */
  changed(): void {
    this.#files = new ProgramFiles([...this.#paths]);
  }
}
