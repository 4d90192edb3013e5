/**
 * Cells: variables of functions as objects.
 *
 * From: `f.__closure__[0].cell_contents`, `__classcell__`
 * To:   `new Cell(() => n)`; `const Dog_class = class_cell();` for what `super()` and `__class__` mean in the methods of a class
 *
 * Source: The Python Language Reference, 3.2.13.1 and 3.3.3.6.
 */
import { eq, ge, gt, le, lt } from "./comparison.ts";
import { AttributeError, NameError, TypeError, ValueError } from "./exceptions.ts";
import { caught } from "./host-errors.ts";
import { at_address } from "./object-repr.ts";
import { NotImplemented } from "./singletons.ts";
import { builtin_type, PyObject, type Type } from "./type.ts";

/** A variable that a function has from the functions around it. */
export class Cell extends PyObject {
  readonly #read: () => unknown;
  readonly #write: ((value: unknown) => void) | undefined;

  /** @param write  there where the module assigns the contents of cells */
  constructor(read: () => unknown, write?: (value: unknown) => void) {
    super();
    this.#read = read;
    this.#write = write;
  }
  override get $class(): Type {
    return cell_type;
  }
  get cell_contents(): unknown {
    const value = this.$value_or_nothing();
    if (value === undefined) throw ValueError("Cell is empty");
    return value;
  }
  set cell_contents(value: unknown) {
    if (this.#write !== undefined) this.#write(value);
    else throw AttributeError("assignment to the contents of a cell is not in the subset");
  }
  __eq__(other: unknown): unknown {
    return this.$compared(other, eq);
  }
  __lt__(other: unknown): unknown {
    return this.$compared(other, lt);
  }
  __le__(other: unknown): unknown {
    return this.$compared(other, le);
  }
  __gt__(other: unknown): unknown {
    return this.$compared(other, gt);
  }
  __ge__(other: unknown): unknown {
    return this.$compared(other, ge);
  }
  /** By their contents; an empty one is less than all others. */
  $compared(other: unknown, by: (a: unknown, b: unknown) => unknown): unknown {
    if (!(other instanceof Cell)) return NotImplemented;
    const [mine, theirs] = [this.$value_or_nothing(), other.$value_or_nothing()];
    if (mine !== undefined && theirs !== undefined) return by(mine, theirs);
    return by(mine !== undefined, theirs !== undefined);
  }
  get __hash__(): null {
    return null;
  }
  /** A variable that is not assigned yet cannot be read in JavaScript either. */
  $value_or_nothing(): unknown {
    try {
      return this.#read();
    } catch (error) {
      if (caught(error).$class.$name === "NameError" || caught(error).$class.$name === "UnboundLocalError") {
        return undefined;
      }
      throw error;
    }
  }
  $repr(repr: (x: unknown) => string): string {
    const value = this.$value_or_nothing();
    const contents = value === undefined ? "empty" : `${repr(value).replace(/^<?([^ (]*).*$/s, "$1")} object`;
    return `<cell${at_address(this)}: ${contents}>`;
  }
}

export const cell_type: Type = /* @__PURE__ */ builtin_type("cell", Cell, {
  members: "cell_contents |",
  final: true,
  make: (...contents: unknown[]) => {
    if (contents.length > 1) throw TypeError(`cell expected at most 1 argument, got ${contents.length}`);
    let [held] = contents;
    return new Cell(
      () => held,
      (value) => {
        held = value;
      },
    );
  },
});

const UNFILLED =
  "cannot access free variable '__class__' where it is not associated with a value in enclosing scope";

/** The class that a class statement makes, for its methods: their class may have another name, or none yet, when they run. */
export class ClassCell extends Cell {
  /** Undefined until the class is made. */
  $filled: Type | undefined = undefined;

  constructor() {
    super(() => this.$filled);
  }
  /** The class. @throws NameError before it is made */
  get $type(): Type {
    if (this.$filled === undefined) throw NameError(UNFILLED);
    return this.$filled;
  }
}

export function class_cell(): ClassCell {
  return new ClassCell();
}
