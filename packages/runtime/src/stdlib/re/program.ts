/**
 * A tree as a program for our own matcher.
 *
 *     a*b   =>   many [a] 0..inf, character b, done
 *
 * A flat list of numbers, an instruction and its operands after another; the tests of sets stand beside it. Registers hold what loops
 * and look-arounds remember.
 *
 * From pattern.ts, to machine.ts.
 */
import { is_word, lower_of, same_as, set_test, type Test } from "./characters.ts";
import { type Node, type Place, type Tree, type Width, width_of } from "./tree.ts";

/** Instructions; the operands are named behind each. Addresses are indexes into the program. */
export const DONE = 0;
/** code */
export const CHARACTER = 1;
/** test */
export const ONE = 2;
/** test, least, most (-1: no bound): as many as there are, then fewer */
export const MANY = 3;
/** test, least, most: as few as possible, then more */
export const FEW = 4;
/** group: where it begins */
export const OPEN = 5;
/** group: where it ends */
export const CLOSE = 6;
/** address: go on behind, or there should that fail */
export const SPLIT = 7;
/** address */
export const JUMP = 8;
/** place */
export const AT = 9;
/** group, fold */
export const REFERENCE = 10;
/** group, address to go to when it is not set */
export const IF_SET = 11;
/** register of the count, register of the place */
export const LOOP = 12;
/** the two registers, least, most, address of the body; greedy */
export const AGAIN = 13;
/** the same; lazy */
export const AGAIN_LAZY = 14;
/** register, code points to go back: remember where we are, and which choices are open */
export const ENTER = 15;
/** register: forget the choices made since; go on where we are */
export const COMMIT = 16;
/** register: forget the choices made since; go on where we were */
export const RETURN = 17;
/** register, code points to go back, address to go on at when the body fails */
export const ENTER_NOT = 18;
/** register: the body matched, which it must not */
export const REFUSE = 19;

export interface Program {
  readonly code: readonly number[];
  readonly tests: readonly Test[];
  readonly groups: number;
  readonly registers: number;
  /** The code unit every match begins with; -1 when there are several. */
  readonly first: number;
}

export const PLACE_NUMBERS: readonly Place[] = [
  "string start",
  "line start",
  "string end",
  "end",
  "line end",
  "boundary",
  "no boundary",
];

class Writer {
  readonly code: number[] = [];
  readonly tests: Test[] = [];
  registers = 0;
  /** Of the groups, for references inside look-behinds. */
  private readonly widths: Map<number, Width> = new Map();

  constructor(root: Node) {
    width_of(root, this.widths);
  }

  private put(...numbers: number[]): number {
    this.code.push(...numbers);
    return this.code.length - 1;
  }

  private here(): number {
    return this.code.length;
  }

  private test(test: Test): number {
    return this.tests.push(test) - 1;
  }

  /** The test of a node that matches one code point; null for other nodes. */
  private single(node: Node): Test | null {
    switch (node.kind) {
      case "character": {
        const { code, fold } = node;
        if (fold === "none") return (c) => c === code;
        const same = same_as(lower_of(code, fold), fold);
        return (c) => same.includes(lower_of(c, fold));
      }
      case "set":
        return set_test(node.items, node.negated, node.fold);
      case "any":
        return node.newline ? () => true : (c) => c !== 10;
      case "plain":
        return this.single(node.body);
      default:
        return null;
    }
  }

  node(node: Node): void {
    switch (node.kind) {
      case "character":
        if (node.fold === "none" && node.code < 0xd800) this.put(CHARACTER, node.code);
        else this.put(ONE, this.test(this.single(node)!));
        break;
      case "set":
      case "any":
        this.put(ONE, this.test(this.single(node)!));
        break;
      case "place":
        this.put(AT, PLACE_NUMBERS.indexOf(node.place) * 2 + (node.ascii ? 1 : 0));
        break;
      case "sequence":
        for (const item of node.items) this.node(item);
        break;
      case "branch":
        this.branch(node.branches);
        break;
      case "group":
        this.put(OPEN, node.number);
        this.node(node.body);
        this.put(CLOSE, node.number);
        break;
      case "plain":
        this.node(node.body);
        break;
      case "atomic":
        this.atomic(() => this.node(node.body));
        break;
      case "repeat":
        if (node.mode !== "possessive") this.loop(node.body, node.min, node.max, node.mode === "lazy");
        else this.atomic(() => this.loop({ kind: "atomic", body: node.body }, node.min, node.max, false));
        break;
      case "look":
        this.look(node.body, node.negated, node.ahead ? 0 : width_of(node.body, new Map(this.widths)).low);
        break;
      case "reference":
        this.put(REFERENCE, node.group, ["none", "ascii", "unicode"].indexOf(node.fold));
        break;
      case "conditional": {
        const otherwise = this.put(IF_SET, node.group, 0);
        this.node(node.yes);
        const end = this.put(JUMP, 0);
        this.code[otherwise] = this.here();
        if (node.no !== null) this.node(node.no);
        this.code[end] = this.here();
      }
    }
  }

  private branch(branches: readonly Node[]): void {
    const ends: number[] = [];
    branches.forEach((branch, i) => {
      if (i === branches.length - 1) {
        this.node(branch);
        return;
      }
      const other = this.put(SPLIT, 0);
      this.node(branch);
      ends.push(this.put(JUMP, 0));
      this.code[other] = this.here();
    });
    for (const end of ends) this.code[end] = this.here();
  }

  private atomic(body: () => void): void {
    const register = this.registers++;
    this.put(ENTER, register, 0);
    body();
    this.put(COMMIT, register);
  }

  private loop(body: Node, min: number, max: number, lazy: boolean): void {
    const most = max === Infinity ? -1 : max;
    const test = this.single(body.kind === "atomic" ? body.body : body);
    if (test !== null) {
      this.put(lazy ? FEW : MANY, this.test(test), min, most);
      return;
    }
    const [count, place] = [this.registers++, this.registers++];
    this.put(LOOP, count, place);
    const start = this.put(JUMP, 0);
    const top = this.here();
    this.node(body);
    this.code[start] = this.here();
    this.put(lazy ? AGAIN_LAZY : AGAIN, count, place, min, most, top);
  }

  private look(body: Node, negated: boolean, back: number): void {
    const register = this.registers++;
    if (!negated) {
      this.put(ENTER, register, back);
      this.node(body);
      this.put(RETURN, register);
      return;
    }
    const passed = this.put(ENTER_NOT, register, back, 0);
    this.node(body);
    this.put(REFUSE, register);
    this.code[passed] = this.here();
  }
}

/** @returns -1 when there is more than one, or none is known */
function first_unit(node: Node): number {
  switch (node.kind) {
    case "character":
      return node.fold === "none" && node.code < 0xd800 ? node.code : -1;
    case "sequence":
      return node.items.length === 0 ? -1 : first_unit(node.items[0]!);
    case "group":
    case "plain":
    case "atomic":
      return first_unit(node.body);
    case "repeat":
      return node.min > 0 ? first_unit(node.body) : -1;
    default:
      return -1;
  }
}

export function program_of(tree: Tree): Program {
  const writer = new Writer(tree.root);
  writer.node(tree.root);
  writer.code.push(DONE);
  const { code, tests, registers } = writer;
  return { code, tests, groups: tree.groups, registers, first: first_unit(tree.root) };
}

export function is_boundary(before: number, after: number, ascii: boolean): boolean {
  return (before >= 0 && is_word(before, ascii)) !== (after >= 0 && is_word(after, ascii));
}
