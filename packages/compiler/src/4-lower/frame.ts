/**
 * Frame: the JavaScript function under construction, as far as the compiler adds variables of its own to it.
 *
 *     f() < g() < h()   =>   let value;
 *                            lt(f(), (value = g())) && lt(value, h())
 *
 * A temporary belongs to one activation of one function, so that recursion cannot overwrite it. A comprehension that is an
 * arrow function called on the spot shares the frame around it; a generator expression, which outlives its evaluation, has its own.
 */
import * as t from "@babel/types";
import { assign, id } from "./builders.ts";
import type { ModuleNames } from "./names.ts";

export class Frame {
  readonly #names: ModuleNames;
  readonly #used = new Set<string>();
  readonly #temporaries: string[] = [];

  constructor(names: ModuleNames) {
    this.#names = names;
  }

  /** A name for a variable that the lowering declares itself. */
  name(base: string): string {
    const name = this.#names.temporary(base, (candidate) => this.#used.has(candidate));
    this.#used.add(name);
    return name;
  }

  /** Keep a name of the function around free, which this function reads. */
  reserve(name: string): void {
    this.#used.add(name);
  }

  /** A name for a variable of one block, which may hide another block's: what is hidden is not read there. */
  blockName(base: string): string {
    return this.#names.temporary(base);
  }

  /** A variable declared at the top of the function, for a value that is read a second time. */
  temporary(base = "value"): string {
    const name = this.name(base);
    this.#temporaries.push(name);
    return name;
  }

  /** `[value = made, value]`: an expression that keeps what `made` gives, and one that reads it again. */
  keep(made: t.Expression, base = "value"): [t.Expression, () => t.Identifier] {
    const name = this.temporary(base);
    return [assign(id(name), made), () => id(name)];
  }

  /** `let value, value$1;`, or nothing. */
  declarations(): t.Statement[] {
    if (this.#temporaries.length === 0) return [];
    return [
      t.variableDeclaration(
        "let",
        this.#temporaries.map((name) => t.variableDeclarator(id(name))),
      ),
    ];
  }
}
