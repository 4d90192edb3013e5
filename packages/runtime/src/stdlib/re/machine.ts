/**
 * Our own matcher: runs a program on a text, trying one way after another.
 *
 * What is to be done when a way fails stands on a stack of frames, four numbers each: another way to go, or a group or register to be
 * set back. So neither the length of the text nor the nesting of the pattern is limited by the JavaScript stack. Positions are UTF-16 code
 * units; a pair of surrogates is one character.
 *
 * Where CPython's matcher decides something that the documentation leaves open (a loop whose body matched nothing goes round no
 * further), this one does the same.
 *
 * Source: Library Reference, "Regular Expression Syntax".
 */
import { lower_of } from "./characters.ts";
import * as op from "./program.ts";
import type { Fold } from "./tree.ts";

/** What a frame is about: an address to go on at when it is not negative, or one of these. */
const GROUP_BACK = -1;
const REGISTER_BACK = -2;
/** One character fewer of a greedy run: address of MANY, least position, position. */
const FEWER = -3;
/** One character more of a lazy run: address of FEW, position, how many are left. */
const MORE = -4;

/** How a match must end. */
export interface Condition {
  /** At the end of the text. */
  readonly full: boolean;
  /** Behind where it began. */
  readonly advance: boolean;
}

/** The code point at `at`. */
export function code_at(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if ((unit & 0xfc00) !== 0xd800) return unit;
  return text.codePointAt(at)!;
}

/** How many code units a code point takes. */
export function units_of(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** The position one code point before `at`. */
function before(text: string, at: number): number {
  const is_pair =
    at >= 2 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
  return is_pair ? at - 2 : at - 1;
}

/** The position `count` code points before `at`; -1 when there are fewer. */
function back(text: string, at: number, count: number): number {
  let place = at;
  for (let i = 0; i < count; i++) {
    if (place <= 0) return -1;
    place = before(text, place);
  }
  return place;
}

/**
 * A match that begins at `start`.
 * @returns  two positions a group, -1 where it took no part; the whole match is group 0. The last number is the group that closed last, 0 for none
 */
export function match_at(
  program: op.Program,
  text: string,
  start: number,
  condition: Condition,
): Int32Array | null {
  const { code, tests, groups } = program;
  const end = text.length;
  const last = 2 * groups + 2;
  const marks = new Int32Array(last + 1).fill(-1);
  marks[last] = 0;
  const registers = new Int32Array(program.registers);
  const frames: number[] = [];
  let at = start;
  let pc = 0;

  function set_mark(i: number, value: number): void {
    frames.push(GROUP_BACK, i, marks[i]!, 0);
    marks[i] = value;
  }
  function set_register(i: number, value: number): void {
    frames.push(REGISTER_BACK, i, registers[i]!, 0);
    registers[i] = value;
  }
  /** Drop the ways that were open since the stack had `height` numbers; what is to be set back stays. */
  function cut(height: number): void {
    let kept = height;
    for (let i = height; i < frames.length; i += 4) {
      const kind = frames[i]!;
      if (kind !== GROUP_BACK && kind !== REGISTER_BACK) continue;
      frames[kept] = kind;
      frames[kept + 1] = frames[i + 1]!;
      frames[kept + 2] = frames[i + 2]!;
      frames[kept + 3] = 0;
      kept += 4;
    }
    frames.length = kept;
  }
  /** Take the topmost frame that is another way; false when there is none. */
  function retry(): boolean {
    while (frames.length > 0) {
      const c = frames.pop()!;
      const b = frames.pop()!;
      const a = frames.pop()!;
      const kind = frames.pop()!;
      if (kind >= 0) {
        pc = kind;
        at = a;
        return true;
      }
      switch (kind) {
        case GROUP_BACK:
          marks[a] = b;
          break;
        case REGISTER_BACK:
          registers[a] = b;
          break;
        case FEWER:
          at = before(text, c);
          if (at > b) frames.push(FEWER, a, b, at);
          pc = a + 4;
          return true;
        default: {
          // MORE
          if (b >= end) break;
          const character = code_at(text, b);
          if (!tests[code[a + 1]!]!(character)) break;
          at = b + units_of(character);
          if (c !== 1) frames.push(MORE, a, at, c - 1);
          pc = a + 4;
          return true;
        }
      }
    }
    return false;
  }

  for (;;) {
    let goes_on = true;
    switch (code[pc]) {
      case op.DONE:
        goes_on = !((condition.full && at !== end) || (condition.advance && at === start));
        if (goes_on) {
          marks[0] = start;
          marks[1] = at;
          return marks;
        }
        break;
      case op.CHARACTER:
        goes_on = at < end && text.charCodeAt(at) === code[pc + 1];
        at += 1;
        pc += 2;
        break;
      case op.ONE: {
        if (at >= end) {
          goes_on = false;
          break;
        }
        const character = code_at(text, at);
        goes_on = tests[code[pc + 1]!]!(character);
        at += units_of(character);
        pc += 2;
        break;
      }
      case op.MANY:
      case op.FEW: {
        const test = tests[code[pc + 1]!]!;
        const [least, most] = [code[pc + 2]!, code[pc + 3]!];
        const lazy = code[pc] === op.FEW;
        const wanted = lazy ? least : most < 0 ? Infinity : most;
        let count = 0;
        let floor = at;
        while (count < wanted && at < end) {
          const character = code_at(text, at);
          if (!test(character)) break;
          at += units_of(character);
          count += 1;
          if (count === least) floor = at;
        }
        if (count < least || at > end) goes_on = false;
        else if (lazy) {
          if (most !== least) frames.push(MORE, pc, at, most < 0 ? -1 : most - least);
        } else if (at > floor) frames.push(FEWER, pc, floor, at);
        pc += 4;
        break;
      }
      case op.OPEN:
        set_mark(2 * code[pc + 1]!, at);
        pc += 2;
        break;
      case op.CLOSE:
        set_mark(2 * code[pc + 1]! + 1, at);
        set_mark(last, code[pc + 1]!);
        pc += 2;
        break;
      case op.SPLIT:
        frames.push(code[pc + 1]!, at, 0, 0);
        pc += 2;
        break;
      case op.JUMP:
        pc = code[pc + 1]!;
        break;
      case op.AT:
        goes_on = is_at(text, at, code[pc + 1]!);
        pc += 2;
        break;
      case op.REFERENCE: {
        const [from, to] = [marks[2 * code[pc + 1]!]!, marks[2 * code[pc + 1]! + 1]!];
        const past = to < 0 || from < 0 || to < from ? -1 : repeated(text, at, from, to, code[pc + 2]!);
        goes_on = past >= 0;
        at = past;
        pc += 3;
        break;
      }
      case op.IF_SET: {
        const [from, to] = [marks[2 * code[pc + 1]!]!, marks[2 * code[pc + 1]! + 1]!];
        pc = from >= 0 && to >= from ? pc + 3 : code[pc + 2]!;
        break;
      }
      case op.LOOP:
        set_register(code[pc + 1]!, -1);
        set_register(code[pc + 2]!, -1);
        pc += 3;
        break;
      case op.AGAIN:
      case op.AGAIN_LAZY: {
        const [counter, place, least, most, body] = [
          code[pc + 1]!,
          code[pc + 2]!,
          code[pc + 3]!,
          code[pc + 4]!,
          code[pc + 5]!,
        ];
        const count = registers[counter]! + 1;
        const more = (most < 0 || count < most) && at !== registers[place];
        set_register(counter, count);
        if (count < least) pc = body;
        else if (code[pc] === op.AGAIN) {
          if (!more) pc += 6;
          else {
            frames.push(pc + 6, at, 0, 0);
            set_register(place, at);
            pc = body;
          }
        } else {
          if (more) {
            // What is to be tried when the rest fails: once more, from here; and when that fails, the register as it was.
            frames.push(REGISTER_BACK, place, registers[place]!, 0);
            frames.push(body, at, 0, 0);
            frames.push(REGISTER_BACK, place, at, 0);
          }
          pc += 6;
        }
        break;
      }
      case op.ENTER: {
        const from = back(text, at, code[pc + 2]!);
        goes_on = from >= 0;
        // The place to return to is kept above the choices: as a frame that nothing goes back to.
        registers[code[pc + 1]!] = frames.length;
        frames.push(REGISTER_BACK, code[pc + 1]!, registers[code[pc + 1]!]!, at);
        at = from;
        pc += 3;
        break;
      }
      case op.COMMIT: {
        cut(registers[code[pc + 1]!]!);
        pc += 2;
        break;
      }
      case op.RETURN: {
        const height = registers[code[pc + 1]!]!;
        at = frames[height + 3]!;
        cut(height);
        pc += 2;
        break;
      }
      case op.ENTER_NOT: {
        const from = back(text, at, code[pc + 2]!);
        if (from < 0) {
          pc = code[pc + 3]!;
          break;
        }
        registers[code[pc + 1]!] = frames.length;
        frames.push(code[pc + 3]!, at, 0, 0);
        at = from;
        pc += 4;
        break;
      }
      case op.REFUSE: {
        // Everything since goes back, and the way that stood for success is dropped.
        const height = registers[code[pc + 1]!]!;
        while (frames.length > height + 4) {
          frames.pop();
          const b = frames.pop()!;
          const a = frames.pop()!;
          const kind = frames.pop()!;
          if (kind === GROUP_BACK) marks[a] = b;
          else if (kind === REGISTER_BACK) registers[a] = b;
        }
        frames.length = height;
        goes_on = false;
        break;
      }
      default:
        goes_on = false;
    }
    if (!goes_on && !retry()) return null;
  }
}

/** @param place  index into `PLACE_NUMBERS` times two, plus one when words are ASCII's */
function is_at(text: string, at: number, place: number): boolean {
  const end = text.length;
  switch (op.PLACE_NUMBERS[place >> 1]) {
    case "string start":
      return at === 0;
    case "line start":
      return at === 0 || text.charCodeAt(at - 1) === 10;
    case "string end":
      return at === end;
    case "end":
      return at === end || (at === end - 1 && text.charCodeAt(at) === 10);
    case "line end":
      return at === end || text.charCodeAt(at) === 10;
  }
  if (end === 0) return false;
  const left = at === 0 ? -1 : code_at(text, before(text, at));
  const right = at === end ? -1 : code_at(text, at);
  return op.is_boundary(left, right, (place & 1) === 1) === (op.PLACE_NUMBERS[place >> 1] === "boundary");
}

const FOLDS: readonly Fold[] = ["none", "ascii", "unicode"];

/** Where the text from `from` to `to` ends when it stands at `at` once more; -1 when it does not. */
function repeated(text: string, at: number, from: number, to: number, fold: number): number {
  let place = at;
  for (let i = from; i < to; ) {
    if (place >= text.length) return -1;
    const [wanted, found] = [code_at(text, i), code_at(text, place)];
    if (wanted !== found && !is_same(wanted, found, FOLDS[fold]!)) return -1;
    i += units_of(wanted);
    place += units_of(found);
  }
  return place;
}

function is_same(a: number, b: number, fold: Fold): boolean {
  return fold !== "none" && lower_of(a, fold) === lower_of(b, fold);
}

/** The first match that begins at `start` or behind. @param condition  `advance` holds for a match at `start` alone */
export function search_from(
  program: op.Program,
  text: string,
  start: number,
  condition: Condition,
): Int32Array | null {
  const later: Condition = { full: condition.full, advance: false };
  for (let at = start; at <= text.length; ) {
    if (program.first >= 0) {
      const next = text.indexOf(String.fromCharCode(program.first), at);
      if (next < 0) return null;
      at = next;
    }
    const marks = match_at(program, text, at, at === start ? condition : later);
    if (marks !== null) return marks;
    at += at < text.length ? units_of(code_at(text, at)) : 1;
  }
  return null;
}
